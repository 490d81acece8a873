package nl.leerkring.network;

/** What a name on the map must be: something, and no longer than fits. */
final class Named {

    private Named() {}

    static String checked(String typed, int longest) {
        var name = typed.strip();
        if (name.isEmpty() || name.length() > longest) {
            throw new IllegalArgumentException("a name has 1 to " + longest + " characters, not " + name.length());
        }
        return name;
    }

    static boolean alike(String one, String other) {
        return one.strip().equalsIgnoreCase(other.strip());
    }
}
