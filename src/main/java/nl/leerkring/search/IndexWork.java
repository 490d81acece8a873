package nl.leerkring.search;

import org.springframework.stereotype.Component;

/** What is being done to the index at this moment; one thing at a time. */
@Component
class IndexWork {

    private Act act = Act.NOT_LOOKED_YET;

    enum Act {
        /** Since the start nobody compared it with the database. */
        NOT_LOOKED_YET,
        NOTHING,
        MENDING,
        REBUILDING
    }

    synchronized Act act() {
        return act;
    }

    /** Whether much of it is being written again. */
    boolean isWriting() {
        var now = act();
        return now == Act.MENDING || now == Act.REBUILDING;
    }

    /** False when something is being done already. */
    synchronized boolean begin(Act next) {
        var free = act == Act.NOTHING || act == Act.NOT_LOOKED_YET;
        act = free ? next : act;
        return free;
    }

    synchronized void looked() {
        act = act == Act.NOT_LOOKED_YET ? Act.NOTHING : act;
    }

    synchronized void end() {
        act = Act.NOTHING;
    }
}
