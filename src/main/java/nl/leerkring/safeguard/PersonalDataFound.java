package nl.leerkring.safeguard;

/**
 * Words that could point to a resident, with the vaguest wording to put in their place.
 *
 * @param start first UTF-16 unit of the words in the text that was scanned
 * @param end the unit after the last one
 */
public record PersonalDataFound(PersonalDataKind kind, int start, int end, String words, String vaguer) {

    static PersonalDataFound in(CharSequence text, PersonalDataKind kind, int start, int end) {
        return new PersonalDataFound(
                kind, start, end, text.subSequence(start, end).toString(), kind.vaguer());
    }

    /** The text that was scanned, with the vaguer wording in place of these words. */
    public String replaceIn(String text) {
        if (!text.startsWith(words, start)) {
            throw new IllegalStateException("Not the text in which %s was found at %d".formatted(kind, start));
        }
        return text.substring(0, start) + vaguer + text.substring(end);
    }
}
