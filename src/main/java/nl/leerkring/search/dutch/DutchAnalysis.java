package nl.leerkring.search.dutch;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Cuts Dutch text into the terms by which it is found; index, question and highlight all come here. It runs in the
 * application and not in the search engine, so that Lucene and OpenSearch find the same. The exceptions can be replaced while
 * people search and write; each method reads with those of one moment.
 */
public final class DutchAnalysis {

    /** Raise it when the same text would give other terms. */
    public static final int VERSION = 2;

    private volatile Tools tools;

    public DutchAnalysis() {
        this(CompoundExceptions.standard());
    }

    public DutchAnalysis(CompoundExceptions exceptions) {
        tools = new Tools(exceptions);
    }

    /** From now on these exceptions count and no others; documents that others cut are to be indexed again. */
    public void replaceWith(CompoundExceptions exceptions) {
        tools = new Tools(exceptions);
    }

    /** Stored with every document: of these rules and these exceptions, so that a change of either is seen. */
    public int version() {
        return tools.version();
    }

    /** All terms of a text in one layer; stop words only in the main one: "een op een" consists of nothing else. */
    public List<Token> tokens(Layer layer, String text) {
        var now = tools;
        var tokens = new ArrayList<Token>();
        for (var written : now.words(text)) {
            for (var word : written.words()) {
                now.vocabulary().of(word).in(layer).forEach(term -> tokens.add(written.token(term)));
            }
        }
        return tokens;
    }

    /** What a document is found by, with the version that gave exactly this. */
    public Ready ready(Map<Place, String> texts) {
        var now = tools;
        var ready = new EnumMap<Place, ReadyText>(Place.class);
        texts.forEach((place, text) -> ready.put(place, now.ready(text)));
        return new Ready(now.version(), ready);
    }

    /** The smallest parts of a compound, as words of their own; none when it stays whole. */
    public List<String> parts(String word) {
        return tools.vocabulary().parts(Spelling.plain(word));
    }

    /** What any form of this word is found by: the same for wijkteam and wijkteams. */
    public String mainTerm(String plainWord) {
        return tools.vocabulary().of(plainWord).main();
    }

    /** The one word of letters that this is, as a dictionary has it; nothing for anything else. */
    public Optional<String> oneWord(String typed) {
        var now = tools;
        var words = now.words(typed.strip());
        return words.size() != 1 || !isWhole(typed.strip(), words.getFirst())
                ? Optional.empty()
                : Optional.of(now.vocabulary().base(words.getFirst().word()));
    }

    /** Nothing stands around it, and it has letters only. */
    private static boolean isWhole(String typed, Written written) {
        return written.start() == 0
                && written.end() == typed.length()
                && written.word().chars().allMatch(Character::isLetter);
    }

    /** Whether these parts put together are this word, apart from forms and the letters that join parts. */
    public boolean spell(String word, List<String> parts) {
        return new Joints(word, parts, tools.vocabulary()::base).fit();
    }

    /**
     * The main terms of a text, one a word: the form in which synonyms are looked up. Exceptions change the parts of words and
     * not these, so synonyms need not be read again after a change of them.
     */
    List<String> mainTerms(String text) {
        var now = tools;
        return now.words(text).stream()
                .map(written -> now.vocabulary().of(written.word()).main())
                .filter(term -> !term.isEmpty())
                .toList();
    }

    /** What these words ask for. */
    public DutchQuestion question(String words, Synonyms synonyms) {
        var now = tools;
        return new DutchQuestion(now, new QuestionReader(now.vocabulary(), now.writing(), synonyms).read(words));
    }

    /** What says about the same as this text; quotes and hyphens in it ask for nothing. */
    public DutchQuestion about(String text) {
        var now = tools;
        var reader = new QuestionReader(now.vocabulary(), now.writing(), words -> Alternatives.NONE);
        return new DutchQuestion(now, reader.readText(text));
    }

    /**
     * The same words without typing errors; nothing when there are none, or nothing is found by the words that are meant.
     */
    public Optional<String> corrected(String words, Occurrences index) {
        var now = tools;
        return new Corrector(now.vocabulary(), index).better(words, now.words(words));
    }
}
