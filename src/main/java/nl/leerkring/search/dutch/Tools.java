package nl.leerkring.search.dutch;

import java.util.List;
import java.util.Objects;
import org.springframework.util.function.SingletonSupplier;

/**
 * What texts are read with, for one list of exceptions. It never changes: what one of these says belongs together,
 * whatever list comes in its place meanwhile.
 */
final class Tools {

    private final int version;
    private final SingletonSupplier<Vocabulary> vocabulary;
    private final SingletonSupplier<Writing> writing;

    /** The dictionary is read when first needed, so that nothing waits for it at start; and once for all lists. */
    Tools(CompoundExceptions exceptions) {
        version = Objects.hash(DutchAnalysis.VERSION, exceptions.print());
        vocabulary = SingletonSupplier.of(() -> new Vocabulary(Knowledge.loaded(), exceptions));
        writing = SingletonSupplier.of(() -> new Writing(vocabulary(), new Splitter(Knowledge.loaded())));
    }

    int version() {
        return version;
    }

    Vocabulary vocabulary() {
        return vocabulary.obtain();
    }

    Writing writing() {
        return writing.obtain();
    }

    List<Written> words(String text) {
        return writing().words(text);
    }

    /** Read once for all layers. */
    ReadyText ready(String text) {
        var known = vocabulary();
        var ready = new ReadyText.Collecting();
        for (var written : words(text)) {
            for (var word : written.words()) {
                ready.add(word, known.of(word), written.isTyped(word));
            }
        }
        return ready.done();
    }

    /** The words of a text that answer a question, in order. */
    List<Token> matches(String text, Asked asked) {
        return asked.answersToNothing() ? List.of() : new Matching(vocabulary(), asked, words(text)).tokens();
    }
}
