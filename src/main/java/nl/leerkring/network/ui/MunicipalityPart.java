package nl.leerkring.network.ui;

import com.vaadin.flow.component.button.Button;
import java.util.List;
import java.util.function.Consumer;
import nl.leerkring.network.MunicipalityEntry;
import nl.leerkring.network.NameTaken;
import nl.leerkring.ui.Empty;
import nl.leerkring.ui.FormDialog;
import nl.leerkring.ui.Icon;
import nl.leerkring.ui.Part;
import nl.leerkring.ui.Row;

/** The municipalities of a region. */
class MunicipalityPart extends Part {

    private final transient RegionMap map;

    MunicipalityPart(RegionMap map) {
        super(map.getTranslation("network.ui.MunicipalityPart.title"));
        this.map = map;
        offering(new Button(getTranslation("network.ui.MunicipalityPart.add"), new Icon("plus"), click -> askForNew()));
    }

    void show(List<MunicipalityEntry> municipalities) {
        show(
                municipalities.stream().map(this::row).toList(),
                new Empty(
                        "place",
                        getTranslation("network.ui.MunicipalityPart.none"),
                        getTranslation("network.ui.MunicipalityPart.noneHelp")));
    }

    private Row row(MunicipalityEntry municipality) {
        var size = getTranslation("size." + municipality.size());
        return new Row(municipality.name())
                .saying(getTranslation("network.ui.MunicipalityPart.inhabitants", municipality.inhabitants(), size))
                .offering(new EditButton(municipality.name(), () -> askToCorrect(municipality)));
    }

    private void askForNew() {
        var form = new MunicipalityForm();
        new FormDialog(
                        getTranslation("network.ui.MunicipalityPart.add"),
                        getTranslation("network.ui.MunicipalityPart.save"),
                        form,
                        filled -> saved(form, filled, this::add))
                .open();
    }

    private void askToCorrect(MunicipalityEntry municipality) {
        var form = MunicipalityForm.of(municipality);
        new FormDialog(
                        getTranslation("network.ui.EditButton.title", municipality.name()),
                        getTranslation("network.ui.EditButton.save"),
                        form,
                        filled -> saved(form, filled, changed -> correct(municipality, changed)))
                .open();
    }

    private boolean saved(
            MunicipalityForm form, MunicipalityForm.Filled filled, Consumer<MunicipalityForm.Filled> save) {
        try {
            save.accept(filled);
        } catch (NameTaken taken) {
            form.refuse();
            return false;
        }
        map.showAnew();
        hideNothing();
        return true;
    }

    private void add(MunicipalityForm.Filled filled) {
        map.services().network().addMunicipality(map.region(), filled.name(), filled.inhabitants(), map.reader());
    }

    private void correct(MunicipalityEntry municipality, MunicipalityForm.Filled filled) {
        map.services().correcting().correct(municipality.id(), filled.name(), filled.inhabitants(), map.reader());
    }
}
