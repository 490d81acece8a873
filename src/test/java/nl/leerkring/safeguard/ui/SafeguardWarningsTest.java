package nl.leerkring.safeguard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.leerkring.safeguard.PersonalDataKind;
import nl.leerkring.safeguard.Scanners;
import org.junit.jupiter.api.Test;

class SafeguardWarningsTest {

    private static final String TEXT = "Mevrouw Jansen belde. <b>Mevrouw Jansen</b> woont Kerkweg 4.";

    private final List<String> replaced = new ArrayList<>();
    private final List<PersonalDataKind> dismissed = new ArrayList<>();
    private final SafeguardWarnings warnings = new SafeguardWarnings(Scanners.noting(dismissed::add), replaced::add);

    @Test
    void everyFindHasItsOwnWarningWithTwoButtons() {
        warnings.check(TEXT);

        assertThat(warnings.clear()).isFalse();
        assertThat(buttons()).hasSize(6);
    }

    @Test
    void replacingHandsBackTheWholeTextWithOnlyThatFindMadeVaguer() {
        warnings.check(TEXT);

        buttons().get(2).click();

        assertThat(replaced).containsExactly("Mevrouw Jansen belde. <b>een bewoner</b> woont Kerkweg 4.");
        assertThat(buttons()).hasSize(4);
    }

    @Test
    void noResidentSilencesTheSameWordsEverywhereAndForGood() {
        warnings.check(TEXT);

        buttons().get(1).click();
        warnings.check(TEXT + " Mevrouw Jansen lachte.");

        assertThat(dismissed).containsExactly(PersonalDataKind.NAME);
        assertThat(buttons()).hasSize(2);
    }

    @Test
    void nothingIsOpenOnceAllIsReplaced() {
        warnings.check("Dag meneer Bakker");

        buttons().getFirst().click();

        assertThat(warnings.clear()).isTrue();
        assertThat(buttons()).isEmpty();
    }

    private List<Button> buttons() {
        return within(warnings)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .toList();
    }

    private static Stream<Component> within(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(SafeguardWarningsTest::within));
    }
}
