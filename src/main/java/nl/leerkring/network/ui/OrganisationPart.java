package nl.leerkring.network.ui;

import com.vaadin.flow.component.button.Button;
import java.util.List;
import java.util.stream.Collectors;
import nl.leerkring.audience.EditConflict;
import nl.leerkring.network.MunicipalityEntry;
import nl.leerkring.network.NameTaken;
import nl.leerkring.network.OrganisationEntry;
import nl.leerkring.ui.Empty;
import nl.leerkring.ui.FormDialog;
import nl.leerkring.ui.Icon;
import nl.leerkring.ui.Notice;
import nl.leerkring.ui.Part;
import nl.leerkring.ui.Row;

/** The organisations that work for municipalities of a region: the employers of its people. */
class OrganisationPart extends Part {

    private final transient RegionMap map;
    private final Button add;

    OrganisationPart(RegionMap map) {
        super(map.getTranslation("network.ui.OrganisationPart.title"));
        this.map = map;
        this.add =
                new Button(getTranslation("network.ui.OrganisationPart.add"), new Icon("plus"), click -> askForNew());
        offering(add);
    }

    void show(List<OrganisationEntry> organisations, List<MunicipalityEntry> municipalities) {
        add.setVisible(!municipalities.isEmpty());
        var help = municipalities.isEmpty() ? "municipalityFirst" : "noneHelp";
        show(
                organisations.stream().map(each -> row(each, municipalities)).toList(),
                new Empty(
                        "group",
                        getTranslation("network.ui.OrganisationPart.none"),
                        getTranslation("network.ui.OrganisationPart." + help)));
    }

    private Row row(OrganisationEntry organisation, List<MunicipalityEntry> municipalities) {
        var places = municipalities.stream()
                .filter(each -> organisation.serves().contains(each.id()))
                .map(MunicipalityEntry::name)
                .collect(Collectors.joining(", "));
        return new Row(organisation.name())
                .saying(getTranslation("network.OrganisationKind." + organisation.kind()) + " · " + places)
                .offering(new EditButton(organisation.name(), () -> askToCorrect(organisation)));
    }

    private void askForNew() {
        var form = new OrganisationForm(map.municipalities());
        new FormDialog(
                        getTranslation("network.ui.OrganisationPart.add"),
                        getTranslation("network.ui.OrganisationPart.save"),
                        form,
                        this::add)
                .open();
    }

    /** Employers cross borders: one that another region knows already is not added again but works here too. */
    private boolean add(OrganisationForm.Filled filled) {
        var services = map.services();
        tell();
        try {
            services.network().addOrganisation(filled.name(), filled.kind(), filled.places(), map.reader());
        } catch (NameTaken known) {
            services.correcting().alsoServe(filled.name(), filled.places(), map.reader());
            tell(Notice.info(getTranslation("network.ui.OrganisationPart.known", filled.name())));
        }
        map.showAnew();
        hideNothing();
        return true;
    }

    private void askToCorrect(OrganisationEntry organisation) {
        var form = OrganisationForm.of(organisation, map.municipalities());
        if (!map.services().correcting().mayName(organisation, map.reader())) {
            form.keepName();
        }
        new FormDialog(
                        getTranslation("network.ui.EditButton.title", organisation.name()),
                        getTranslation("network.ui.EditButton.save"),
                        form,
                        filled -> correct(form, filled))
                .open();
    }

    private boolean correct(OrganisationForm form, OrganisationForm.Filled filled) {
        var earlier = form.earlier().orElseThrow();
        try {
            map.services().correcting().correct(earlier, form.wanted(earlier, filled), map.reader());
        } catch (NameTaken taken) {
            form.refuse();
            return false;
        } catch (EditConflict somebodyWasFirst) {
            map.services()
                    .running()
                    .organisation(earlier.id(), map.region(), map.reader())
                    .ifPresent(form::sayChanged);
            return false;
        }
        map.showAnew();
        hideNothing();
        return true;
    }
}
