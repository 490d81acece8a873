package nl.leerkring;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Leerkring, the learning network of a region. */
@SpringBootApplication
public class Leerkring {

    public static void main(String[] args) {
        SpringApplication.run(Leerkring.class, args);
    }
}
