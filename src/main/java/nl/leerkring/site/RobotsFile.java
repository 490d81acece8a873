package nl.leerkring.site;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What search engines may visit: nothing of the sample, and never the workplace. */
@RestController
class RobotsFile {

    static final String ADDRESS = "/robots.txt";

    private static final String NOTHING = """
            User-agent: *
            Disallow: /
            """;
    private static final String ALL_BUT_THE_WORKPLACE = """
            User-agent: *
            Disallow: /app/
            Disallow: /inloggen
            Disallow: /beginnen/
            Disallow: /welkom/
            """;

    private final boolean sample;

    RobotsFile(@Value("${leerkring.sample}") boolean sample) {
        this.sample = sample;
    }

    @GetMapping(ADDRESS)
    ResponseEntity<String> rules() {
        return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body(sample ? NOTHING : ALL_BUT_THE_WORKPLACE);
    }
}
