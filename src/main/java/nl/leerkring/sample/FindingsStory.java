package nl.leerkring.sample;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Tells what the groups found, and what they published of it. */
@Component
@ConditionalOnProperty("leerkring.sample")
class FindingsStory {

    void tell(String file, Cast cast) {}

    void tellEditions(Cast cast) {}
}
