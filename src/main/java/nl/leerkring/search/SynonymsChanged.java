package nl.leerkring.search;

/** Told when administrators changed the words that find each other. */
record SynonymsChanged() {}
