package nl.leerkring.findings.ui;

import nl.leerkring.findings.FindingId;
import nl.leerkring.groups.CycleId;
import nl.leerkring.groups.QuestionId;

/** The permanent addresses of findings, and of the desk at which they are written, within the workplace. */
public final class FindingsNavigation {

    static final String FINDINGS = "bevindingen";
    static final String NEW = FINDINGS + "/nieuw";
    static final String FINDING_PARAMETER = "findingId";
    static final String FINDING = FINDINGS + "/:" + FINDING_PARAMETER;
    static final String EDIT = FINDING + "/bewerken";
    static final String CYCLE = "traject";
    static final String QUESTION = "vraag";
    static final String SOURCE = "bron";

    private FindingsNavigation() {}

    public static String finding(FindingId id) {
        return FINDINGS + "/" + id;
    }

    /** The desk for a new finding of a cycle. */
    public static String write(CycleId cycle) {
        return NEW + "?" + CYCLE + "=" + cycle;
    }

    /** The desk for a new finding on a guiding question. */
    public static String write(CycleId cycle, QuestionId question) {
        return write(cycle) + "&" + QUESTION + "=" + question;
    }

    static String edit(FindingId id) {
        return finding(id) + "/bewerken";
    }
}
