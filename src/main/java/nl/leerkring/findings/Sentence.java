package nl.leerkring.findings;

import nl.leerkring.contributions.ContributionText;

/** A sentence the group writes: cleaned like everything people type, and on one line. */
record Sentence(String value) {

    /**
     * Reads what somebody typed.
     *
     * @throws IllegalArgumentException when nothing is left, or more than {@code longest} UTF-16 units
     */
    static Sentence of(String typed, int longest) {
        var value = typed.isBlank() ? "" : ContributionText.of(typed).value().replaceAll("\\s+", " ");
        if (value.isEmpty() || value.length() > longest) {
            throw new IllegalArgumentException("a sentence has 1 to " + longest + " characters, not " + value.length());
        }
        return new Sentence(value);
    }
}
