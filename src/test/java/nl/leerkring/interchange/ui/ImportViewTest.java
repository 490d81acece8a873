package nl.leerkring.interchange.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerkring.audience.Reader;
import nl.leerkring.groups.GroupSummary;
import nl.leerkring.interchange.Field;
import nl.leerkring.interchange.ImportChoices;
import nl.leerkring.interchange.ImportFile;
import nl.leerkring.interchange.ImportPreview;
import nl.leerkring.interchange.ImportReport;
import nl.leerkring.interchange.ImportReport.Noticed;
import nl.leerkring.interchange.RefusalsAsCsv;
import nl.leerkring.safeguard.PersonalDataKind;
import nl.leerkring.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ImportViewTest extends ViewTest {

    private static final ImportFile FILE =
            new ImportFile("proef.csv", Path.of("nergens"), 10, false, StandardCharsets.UTF_8);

    @Autowired
    private ImportServices services;

    @Autowired
    private RefusalsAsCsv refusals;

    @Test
    void administratorChoosesFromTheGroupsOfEveryRegion() {
        var group = groups.make();

        var offered = services.allGroups(as("beheer"));

        assertThat(offered).extracting(GroupSummary::id).contains(group.group()).doesNotHaveDuplicates();
        assertThat(offered).extracting(GroupSummary::slug).contains("doorontwikkeling-sociale-wijkteams");
    }

    @Test
    void reportShowsInWhichLinesMayBeWhatPointsToAResident() {
        signIn(as("beheer"));
        var report = new ImportReport(
                3,
                3,
                0,
                0,
                List.of(),
                0,
                Map.of(PersonalDataKind.PHONE, 2L),
                List.of(
                        new Noticed(2, Set.of(PersonalDataKind.PHONE)),
                        new Noticed(1_003, Set.of(PersonalDataKind.PHONE))),
                0,
                Set.of(),
                null,
                1);

        var shown = new ImportResult("proef.csv", report, refusals).getElement().getTextRecursively();

        assertThat(shown)
                .contains("In 2 regels staat misschien", "telefoonnummer (2)", "Regel 2: telefoonnummer", "Regel 1003");
    }

    @Test
    void administratorIsAskedForAFileOfALimitedSize() {
        var window = signIn(as("beheer"));

        window.navigate("beheer/inlezen", ImportView.class);

        assertThat(window.find(H1.class).single().getText()).isEqualTo("Bijdragen inlezen");
        assertThat(window.find(Upload.class).single().getMaxFileSize()).isEqualTo(100 * 1024 * 1024);
        var receiver = new FileReceiver((name, path, upload) -> {});
        assertThat(receiver.getFileSizeMax()).isEqualTo(100 * 1024 * 1024);
        assertThat(receiver.getRequestSizeMax()).isLessThan(101 * 1024 * 1024);
        assertThat(receiver.getFileCountMax()).isEqualTo(1);
    }

    @Test
    void beheerLeadsAdministratorsThereAndNobodyElse() {
        assertThat(ways(as("beheer"))).contains(InterchangeNavigation.IMPORT);
        assertThat(ways(as("jolanda"))).doesNotContain(InterchangeNavigation.IMPORT);
    }

    private List<String> ways(Reader reader) {
        var window = signIn(reader);
        UI.getCurrent().navigate("beheer");
        return window.find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    @Test
    void forAnybodyElseThereIsNoSuchScreen() {
        var window = signIn(as("jolanda"));

        UI.getCurrent().navigate("beheer/inlezen");

        assertThat(window.find(H1.class).single().getText()).isEqualTo(NOT_HERE);
    }

    @Test
    void nothingBeginsBeforeItIsClearWhereTheTextIs() {
        var window = signIn(as("beheer"));
        var begun = new ArrayList<ImportChoices>();
        var form = form(begun, Map.of());
        UI.getCurrent().add(form);

        click(window, "Inlezen");

        assertThat(begun).isEmpty();
        assertThat(form.getElement().getTextRecursively()).contains("Kies eerst waar dit vandaan komt: Tekst, Soort");
    }

    @Test
    void columnsAndWhatHoldsEverywhereAreReadAsChosen() {
        var window = signIn(as("beheer"));
        var begun = new ArrayList<ImportChoices>();
        UI.getCurrent().add(form(begun, Map.of(0, Field.TEXT)));

        select(window, "Soort").setValue("SUCCESS");
        select(window, "Wie mag dit lezen").setValue("PUBLIC");
        click(window, "Inlezen");

        assertThat(begun)
                .containsExactly(new ImportChoices(
                        Map.of(0, Field.TEXT), Map.of(Field.KIND, "SUCCESS", Field.AUDIENCE, "PUBLIC")));
    }

    @SuppressWarnings("unchecked")
    @Test
    void oneFieldIsFilledByOneColumn() {
        var window = signIn(as("beheer"));
        UI.getCurrent().add(form(new ArrayList<>(), Map.of(0, Field.TEXT)));
        List<Select<Field>> columns = window.find(Select.class).all().stream()
                .filter(select -> select.getLabel() == null)
                .map(select -> (Select<Field>) select)
                .toList();

        columns.get(1).setValue(Field.TEXT);

        assertThat(columns.get(0).getValue()).isNull();
    }

    private static ImportForm form(List<ImportChoices> begun, Map<Integer, Field> guessed) {
        var preview = new ImportPreview(List.of("a", "b"), List.of(List.of("1", "2")), guessed);
        return new ImportForm(FILE, preview, List.of(), new ImportForm.Listener() {
            @Override
            public void begin(ImportChoices choices) {
                begun.add(choices);
            }

            @Override
            public void back() {}
        });
    }

    @SuppressWarnings("unchecked")
    private static Select<String> select(BrowserlessUIContext window, String label) {
        return (Select<String>) window.find(Select.class).all().stream()
                .filter(select -> label.equals(select.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private static void click(BrowserlessUIContext window, String text) {
        window.find(Button.class).all().stream()
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow()
                .click();
    }
}
