package nl.leerkring.safeguard;

import static nl.leerkring.safeguard.PersonalDataKind.EMAIL;

import java.util.stream.Stream;

/** Recognises e-mail addresses, except the general mailbox of an organisation. */
final class EmailDetector implements PersonalDataDetector {

    private static final String LOCAL = "[\\p{L}0-9._%+'-]";
    private static final String GENERAL_MAILBOX = "(?i:info|contact|secretariaat|redactie|no-?reply)@";
    private static final PersonalDataDetector ADDRESS = new PatternDetector(
            EMAIL,
            "(?<!" + LOCAL + ")(?!" + GENERAL_MAILBOX + ")(?<data>" + LOCAL + "++@"
                    + "(?:[\\p{L}0-9-]{1,63}+\\.){1,8}\\p{L}{2,24}+)");

    @Override
    public Stream<PersonalDataFound> find(CharSequence text) {
        return ADDRESS.find(text);
    }
}
