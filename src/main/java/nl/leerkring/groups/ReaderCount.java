package nl.leerkring.groups;

/** How many could read it: everybody, those employed by a municipality, and those who manage or govern. */
public record ReaderCount(int people, int ofMunicipalities, int managers) {}
