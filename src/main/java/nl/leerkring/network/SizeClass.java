package nl.leerkring.network;

/** How large a municipality is, in the classes that Dutch statistics use for comparing them. */
public enum SizeClass {
    UP_TO_20,
    UP_TO_50,
    UP_TO_100,
    UP_TO_250,
    ABOVE_250;

    /** The class for a number of inhabitants. */
    public static SizeClass of(int inhabitants) {
        if (inhabitants < 20_000) {
            return UP_TO_20;
        }
        if (inhabitants < 50_000) {
            return UP_TO_50;
        }
        if (inhabitants < 100_000) {
            return UP_TO_100;
        }
        return inhabitants < 250_000 ? UP_TO_250 : ABOVE_250;
    }
}
