package nl.leerkring.network;

import java.util.HashSet;
import java.util.Set;
import nl.leerkring.audience.EditConflict;

/** Brings together what somebody changed on their screen with what somebody else changed meanwhile. */
final class Meanwhile {

    private Meanwhile() {}

    /** What both added is there, and what either took away is not: nobody undoes what they never saw. */
    static <T> Set<T> both(Set<T> earlier, Set<T> wanted, Set<T> now) {
        var both = new HashSet<>(now);
        wanted.stream().filter(each -> !earlier.contains(each)).forEach(both::add);
        earlier.stream().filter(each -> !wanted.contains(each)).forEach(both::remove);
        return both;
    }

    /** What one of them changed; when both changed it, and differently, whoever comes second has to see that. */
    static <T> T one(T earlier, T wanted, T now) {
        if (wanted.equals(earlier)) {
            return now;
        }
        if (now.equals(earlier) || now.equals(wanted)) {
            return wanted;
        }
        throw new EditConflict(now.toString(), wanted.toString(), 0);
    }
}
