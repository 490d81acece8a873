package nl.leerkring.safeguard;

/** How Dutch names are put together, and the capitalised words that are none. */
final class NameParts {

    /** Words that often stand with a capital behind "mevrouw" or "bewoner" without being a name. */
    static final String NO_NAME = "(?!" + Words.anyOf("""
        De Het Een En Of Maar Want Dus Dat Dit Die Deze Er Ik Jij Je Hij Zij Ze Wij We Jullie U Uw Mijn Ons Onze
        Haar Zijn Hun Als Dan Toen Daarna Daarom Ook Nu Niet Wel Nog In Op Aan Uit Bij Van Voor Naar Met Om Over
        Onder Na Tot Tijdens Volgens Sinds Door Zonder Tussen Langs Achter Wat Wie Waar Waarom Hoe Hier Daar Is
        Was Heeft Had Kan Wil Moet Mag Zou Ja Nee Graag Alle Iedere Elke Veel Vraag Antwoord Let Tip Zelf Samen
        Mevrouw Mevr Mw Meneer Mijnheer Dhr Heer Familie Fam Gezin
        Wethouder Burgemeester Raadslid Griffier Minister Staatssecretaris Voorzitter Directeur Directrice
        President Commissaris Rechter Notaris Officier Dokter Doctor Dr Drs Mr Ir Ing Prof Professor Pastoor
        Pastor Dominee Ds Imam Rabbijn Bisschop Zuster Hoofdonderwijzer Overste
        Gemeente Stichting Vereniging Provincie Rijk Wijkteam Buurtteam Team Huisarts Wmo Jeugdwet Jeugdhulp
        Participatiewet Zorg Welzijn Corona
        Noord Zuid Oost West Centrum Nederland Holland Europa Centraal Voorop Eerst Actief Aarde Natuur Staat
        """) + ")";

    private static final String LETTERS = "(?:['’-]?[\\p{L}\\p{M}]){1,40}+";
    // Up to three capitals are an abbreviation (GGZ), a single one is already vague (mevrouw B.).
    private static final String WORD = NO_NAME + "(?!\\p{Lu}{1,3}" + Words.END + ")(?:[dD]['’])?\\p{Lu}" + LETTERS;
    private static final String CAPITALS = "(?!\\p{Lu}{4,}+" + Words.END + ")";

    static final String LOWER_PREFIX = "(?:(?:van|de|den|der|ter|ten|te|el|al|ben|von|la|le|du|di|['’]t"
            + "|(?:in|op|uit|aan|over|onder)\\h(?:den|der|['’]t))\\h)";
    static final String PREFIX =
            "(?:(?:[Vv]an|[Dd]en?|[Dd]er|[Tt]er|[Tt]en?|[Ee]l|[Aa]l|[Bb]en|[Vv]on|[Ll]a|[Ll]e|[Dd]u|[Dd]i|['’][tT]"
                    + "|[Hh]et|(?:[Ii]n|[Oo]p|[Uu]it|[Aa]an|[Oo]ver|[Oo]nder)\\h(?:den|der|['’]t)"
                    + "|(?:Op|In|Uit|Aan)\\hde)\\h)";
    static final String INITIALS = "(?:(?:\\p{Lu}|Th|Chr|Ph|Joh|IJ)\\.\\h?){1,5}";

    // Behind the first word a preposition is a place ("mevrouw Jansen in Dordrecht"), so fewer prefixes hold.
    private static final String MORE_WORDS =
            "(?:(?:\\h|\\h?-\\h?)(?:(?:[Vv]an|[Dd]en?|[Dd]er|[Tt]er|[Tt]en|[Ee]l|[Aa]l|['’]t)\\h){0,2}" + CAPITALS
                    + WORD + "){0,2}";
    static final String NAME = WORD + MORE_WORDS;
    /** Not "van Syrische afkomst": an adjective of a country is no surname. */
    static final String NAME_BEHIND_PREFIX = "(?!\\p{Lu}\\p{Ll}{2,30}se" + Words.END + ")" + NAME;

    static final String FIRST_NAME = "(?=\\p{Lu}\\p{Ll})" + NAME;

    private NameParts() {}
}
