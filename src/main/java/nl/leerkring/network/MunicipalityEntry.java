package nl.leerkring.network;

/** A municipality as those see it who run its region. */
public record MunicipalityEntry(MunicipalityId id, String name, int inhabitants) {

    public static final int LONGEST_NAME = 100;

    public SizeClass size() {
        return SizeClass.of(inhabitants);
    }
}
