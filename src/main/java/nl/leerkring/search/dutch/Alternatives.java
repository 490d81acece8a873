package nl.leerkring.search.dutch;

import java.util.List;

/**
 * Other terms to look for, each as its main terms.
 *
 * @param equal other words for the same: wijkteam, buurtteam
 * @param related what somebody who asks this may well want too: burger, bewoner
 */
public record Alternatives(List<List<String>> equal, List<List<String>> related) {

    static final Alternatives NONE = new Alternatives(List.of(), List.of());

    public Alternatives {
        equal = List.copyOf(equal);
        related = List.copyOf(related);
    }

    boolean isEmpty() {
        return equal.isEmpty() && related.isEmpty();
    }
}
