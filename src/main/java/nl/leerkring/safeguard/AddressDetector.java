package nl.leerkring.safeguard;

import static nl.leerkring.safeguard.PersonalDataKind.ADDRESS;
import static nl.leerkring.safeguard.Words.END;
import static nl.leerkring.safeguard.Words.MONTH;
import static nl.leerkring.safeguard.Words.START;

import java.util.List;
import java.util.stream.Stream;

/** Recognises a Dutch postcode, and a street with a house number. */
final class AddressDetector implements PersonalDataDetector {

    private static final String ENDINGS = "straat|straatje|laan|weg|plein|pleintje|kade|singel|dijk|gracht|hof|hofje"
            + "|pad|dreef|steeg|plantsoen|markt|boulevard|allee|park|haven|gaarde|weide|oever|meent|akker|hoeve|wal";
    private static final String CLEAR_ENDINGS = "straat|laan|plein|kade|singel|dijk|gracht|dreef|steeg|plantsoen";
    // Words of the trade that end like a street and are counted ("Leerweg 2").
    private static final String NO_STREET = "(?!(?i:leerweg|snelweg|autosnelweg|omweg|uitweg|onderweg|heenweg|terugweg"
            + "|middenweg|zorgpad|ontwikkelpad|groeipad|ipad|leerpad|klantpad|stappenpad|voetpad|fietspad|gerechtshof"
            + "|werkplein|kennisplein|zorgplein|leerplein|arbeidsmarkt|banenmarkt|zorgmarkt|woningmarkt|huizenmarkt"
            + "|kennismarkt|informatiemarkt|vacaturemarkt|inspiratiemarkt|ideeënmarkt|kerstmarkt|rommelmarkt"
            + "|vrijmarkt|supermarkt|bouwmarkt)" + END + ")";
    private static final String FRONT_WORD = "(?:Burgemeester|Burg\\.|Prins|Prinses|Koning|Koningin|Sint|St\\.|Dokter"
            + "|Doctor|Dr\\.|Professor|Prof\\.|Pastoor|Dominee|Ds\\.|Meester|Mr\\.|Generaal|Graaf|Van|De|Den|Der|Het"
            + "|Korte|Lange|Grote|Kleine|Oude|Nieuwe|Oud|Nieuw|Hoge|Lage|Eerste|Tweede|Derde|van|de|der|den|'t"
            + "|(?:\\p{Lu}\\.){1,4})\\h";
    private static final String NAME_IN_FRONT =
            NameParts.NO_NAME + "\\p{Lu}\\p{L}{1,20}+\\h(?:(?:van|de|der|den|'t)\\h){1,2}";
    private static final String FRONT = "(?=\\p{Lu})(?:" + FRONT_WORD + "|" + NAME_IN_FRONT + "){0,3}";

    private static final String STREET =
            NO_STREET + "\\p{Lu}(?:['’-]?[\\p{L}\\p{M}]){1,40}+(?<=\\p{L}(?i:" + ENDINGS + "))";
    private static final String BEHIND_PREPOSITION =
            "(?<=" + START + "(?i:op|aan|in|van|naar|bij|adres|adres:|woont)\\h(?:de\\h|het\\h)?)";
    private static final String LOWER_CASE_STREET =
            BEHIND_PREPOSITION + NO_STREET + "\\p{Ll}[\\p{L}\\p{M}-]{2,40}+(?<=\\p{L}{2}(?:" + CLEAR_ENDINGS + "))";
    private static final String BARE_STREET =
            BEHIND_PREPOSITION + "(?:Markt|Singel|Dijk|Kade|Plein|Laan|Haven|Gracht|Hof|Steeg|Boulevard)";
    private static final String STREET_OF =
            "(?:Laan|Weg|Plein|Hof|Kade|Pad|Park)\\h(?:(?:van|der|den|de|het|'t)\\h){1,2}"
                    + "(?:\\p{Lu}\\p{L}{1,30}+\\h){0,2}\\p{Lu}\\p{L}{1,30}+";

    private static final String BEFORE_NUMBER = "(?:,?\\h(?:op\\h)?(?:(?i:nr|nummer|huisnummer|no)\\.?\\h?)|\\h{1,2})";
    private static final String NUMBER =
            "[1-9][0-9]{0,2}(?:\\h?(?:[A-Z]|bis|hs)" + END + "|[a-z])?(?:[-/](?:[0-9]{1,3}|[a-zA-Z]))?";
    private static final String POSTCODE_BEHIND = ",?[\\h\\n]{0,2}[1-9][0-9]{3}(?:\\h?[A-Z]{2}|[a-z]{2})" + END;
    private static final String NO_COUNT = "(?![\\p{L}\\p{N}]|[-/.,:][0-9]|\\h?[%€])(?!\\h(?:" + MONTH
            + "|uur|keer|maal|jaar|dagen|weken|maanden|euro|procent|meter|km|kilometer|mensen|bewoners|inwoners"
            + "|gezinnen|huishoudens|huizen|woningen|personen|deelnemers|kinderen|collega's)" + END + ")";
    private static final String HOUSE = BEFORE_NUMBER + NUMBER + "(?:" + POSTCODE_BEHIND + "|" + NO_COUNT + ")";

    // A year before two capitals ("in 2016 GR Drechtsteden") is no postcode, unless more says that it is.
    private static final String NO_YEAR =
            "(?:(?!(?:19|20)[0-9]{2}\\h)|(?<=(?i:postcode)[:\\h]{1,3})|(?=[0-9]{4}\\h[A-Z]{2}" + HOUSE + "))";
    private static final String POSTCODE = "(?<![\\p{L}\\p{N}]|[0-9][.,]|€\\h?)" + NO_YEAR
            + "(?<data>[1-9][0-9]{3}(?:\\h?(?!S[ADS])[A-Z]{2}|[a-z]{2}(?=\\h[0-9]))" + END + "(?:" + HOUSE + ")?)";

    private static final List<PersonalDataDetector> FORMS = List.of(
            street(FRONT + STREET),
            street(LOWER_CASE_STREET),
            street(BARE_STREET),
            street(STREET_OF),
            new PatternDetector(ADDRESS, POSTCODE));

    private static PersonalDataDetector street(String street) {
        return new PatternDetector(ADDRESS, START + "(?<data>" + street + HOUSE + ")");
    }

    @Override
    public Stream<PersonalDataFound> find(CharSequence text) {
        return FORMS.stream().flatMap(form -> form.find(text));
    }
}
