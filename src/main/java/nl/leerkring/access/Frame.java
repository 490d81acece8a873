package nl.leerkring.access;

import java.util.Locale;
import nl.leerkring.ui.WhoIsHere;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Tells the frame who is signed in. */
@Component
class Frame implements WhoIsHere {

    private final People people;
    private final CurrentReader reader;
    private final boolean sample;

    Frame(People people, CurrentReader reader, @Value("${leerkring.sample}") boolean sample) {
        this.people = people;
        this.reader = reader;
        this.sample = sample;
    }

    @Override
    public String firstName() {
        return people.greeting(reader.get())
                .map(greeting -> greeting.name().split(" ", 2)[0])
                .orElse("");
    }

    @Override
    public Locale language() {
        return people.greeting(reader.get()).map(People.Greeting::locale).orElse(Locale.of("nl"));
    }

    @Override
    public boolean seesSample() {
        return sample;
    }
}
