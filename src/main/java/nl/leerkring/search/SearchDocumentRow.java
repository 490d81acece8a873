package nl.leerkring.search;

/** A row without its texts: enough to know whether the index follows it. */
record SearchDocumentRow(String id, long version) {}
