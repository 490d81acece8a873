package nl.leerkring.vocabulary.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.Map;
import java.util.function.Consumer;
import nl.leerkring.audience.Reader;
import nl.leerkring.audience.RegionId;
import nl.leerkring.network.NameTaken;
import nl.leerkring.ui.Empty;
import nl.leerkring.ui.FormDialog;
import nl.leerkring.ui.Icon;
import nl.leerkring.ui.Part;
import nl.leerkring.ui.Row;
import nl.leerkring.vocabulary.ThemeId;
import nl.leerkring.vocabulary.Vocabulary;

/** The themes from which every group of a region can choose. */
class ThemePart extends Part {

    private final transient Vocabulary vocabulary;
    private final transient Reader reader;
    private final RegionId region;

    ThemePart(String heading, RegionId region, Vocabulary vocabulary, Reader reader) {
        super(heading);
        this.region = region;
        this.vocabulary = vocabulary;
        this.reader = reader;
        offering(new Button(getTranslation("vocabulary.ui.ThemePart.add"), new Icon("plus"), click -> askForNew()));
        showAnew();
    }

    private void showAnew() {
        var themes = vocabulary.ofRegion(region, reader);
        show(
                themes.entrySet().stream().map(this::row).toList(),
                new Empty(
                        "theme",
                        getTranslation("vocabulary.ui.ThemePart.none"),
                        getTranslation("vocabulary.ui.ThemePart.noneHelp")));
    }

    private Row row(Map.Entry<ThemeId, String> theme) {
        var rename = new Button(
                getTranslation("vocabulary.ui.ThemePart.rename"), new Icon("edit"), click -> askToRename(theme));
        rename.setAriaLabel(getTranslation("vocabulary.ui.ThemePart.renameWhich", theme.getValue()));
        rename.addThemeVariants(ButtonVariant.TERTIARY);
        return new Row(theme.getValue()).offering(rename);
    }

    private void askForNew() {
        var form = new ThemeForm("");
        new FormDialog(
                        getTranslation("vocabulary.ui.ThemePart.add"),
                        getTranslation("vocabulary.ui.ThemePart.save"),
                        form,
                        filled -> saved(form, filled, title -> vocabulary.addForRegion(title, region, reader)))
                .open();
    }

    private void askToRename(Map.Entry<ThemeId, String> theme) {
        var form = new ThemeForm(theme.getValue());
        new FormDialog(
                        getTranslation("vocabulary.ui.ThemePart.renameWhich", theme.getValue()),
                        getTranslation("vocabulary.ui.ThemePart.rename"),
                        form,
                        filled -> saved(form, filled, title -> vocabulary.rename(theme.getKey(), title, reader)))
                .open();
    }

    private boolean saved(ThemeForm form, ThemeForm.Filled filled, Consumer<String> save) {
        try {
            save.accept(filled.title());
        } catch (NameTaken taken) {
            form.refuse();
            return false;
        }
        showAnew();
        hideNothing();
        return true;
    }
}
