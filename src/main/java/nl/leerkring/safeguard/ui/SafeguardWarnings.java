package nl.leerkring.safeguard.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.leerkring.safeguard.PersonalDataFound;
import nl.leerkring.safeguard.PersonalDataKind;
import nl.leerkring.safeguard.PersonalDataScanner;

/** Warns beside a text for what could point to a resident, and lets the writer decide. */
public class SafeguardWarnings extends Composite<Div> {

    private final PersonalDataScanner scanner;
    private final Consumer<String> onReplaced;
    private final Set<Dismissal> dismissals = new HashSet<>();
    private List<SafeguardWarning> open = List.of();
    private String checked = "";

    /** Warnings for what is typed in this field, to be placed near it; what the writer replaces is replaced in the field. */
    public static SafeguardWarnings beside(TextFieldBase<?, String> field, PersonalDataScanner scanner) {
        var warnings = new SafeguardWarnings(scanner, field::setValue);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(change -> warnings.check(change.getValue()));
        return warnings;
    }

    /** The callback gets the whole text as it reads after a replacement. */
    SafeguardWarnings(PersonalDataScanner scanner, Consumer<String> onReplaced) {
        this.scanner = scanner;
        this.onReplaced = onReplaced;
        getContent().getElement().setAttribute("role", "status").setAttribute("aria-live", "polite");
    }

    /** Shows what is found in the text, except what the writer said is no resident. */
    public void check(String text) {
        checked = text;
        open = scanner.scan(text).stream()
                .filter(found -> !dismissals.contains(Dismissal.of(found)))
                .map(this::warning)
                .toList();
        getContent().removeAll();
        open.forEach(getContent()::add);
    }

    /** Whether nothing is open in the text last checked. */
    public boolean clear() {
        return open.isEmpty();
    }

    private SafeguardWarning warning(PersonalDataFound found) {
        return new SafeguardWarning(found, () -> replace(found), () -> dismiss(found));
    }

    private void replace(PersonalDataFound found) {
        var vaguer = found.replaceIn(checked);
        check(vaguer);
        onReplaced.accept(vaguer);
        focusNext();
    }

    private void dismiss(PersonalDataFound found) {
        dismissals.add(Dismissal.of(found));
        check(checked);
        scanner.noResident(found.kind());
        focusNext();
    }

    // The button that had the focus is gone; without this the keyboard would start again at the top of the page.
    private void focusNext() {
        open.stream().findFirst().ifPresent(SafeguardWarning::focus);
    }

    private record Dismissal(PersonalDataKind kind, String words) {

        static Dismissal of(PersonalDataFound found) {
            return new Dismissal(found.kind(), found.words());
        }
    }
}
