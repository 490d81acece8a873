package nl.leerkring.search.ui;

import nl.leerkring.ui.RecordForm;

/** A form for something that administrators keep for search, which others may change or remove meanwhile. */
interface KeptForm<T> extends RecordForm<T> {

    void show(T filled);

    /** In one line, to be compared with what somebody else made of it. */
    String describe(T filled);

    /** Says that somebody removed it meanwhile. */
    void refuseGone();
}
