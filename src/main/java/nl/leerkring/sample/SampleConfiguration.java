package nl.leerkring.sample;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Time for an instance that shows the sample: real, but for the loader. */
@Configuration
@ConditionalOnProperty("leerkring.sample")
class SampleConfiguration {

    @Bean
    @Primary
    SampleClock sampleClock() {
        return new SampleClock(Clock.systemUTC());
    }
}
