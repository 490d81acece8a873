package nl.leerkring.network;

/** A municipality got another name; what shows it elsewhere follows. */
public record MunicipalityRenamed(MunicipalityId municipality) {}
