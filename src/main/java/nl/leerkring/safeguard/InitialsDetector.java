package nl.leerkring.safeguard;

import static nl.leerkring.safeguard.Words.END;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Recognises initials with a surname ("J. de Vries"), but no labelled part ("Groep A. Werkwijze") and no scholar. */
final class InitialsDetector implements PersonalDataDetector {

    // Looked at first: a letter in ten thousand begins initials, and looking back costs more than looking ahead.
    private static final String CAPITAL_AHEAD = "(?=\\p{Lu})";
    private static final String NOT_WITHIN_INITIALS = "(?<![\\p{L}\\p{M}\\p{N}.])(?<!\\p{Lu}\\.\\h)";
    private static final String NO_LABEL = "(?<!(?i:groep|team|optie|punt|plan|vitamine|locatie|fase|deel|bijlage|type"
            + "|model|variant|categorie|klas|vraag|stap|kolom|scenario|lijn|niveau|onderdeel|hepatitis)\\h)";
    private static final String NO_SCHOLAR = "(?<!(?i:dr|drs|prof|ir|ing|mr|ds|wethouder|burgemeester|dokter|huisarts"
            + "|lector|onderzoeker|docent|professor|minister|directeur|voorzitter)\\.?\\h)";
    private static final String NO_ABBREVIATION =
            "(?!(?:B\\.\\h?V|N\\.\\h?V|V\\.\\h?O\\.\\h?F|P\\.\\h?S|N\\.\\h?B)\\.)";
    private static final String NO_STREET = "(?<!straat|laan|plein|singel|kade|gracht|school)";
    private static final String PERSON =
            CAPITAL_AHEAD + NOT_WITHIN_INITIALS + NO_LABEL + NO_SCHOLAR + NO_ABBREVIATION + "(?<data>"
                    + NameParts.INITIALS + NameParts.LOWER_PREFIX + "{0,3}" + NameParts.NAME + ")" + NO_STREET + END;

    private static final String ITEM = "[A-H]\\.\\h\\p{Lu}";
    private static final String LINE_START = "(?<=(?:^|\\n)[\\h*•–-]{0,4})";
    private static final Pattern ITEMS = Pattern.compile("(?=" + ITEM + ")" + LINE_START + ITEM);

    private static final PersonalDataDetector EVERYWHERE = new PatternDetector(PersonalDataKind.NAME, PERSON);
    private static final PersonalDataDetector OUTSIDE_ITEMS =
            new PatternDetector(PersonalDataKind.NAME, CAPITAL_AHEAD + "(?!" + LINE_START + ITEM + ")" + PERSON);

    /** Two lines that begin with A., B. and so on are a list; then those letters are no initials. */
    @Override
    public Stream<PersonalDataFound> find(CharSequence text) {
        var isList = ITEMS.matcher(text).results().skip(1).findAny().isPresent();
        return (isList ? OUTSIDE_ITEMS : EVERYWHERE).find(text);
    }
}
