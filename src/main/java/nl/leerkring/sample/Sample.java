package nl.leerkring.sample;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leerkring.access.CurrentReader;
import nl.leerkring.access.EmailAddress;
import nl.leerkring.access.People;
import nl.leerkring.access.SamplePeople;
import nl.leerkring.calendar.Days;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills an instance that is still empty with the sample, once, through the services that people use. */
@Component
@ConditionalOnProperty("leerkring.sample")
class Sample implements ApplicationRunner, SamplePeople {

    private static final Logger LOG = LoggerFactory.getLogger(Sample.class);

    private final NetworkStory network;
    private final GroupsStory groups;
    private final ContributionsStory contributions;
    private final FindingsStory findings;
    private final CurrentReader readers;
    private final People people;
    private final Clock clock;

    Sample(
            NetworkStory network,
            GroupsStory groups,
            ContributionsStory contributions,
            FindingsStory findings,
            CurrentReader readers,
            People people,
            Clock clock) {
        this.network = network;
        this.groups = groups;
        this.contributions = contributions;
        this.findings = findings;
        this.readers = readers;
        this.people = people;
        this.clock = clock;
    }

    /** In one transaction: killed half-way there is nothing, and the next start begins again. */
    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (!people.isEmpty()) {
            return; // loaded before, or an instance with people of its own
        }
        LOG.info("Loading the sample: a retold cycle of Zuid-Holland Zuid …");
        var cast = new Cast(readers, Days.today(clock));
        network.tell(cast);
        groups.tell(cast);
        network.tellThemes(cast);
        for (var region : List.of("zhz", "ov")) {
            contributions.tell("contributions-" + region, cast);
            findings.tell("findings-" + region, cast);
        }
        findings.tellEditions(cast);
        LOG.info("The sample is loaded.");
    }

    @Override
    public List<SamplePerson> all() {
        return invited()
                .filter(person ->
                        people.withEmail(EmailAddress.of(person.email())).isPresent())
                .map(person -> new SamplePerson(
                        person.email(),
                        person.name(),
                        Optional.ofNullable(person.onSignIn()).orElse("")))
                .toList();
    }

    private static Stream<Story.Person> invited() {
        return StoryFiles.read("people", Story.PeopleFile.class).people().stream()
                .filter(person -> person.onSignIn() != null);
    }
}
