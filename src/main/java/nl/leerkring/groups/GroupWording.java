package nl.leerkring.groups;

/** What a working group is called, and what it is for. */
public record GroupWording(String name, String purpose) {

    /** The most a name holds, in UTF-16 units. */
    public static final int LONGEST_NAME = 150;

    /** The most a purpose holds, in UTF-16 units. */
    public static final int LONGEST_PURPOSE = 600;

    public GroupWording {
        name = Typed.line("a name", name, LONGEST_NAME);
        purpose = Typed.line("a purpose", purpose, LONGEST_PURPOSE);
    }
}
