package nl.leerkring.interchange.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.leerkring.audience.Reader;
import nl.leerkring.groups.GroupSummary;
import nl.leerkring.groups.ReadingGroups;
import nl.leerkring.interchange.ImportJobs;
import nl.leerkring.interchange.RefusalsAsCsv;

/** Whom the screen of import asks for what. */
@SpringComponent
record ImportServices(ImportJobs jobs, RefusalsAsCsv refusals, ReadingGroups groups) {

    /** Every group, by name: an administrator brings in for all of them. */
    List<GroupSummary> allGroups(Reader reader) {
        return Stream.concat(groups.mine(reader).stream(), groups.others(reader).stream())
                .sorted(Comparator.comparing(GroupSummary::name))
                .toList();
    }
}
