package nl.leerkring.editions.ui;

import nl.leerkring.editions.EditionId;
import nl.leerkring.groups.CycleId;

/** The permanent addresses of editions, and of the place where one is published, within the workplace. */
final class EditionsNavigation {

    static final String EDITIONS = "opbrengsten";
    static final String NEW = EDITIONS + "/nieuw";
    static final String EDITION_PARAMETER = "editionId";
    static final String EDITION = EDITIONS + "/:" + EDITION_PARAMETER;
    static final String CYCLE = "traject";

    private EditionsNavigation() {}

    static String edition(EditionId id) {
        return EDITIONS + "/" + id;
    }

    static String publish(CycleId cycle) {
        return NEW + "?" + CYCLE + "=" + cycle;
    }

    /** The place of a source within the page of its edition; the whole path, because the workplace has a base address. */
    static String source(EditionId id, int number) {
        return edition(id) + "#" + sourceMark(number);
    }

    static String sourceMark(int number) {
        return "bron-" + number;
    }
}
