package nl.leerkring.search;

/** Told when texts are read otherwise from now on, so that the index is of before. */
record DutchChanged() {}
