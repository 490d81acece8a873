package nl.leerkring.reliability;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leerkring.Leerkring;
import nl.leerkring.audience.Audience;
import nl.leerkring.audience.Reader;
import nl.leerkring.chain.Ref;
import nl.leerkring.search.LookingAfterSearch;
import nl.leerkring.search.SearchEntry;
import nl.leerkring.search.SearchFilter;
import nl.leerkring.search.SearchHealth;
import nl.leerkring.search.SearchIndex;
import nl.leerkring.search.SearchQuery;
import nl.leerkring.search.SearchService;
import org.awaitility.Awaitility;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A process of its own: {@code fill N} saves so many things, waits until search has them, and begins to make the index anew
 * until it is killed; {@code check N} starts, searches meanwhile, and tells how long it took until search was whole.
 */
public final class Indexed {

    private static final String WORD = "stroomstoring";
    private static final int BATCH = 500;

    private final ApplicationContext leerkring;
    private final int many;

    private Indexed(ApplicationContext leerkring, int many) {
        this.leerkring = leerkring;
        this.many = many;
    }

    public static void main(String[] args) {
        var indexed = new Indexed(SpringApplication.run(Leerkring.class), Integer.parseInt(args[1]));
        if ("fill".equals(args[0])) {
            indexed.fill();
        } else {
            indexed.check();
            System.exit(0);
        }
    }

    private void fill() {
        var health = leerkring.getBean(SearchHealth.class);
        for (var from = 0; from < many; from += BATCH) {
            var batch = IntStream.range(from, Math.min(many, from + BATCH))
                    .mapToObj(Indexed::entry)
                    .toList();
            leerkring
                    .getBean(TransactionTemplate.class)
                    .executeWithoutResult(
                            status -> leerkring.getBean(SearchIndex.class).add(batch));
        }
        Awaitility.await().atMost(Duration.ofMinutes(5)).until(health::complete);
        leerkring.getBean(LookingAfterSearch.class).rebuild(Reader.automation(Stream.of()));
        Awaitility.await().pollInterval(Duration.ofMillis(5)).until(() -> health.waiting() > 0);
        System.out.println("REBUILDING");
        Awaitility.await().forever().until(() -> false);
    }

    private static SearchEntry entry(int number) {
        return new SearchEntry(
                Ref.contribution(UUID.randomUUID()),
                "GOLDEN_TIP",
                "Bij een " + WORD + " bellen wij nummer " + number,
                "Wij spraken af dat het sociaal wijkteam eerst bij de bewoners langsgaat en daarna de huisarts belt.",
                List.of(),
                Set.of(Audience.everyone()),
                new EnumMap<>(SearchFilter.class),
                0,
                Instant.parse("2016-11-24T12:00:00Z"),
                "bijdragen/" + number);
    }

    /** As the search page does: first whether it is complete, then the search. */
    private void check() {
        var begin = System.nanoTime();
        var health = leerkring.getBean(SearchHealth.class);
        var search = leerkring.getBean(SearchService.class);
        System.out.println(health.complete() ? "SAYS NOTHING" : "SAYS IT IS BEING MENDED");
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> {
            var complete = health.complete();
            var found = search.search(SearchQuery.of(WORD), Reader.visitor()).total();
            if (complete) {
                System.out.println("FOUND " + found);
            }
            return complete;
        });
        System.out.println(
                "WHOLE AFTER " + Duration.ofNanos(System.nanoTime() - begin).toMillis());
    }
}
