package nl.leerkring.findings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.leerkring.audience.Reader;
import nl.leerkring.findings.CondensingFindings;
import nl.leerkring.findings.FindingSummary;
import nl.leerkring.findings.ReadingFindings;
import nl.leerkring.groups.ui.Place;
import nl.leerkring.groups.ui.Section;

/** What a group stands behind, on the pages of a cycle and of a guiding question. */
@SpringComponent
class FindingSection implements Section {

    private final ReadingFindings findings;
    private final CondensingFindings condensing;

    FindingSection(ReadingFindings findings, CondensingFindings condensing) {
        this.findings = findings;
        this.condensing = condensing;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> at(Place place, Reader reader) {
        return switch (place) {
            case Place.OfMeeting meeting -> Optional.empty();
            case Place.OfCycle(var group, var cycle) ->
                list(() -> findings.ofCycle(cycle.id(), reader), FindingsNavigation.write(cycle.id()), place, reader);
            case Place.OfQuestion(var group, var cycle, var question) ->
                list(
                        () -> findings.ofQuestion(question.id(), reader),
                        FindingsNavigation.write(cycle.id(), question.id()),
                        place,
                        reader);
        };
    }

    /** Nothing at all for who can neither read nor write a finding here; the page of a cycle tells its group what comes. */
    private Optional<Component> list(
            Supplier<List<FindingSummary>> findings, String write, Place place, Reader reader) {
        var group = place.group().id();
        var ofCycle = place instanceof Place.OfCycle;
        var found = findings.get();
        if (found.isEmpty() && !reader.guides(group) && !(ofCycle && reader.belongsTo(group))) {
            return Optional.empty();
        }
        var guiding = new FindingList.Guiding(
                reader.guides(group),
                ofCycle,
                write,
                id -> condensing.moveUp(id, reader),
                id -> condensing.moveDown(id, reader));
        return Optional.of(new FindingList(found, findings, guiding));
    }
}
