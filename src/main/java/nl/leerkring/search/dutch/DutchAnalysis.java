package nl.leerkring.search.dutch;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Cuts Dutch text into the terms by which it is found; index, question and highlight all come here. It runs in the
 * application and not in the search engine, so that Lucene and OpenSearch find the same.
 */
public final class DutchAnalysis {

    /** Raise it when the same text would give other terms. */
    public static final int VERSION = 2;

    private final CompoundExceptions exceptions;
    private volatile @Nullable Tools tools;

    public DutchAnalysis() {
        this(CompoundExceptions.standard());
    }

    /** With other exceptions the same text gives other terms, so documents must be indexed again. */
    public DutchAnalysis(CompoundExceptions exceptions) {
        this.exceptions = exceptions;
    }

    /** Stored with every document: of these rules and these exceptions, so that a change of either is seen. */
    public int version() {
        return Objects.hash(VERSION, exceptions.print());
    }

    /** What needs the dictionary; made when first needed, so that nothing waits for it at start. */
    private record Tools(Vocabulary vocabulary, Writing writing) {

        static Tools with(CompoundExceptions exceptions) {
            var knowledge = Knowledge.loaded();
            var vocabulary = new Vocabulary(knowledge, exceptions);
            return new Tools(vocabulary, new Writing(vocabulary, new Splitter(knowledge)));
        }
    }

    private Tools tools() {
        var known = tools;
        if (known == null) {
            known = Tools.with(exceptions); // two at once make two, of which either will do
            tools = known;
        }
        return known;
    }

    /** All terms of a text in one layer; stop words only in the main one: "een op een" consists of nothing else. */
    public List<Token> tokens(Layer layer, String text) {
        var vocabulary = tools().vocabulary();
        var tokens = new ArrayList<Token>();
        for (var written : words(text)) {
            for (var word : written.words()) {
                vocabulary.of(word).in(layer).forEach(term -> tokens.add(written.token(term)));
            }
        }
        return tokens;
    }

    /**
     * The terms of a text in each layer with spaces between, for fields that only split on those; read once for all
     * layers.
     */
    public Map<Layer, String> ready(String text) {
        var vocabulary = tools().vocabulary();
        var ready = new EnumMap<Layer, StringJoiner>(Layer.class);
        for (var layer : Layer.values()) {
            ready.put(layer, new StringJoiner(" "));
        }
        for (var written : words(text)) {
            for (var word : written.words()) {
                var terms = vocabulary.of(word);
                ready.forEach((layer, all) -> terms.in(layer).forEach(all::add));
            }
        }
        var texts = new EnumMap<Layer, String>(Layer.class);
        ready.forEach((layer, all) -> texts.put(layer, all.toString()));
        return texts;
    }

    private List<Written> words(String text) {
        return tools().writing().words(text);
    }

    /** The smallest parts of a compound, as words of their own; none when it stays whole. */
    public List<String> parts(String word) {
        return tools().vocabulary().parts(Spelling.plain(word));
    }

    /** The main terms of a text, one a word: the form in which synonyms are looked up. */
    List<String> mainTerms(String text) {
        return words(text).stream()
                .map(written -> tools().vocabulary().of(written.word()).main())
                .filter(term -> !term.isEmpty())
                .toList();
    }

    /** What these words ask for. */
    public DutchQuestion question(String words, Synonyms synonyms) {
        var reader = new QuestionReader(tools().vocabulary(), tools().writing(), synonyms);
        return new DutchQuestion(this, reader.read(words));
    }

    /** What says about the same as this text; quotes and hyphens in it ask for nothing. */
    public DutchQuestion about(String text) {
        var reader = new QuestionReader(tools().vocabulary(), tools().writing(), words -> Alternatives.NONE);
        return new DutchQuestion(this, reader.readText(text));
    }

    /**
     * The same words without typing errors; nothing when there are none, or nothing is found by the words that are meant.
     */
    public Optional<String> corrected(String words, Occurrences index) {
        return new Corrector(tools().vocabulary(), index).better(words, words(words));
    }

    /** The words of a text that answer a question, in order. */
    List<Token> matches(String text, Asked asked) {
        return asked.answersToNothing() ? List.of() : new Matching(tools().vocabulary(), asked, words(text)).tokens();
    }
}
