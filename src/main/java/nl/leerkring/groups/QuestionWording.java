package nl.leerkring.groups;

/** A guiding question as it is worded, and the number under which the group knows it. */
public record QuestionWording(int number, String text) {

    /** The most a guiding question holds, in UTF-16 units. */
    public static final int LONGEST = 400;

    public QuestionWording {
        if (number < 1) {
            throw new IllegalArgumentException("a guiding question has number 1 or higher, not " + number);
        }
        text = Typed.line("a guiding question", text, LONGEST);
    }
}
