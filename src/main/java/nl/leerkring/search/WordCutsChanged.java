package nl.leerkring.search;

/** Told when administrators changed how words are cut. */
record WordCutsChanged() {}
