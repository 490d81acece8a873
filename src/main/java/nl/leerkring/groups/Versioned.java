package nl.leerkring.groups;

/** Something as it stood when it was read, with the version that a change of it is based on. */
public record Versioned<T>(T value, long version) {}
