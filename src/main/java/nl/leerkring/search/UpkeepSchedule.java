package nl.leerkring.search;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets {@link LookingAfterSearch} look again and again. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class UpkeepSchedule {}
