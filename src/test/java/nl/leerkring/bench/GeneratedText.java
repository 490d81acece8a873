package nl.leerkring.bench;

import java.util.Random;

/**
 * Contributions that nobody wrote, the same every time. As in real text a few words stand everywhere, most are rare, and more
 * text brings more words: the ranks follow Zipf's law, and beyond the trade's own words new compounds are made of them.
 */
final class GeneratedText {

    private static final String[] SMALL =
            "de het een en van in dat is op te wij voor met niet zijn aan er om ook als bij maar naar door dan wel hun nog"
                    .split(" ");
    private static final String[] WORDS = """
            wijk team zorg jeugd buurt huis arts hulp schuld gezin school woning gemeente beleid budget regie netwerk dienst
            cliënt bewoner partner praktijk overleg plan doel vraag steun kracht taal werk leer lijn vrijwilliger mantel
            opvang toegang ouder kind burger raad keten casus dossier afspraak verpleging begeleiding ondersteuning preventie
            samenwerking bespreken luisteren organiseren afstemmen merken helpen kiezen vertrouwen ruimte privacy
            """.strip().split("\\s+");
    /** Every third word is a small one, as in Dutch. */
    private static final int SMALL_IN = 3;

    private final Random dice;
    private final double most;

    /** @param size how many contributions there will be; more have more different words */
    GeneratedText(long seed, int size) {
        dice = new Random(seed);
        most = 400 * Math.sqrt(size); // Heaps' law with the usual exponent of a half
    }

    /** One to five sentences. */
    String next() {
        var text = new StringBuilder();
        for (var sentence = 1 + dice.nextInt(5); sentence > 0; sentence--) {
            for (var words = 6 + dice.nextInt(12); words > 0; words--) {
                text.append(dice.nextInt(SMALL_IN) == 0 ? SMALL[dice.nextInt(SMALL.length)] : word())
                        .append(words == 1 ? ". " : " ");
            }
        }
        return text.toString().strip();
    }

    /** The chance of a word falls as its rank rises: e to the power of an even draw is what Zipf's law asks. */
    private String word() {
        return ofRank((int) Math.exp(dice.nextDouble() * Math.log(most)));
    }

    /** The trade's words first, then compounds of two, then of three, as long as there are ranks. */
    static String ofRank(int rank) {
        var left = rank - 1;
        var word = new StringBuilder(WORDS[left % WORDS.length]);
        for (left /= WORDS.length; left > 0; left /= WORDS.length) {
            word.append(WORDS[left % WORDS.length]);
        }
        return word.toString();
    }
}
