package nl.leerkring.ui;

/** What the frame needs to know of the person it stands around. */
public interface WhoIsHere {

    String firstName();

    /** Whether the example data are shown, which every page must say. */
    boolean seesSample();
}
