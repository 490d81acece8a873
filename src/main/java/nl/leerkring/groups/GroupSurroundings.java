package nl.leerkring.groups;

import java.util.Optional;
import nl.leerkring.audience.GroupId;
import nl.leerkring.audience.Reader;
import nl.leerkring.search.Surroundings;
import org.springframework.stereotype.Component;

/** The pages of a group lie around that group. */
@Component
class GroupSurroundings implements Surroundings {

    private static final String GROUPS = "groepen";

    private final ReadingGroups groups;

    GroupSurroundings(ReadingGroups groups) {
        this.groups = groups;
    }

    @Override
    public Optional<GroupId> groupAt(String path, Reader reader) {
        var parts = path.split("/");
        return parts.length > 1 && parts[0].equals(GROUPS)
                ? groups.known(parts[1], reader).map(GroupSummary::id)
                : Optional.empty();
    }
}
