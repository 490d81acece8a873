package nl.leerkring.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.leerkring.audience.NotAllowed;
import nl.leerkring.audience.Reader;
import nl.leerkring.interchange.ImportJob.Progress;
import nl.leerkring.interchange.ImportJob.State;
import nl.leerkring.search.SearchQuery;
import nl.leerkring.search.SearchService;
import nl.leerkring.testing.ModuleTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Bringing in a file from a screen. */
class ImportJobsModuleTest extends ModuleTest {

    private static final Locale DUTCH = Locale.of("nl");
    private static final ImportChoices AS_GUESSED = new ImportChoices(Map.of(), Map.of());

    @Autowired
    private ImportJobs jobs;

    @Autowired
    private SearchService search;

    @TempDir
    private Path folder;

    private Reader administrator;
    private String word;

    @BeforeEach
    void begin() {
        administrator = as("beheer");
        word = "tolbrug" + UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void whileOneIsRunningAnotherIsRefusedAndItsFileThrownAway() throws Exception {
        var going = new CountDownLatch(1);
        var first = jobs.begin(file(many(600), StandardCharsets.UTF_8), AS_GUESSED, administrator, DUTCH);
        first.follow(step -> wait(going));
        var second = file(many(1), StandardCharsets.UTF_8);

        assertThatThrownBy(() -> jobs.begin(second, AS_GUESSED, administrator, DUTCH))
                .isInstanceOf(IllegalStateException.class);

        assertThat(second.path()).doesNotExist();
        going.countDown();
        assertThat(finish(first).state()).isEqualTo(State.DONE);
    }

    private static void wait(CountDownLatch going) {
        try {
            going.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private String many(int number) {
        return ("{\"kind\": \"SUCCESS\", \"audience\": \"PUBLIC\", \"text\": \"" + word + "\"}\n").repeat(number);
    }

    @Test
    void importGoesOnWhenAFollowerFails() {
        var steps = new ArrayList<Progress>();
        var job = new ImportJob("proef.csv");
        job.follow(step -> {
            throw new IllegalStateException("the tab is gone");
        });
        job.follow(steps::add);

        job.tell(new Progress(State.RUNNING, .5, null));

        assertThat(steps).hasSize(1);
    }

    @Test
    void importThatEndsInAnErrorHasFailed() {
        var job = new ImportJob("proef.csv");

        job.end();

        assertThat(job.progress().state()).isEqualTo(State.FAILED);
    }

    @Test
    void importThatIsDoneStaysDone() {
        var job = new ImportJob("proef.csv");
        job.tell(new Progress(State.DONE, 1, null));

        job.end();

        assertThat(job.progress().state()).isEqualTo(State.DONE);
    }

    @Test
    void previewShowsWhatTheFileHoldsAndWhatTheColumnsProbablyAre() throws IOException {
        var file = file("Soort;Wat zeg je;Opmerking\nSucces;Goed gedaan;x\n", StandardCharsets.UTF_8);

        var preview = jobs.preview(file, administrator, DUTCH);

        assertThat(preview.headings()).containsExactly("Soort", "Wat zeg je", "Opmerking");
        assertThat(preview.rows()).containsExactly(List.of("Succes", "Goed gedaan", "x"));
        assertThat(preview.guessed()).isEqualTo(Map.of(0, Field.KIND));
    }

    @Test
    void fileOfExcelIsReadInItsOwnEncoding() throws IOException {
        var file = file("tekst\nEén café\n", Charset.forName("windows-1252"));

        assertThat(file.charset().name()).isEqualTo("windows-1252");
        assertThat(jobs.preview(file, administrator, DUTCH).rows()).containsExactly(List.of("Eén café"));
    }

    @Test
    void longUtf8FileIsKnownAsSuch() throws IOException {
        var file = file("tekst\n" + "é".repeat(200_000), StandardCharsets.UTF_8);

        assertThat(file.charset()).isEqualTo(StandardCharsets.UTF_8);
    }

    @Test
    void fileIsReadTheWaySomebodyChose() throws IOException {
        var file = file("Wat zeg je;Wie\nDe " + word + " draait;manager\n;manager\n", StandardCharsets.UTF_8);
        var path = file.path();
        var choices = new ImportChoices(
                Map.of(0, Field.TEXT, 1, Field.PERSPECTIVE), Map.of(Field.KIND, "SUCCESS", Field.AUDIENCE, "PUBLIC"));

        var done = finish(jobs.begin(file, choices, administrator, DUTCH));

        assertThat(done.state()).isEqualTo(State.DONE);
        var report = Objects.requireNonNull(done.report());
        assertThat(report.placed()).isEqualTo(1);
        assertThat(report.refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.line()).isEqualTo(3);
            assertThat(refusal.errors().getFirst().field()).isEqualTo("text");
        });
        waitForTheIndex();
        assertThat(search.search(SearchQuery.of(word), Reader.visitor()).total())
                .isEqualTo(1);
        await().atMost(Duration.ofSeconds(5)).until(() -> Files.notExists(path));
    }

    @Test
    void whatALineSaysGoesBeforeWhatHoldsEverywhere() throws IOException {
        var file = file(
                "{\"kind\": \"DILEMMA\", \"text\": \"" + word + "\"}\n{\"text\": \"" + word + "\"}\n",
                StandardCharsets.UTF_8);
        var choices = new ImportChoices(Map.of(), Map.of(Field.KIND, "SUCCESS", Field.AUDIENCE, "PUBLIC"));

        finish(jobs.begin(file, choices, administrator, DUTCH));
        waitForTheIndex();

        assertThat(search.search(SearchQuery.of(word), Reader.visitor()).hits())
                .extracting(hit -> hit.kind())
                .containsExactlyInAnyOrder("DILEMMA", "SUCCESS");
    }

    @Test
    void whoFollowsIsToldOfEveryStepAndWhoComesLaterSeesHowItEnded() throws IOException {
        var lines = IntStream.range(0, 1_200)
                .mapToObj(each -> "{\"kind\": \"SUCCESS\", \"audience\": \"PUBLIC\", \"text\": \"" + word + "\"}")
                .collect(Collectors.joining("\n"));
        var steps = Collections.synchronizedList(new ArrayList<Progress>());

        var job = jobs.begin(file(lines, StandardCharsets.UTF_8), AS_GUESSED, administrator, DUTCH);
        job.follow(steps::add);
        finish(job);

        assertThat(steps).isNotEmpty();
        assertThat(steps).extracting(Progress::part).isSorted();
        assertThat(steps.getLast().state()).isEqualTo(State.DONE);
        assertThat(jobs.current(administrator)).contains(job);
    }

    @Test
    void onlyAdministratorsBringInFiles() throws IOException {
        var group = groups.make();
        var file = file("tekst\nNee\n", StandardCharsets.UTF_8);

        for (var reader : List.of(group.anna(), group.facilitator(), group.coordinator(), Reader.visitor())) {
            assertThatThrownBy(() -> jobs.preview(file, reader, DUTCH)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> jobs.begin(file, AS_GUESSED, reader, DUTCH))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> jobs.current(reader)).isInstanceOf(NotAllowed.class);
        }
    }

    private ImportFile file(String text, Charset charset) throws IOException {
        var path = Files.writeString(folder.resolve(UUID.randomUUID() + ".csv"), text, charset);
        return ImportFile.of("proef.csv", path);
    }

    private static Progress finish(ImportJob job) {
        await().atMost(Duration.ofSeconds(60)).until(() -> job.progress().state() != State.RUNNING);
        return job.progress();
    }
}
