package nl.leerkring.ui;

import java.util.Locale;

/** What the frame needs to know of the person it stands around. */
public interface WhoIsHere {

    String firstName();

    /** The language they chose; Dutch for who has not signed in. */
    Locale language();

    /** Whether the example data are shown, which every page must say. */
    boolean seesSample();
}
