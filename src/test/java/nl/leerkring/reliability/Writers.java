package nl.leerkring.reliability;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import nl.leerkring.Leerkring;
import nl.leerkring.access.CurrentReader;
import nl.leerkring.access.EmailAddress;
import nl.leerkring.access.People;
import nl.leerkring.audience.Reader;
import nl.leerkring.audience.Scope;
import nl.leerkring.contributions.ContributionId;
import nl.leerkring.contributions.ContributionKind;
import nl.leerkring.contributions.ContributionText;
import nl.leerkring.contributions.NewContribution;
import nl.leerkring.contributions.NewContribution.Marks;
import nl.leerkring.contributions.NewContribution.Setting;
import nl.leerkring.contributions.NewContribution.Wording;
import nl.leerkring.contributions.ReadingContributions;
import nl.leerkring.contributions.SharingContributions;
import nl.leerkring.contributions.ShownAs;
import nl.leerkring.search.SearchQuery;
import nl.leerkring.search.SearchService;
import org.awaitility.Awaitility;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;

/** A process of its own: {@code write} shares with four writers until it is killed, {@code check FILE} looks what is left. */
public final class Writers {

    private static final String WORD = "stroomstoring";

    private final ApplicationContext leerkring;

    private Writers(ApplicationContext leerkring) {
        this.leerkring = leerkring;
    }

    public static void main(String[] args) throws Exception {
        var writers = new Writers(SpringApplication.run(Leerkring.class));
        if ("write".equals(args[0])) {
            writers.write();
        } else {
            writers.check(Path.of(args[1]));
            System.exit(0);
        }
    }

    private Reader anouk() {
        var people = leerkring.getBean(People.class);
        var id = people.withEmail(EmailAddress.of("anouk@voorbeeld.leerkring.nl"))
                .orElseThrow();
        return leerkring.getBean(CurrentReader.class).of(id);
    }

    private void write() {
        var by = anouk();
        for (var writer = 0; writer < 4; writer++) {
            Thread.ofPlatform().start(() -> writeOn(by));
        }
    }

    private void writeOn(Reader by) {
        var sharing = leerkring.getBean(SharingContributions.class);
        var group = by.memberOf().iterator().next();
        while (true) {
            var text = ContributionText.of("Bij een " + WORD + " bellen wij eerst " + UUID.randomUUID() + ".");
            var shared = sharing.share(
                    new NewContribution(
                            UUID.randomUUID(),
                            new Setting(group, null, null, null, null),
                            new Wording(ContributionKind.INSIGHT, null, text),
                            ShownAs.NAME,
                            Scope.GROUP,
                            new Marks(Set.of(), Set.of(), null, null)),
                    by);
            System.out.println("ACKNOWLEDGED " + shared.contribution());
        }
    }

    private void check(Path acknowledged) throws Exception {
        var by = anouk();
        var ids = Files.readAllLines(acknowledged).stream()
                .map(ContributionId::of)
                .toList();
        var kept =
                leerkring.getBean(ReadingContributions.class).summaries(ids, by).size();
        System.out.println("KEPT " + kept + " OF " + ids.size());
        var search = leerkring.getBean(SearchService.class);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> search.search(SearchQuery.of(WORD), by).total() >= ids.size());
        System.out.println("FOUND ALL");
    }
}
