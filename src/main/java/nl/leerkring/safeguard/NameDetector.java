package nl.leerkring.safeguard;

import static nl.leerkring.safeguard.NameParts.FIRST_NAME;
import static nl.leerkring.safeguard.NameParts.INITIALS;
import static nl.leerkring.safeguard.NameParts.NAME;
import static nl.leerkring.safeguard.NameParts.NAME_BEHIND_PREFIX;
import static nl.leerkring.safeguard.NameParts.PREFIX;
import static nl.leerkring.safeguard.Words.START;

import java.util.List;
import java.util.stream.Stream;

/** Recognises a name behind a form of address ("mevrouw De Vries") or behind a role ("bewoner Fatima"). */
final class NameDetector implements PersonalDataDetector {

    private static final String ADDRESSED =
            "(?i:mevrouw|mevr\\.?|mvr\\.?|mw\\.?|mej\\.?|juffrouw|meneer|mijnheer|dhr\\.?|hr\\."
                    + "|(?:de\\h)?(?:heer|heren)|(?:de\\h)?(?:familie|fam\\.?)|(?:het\\h)?(?:gezin|echtpaar))";
    private static final String ONE_OR_BOTH = ADDRESSED + "(?:\\h?(?:en|of|/|&)\\h?" + ADDRESSED + ")?+";
    private static final String GAP = "(?:\\h{1,2}|(?<=\\.))";
    // "Een mevrouw van Rivas" comes from somewhere, "mevrouw van Rivas" is called that.
    private static final String NOT_ANY =
            "(?<!" + START + "(?i:een|de|die|deze|dezelfde|geen|andere|oude|oudere|jonge|elke|iedere)\\h)";
    private static final String ROLE =
            "(?:(?i:de|een|mijn|onze|haar|zijn|hun|die|deze)\\h)?(?iu:cli[eë]nte?|bewoner|bewoonster"
                    + "|(?:pleeg|schoon|groot)?(?:moeder|vader)|(?:klein|stief)?(?:zoon|dochter)|broer(?:tje)?|zus(?:je)?"
                    + "|oma|opa|tante|oom|buurman|buurvrouw|mantelzorger)";

    // The first letters of the words above, looked at first: most letters of a text are others, and an import reads
    // much text.
    private static final String ADDRESSED_AHEAD = "(?=(?i:[mjdhfge]))";
    private static final String ROLE_AHEAD = "(?=(?iu:[demohzcbpsgvkt]))";

    private static final List<PersonalDataDetector> FORMS = List.of(
            name(ADDRESSED_AHEAD, ONE_OR_BOTH + GAP + "(?:" + INITIALS + ")?" + NAME),
            name(
                    ADDRESSED_AHEAD,
                    NOT_ANY + ONE_OR_BOTH + GAP + "(?:" + INITIALS + ")?" + PREFIX + "{1,3}" + NAME_BEHIND_PREFIX),
            name(ROLE_AHEAD, ROLE + "\\h" + FIRST_NAME),
            new InitialsDetector());

    private static PersonalDataDetector name(String ahead, String form) {
        return new PatternDetector(PersonalDataKind.NAME, START + ahead + "(?<data>" + form + ")");
    }

    @Override
    public Stream<PersonalDataFound> find(CharSequence text) {
        return FORMS.stream().flatMap(form -> form.find(text));
    }
}
