package nl.leerkring.network.ui;

import com.vaadin.flow.component.button.Button;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerkring.audience.EditConflict;
import nl.leerkring.network.MunicipalityEntry;
import nl.leerkring.network.NameTaken;
import nl.leerkring.network.OrganisationEntry;
import nl.leerkring.network.TeamEntry;
import nl.leerkring.ui.Empty;
import nl.leerkring.ui.FormDialog;
import nl.leerkring.ui.Icon;
import nl.leerkring.ui.Part;
import nl.leerkring.ui.Row;

/** The teams in the municipalities of a region, each under the word its place uses. */
class TeamPart extends Part {

    private final transient RegionMap map;
    private final Button add;

    TeamPart(RegionMap map) {
        super(map.getTranslation("network.ui.TeamPart.title"));
        this.map = map;
        this.add = new Button(getTranslation("network.ui.TeamPart.add"), new Icon("plus"), click -> askForNew());
        offering(add);
    }

    void show(List<TeamEntry> teams, List<MunicipalityEntry> municipalities, List<OrganisationEntry> organisations) {
        add.setVisible(!municipalities.isEmpty());
        var help = municipalities.isEmpty() ? "municipalityFirst" : "noneHelp";
        show(
                teams.stream()
                        .map(team -> row(team, municipalities, organisations))
                        .toList(),
                new Empty(
                        "team",
                        getTranslation("network.ui.TeamPart.none"),
                        getTranslation("network.ui.TeamPart." + help)));
    }

    private Row row(TeamEntry team, List<MunicipalityEntry> municipalities, List<OrganisationEntry> organisations) {
        var place = municipalities.stream()
                .filter(each -> each.id().equals(team.municipality()))
                .map(MunicipalityEntry::name);
        var employers = organisations.stream()
                .filter(each -> team.employers().contains(each.id()))
                .map(OrganisationEntry::name)
                .collect(Collectors.joining(", "));
        var line = Stream.of(Stream.of(team.word()), place, Stream.of(employers))
                .flatMap(each -> each)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" · "));
        return new Row(team.name()).saying(line).offering(new EditButton(team.name(), () -> askToCorrect(team)));
    }

    private void askForNew() {
        var form = new TeamForm(map.municipalities(), map.organisations());
        new FormDialog(
                        getTranslation("network.ui.TeamPart.add"),
                        getTranslation("network.ui.TeamPart.save"),
                        form,
                        filled -> saved(form, filled, this::add))
                .open();
    }

    private void askToCorrect(TeamEntry team) {
        var form = TeamForm.of(team, map.municipalities(), map.organisations());
        new FormDialog(
                        getTranslation("network.ui.EditButton.title", team.name()),
                        getTranslation("network.ui.EditButton.save"),
                        form,
                        filled -> saved(form, filled, changed -> correct(form, changed)))
                .open();
    }

    private boolean saved(TeamForm form, TeamForm.Filled filled, Consumer<TeamForm.Filled> save) {
        try {
            save.accept(filled);
        } catch (NameTaken taken) {
            form.refuse();
            return false;
        } catch (EditConflict somebodyWasFirst) {
            form.earlier()
                    .flatMap(earlier -> map.services().running().team(earlier.id(), map.region(), map.reader()))
                    .ifPresent(form::sayChanged);
            return false;
        }
        map.showAnew();
        hideNothing();
        return true;
    }

    private void add(TeamForm.Filled filled) {
        map.services()
                .network()
                .addTeam(filled.name(), filled.word(), filled.municipality().id(), filled.employerIds(), map.reader());
    }

    private void correct(TeamForm form, TeamForm.Filled filled) {
        var earlier = form.earlier().orElseThrow();
        map.services().correcting().correct(earlier, form.wanted(earlier, filled), map.reader());
    }
}
