package nl.leerkring.search.dutch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds in one text the words that answer a question: the words asked for, compounds with them, their parts, synonyms. */
final class Matching {

    private final List<Written> text;
    private final List<Set<String>> termsAt;
    private final List<String> mains;
    private final Vocabulary vocabulary;
    private final Asked asked;
    /** Of every term that answers, the word of the question it answers. */
    private final Map<String, String> answers = new HashMap<>();

    Matching(Vocabulary vocabulary, Asked asked, List<Written> text) {
        this.vocabulary = vocabulary;
        this.asked = asked;
        this.text = text;
        termsAt = text.stream().map(this::terms).toList();
        mains = text.stream().map(word -> vocabulary.of(word.word()).main()).toList();
    }

    private Set<String> terms(Written written) {
        var terms = new HashSet<String>();
        for (var word : written.words()) {
            terms.addAll(vocabulary.of(word).in(Layer.MAIN));
            terms.addAll(vocabulary.of(word).in(Layer.PARTS));
        }
        return terms;
    }

    /** In the order of the text; each with the word of the question that it answers as its term. */
    List<Token> tokens() {
        asked.words().forEach(this::addAnswers);
        var answered = new String[text.size()];
        IntStream.range(0, answered.length)
                .forEach(at -> answer(termsAt.get(at)).ifPresent(word -> answered[at] = word));
        sequences().forEach(terms -> markSequence(terms, answered));
        asked.words().forEach(word -> markAlike(word, answered));
        return IntStream.range(0, answered.length)
                .filter(at -> answered[at] != null)
                .mapToObj(at -> text.get(at).token(answered[at]))
                .toList();
    }

    private void addAnswers(Wanted word) {
        for (var reading : word.readings()) {
            answers.put(reading.main(), word.main());
            if (!mains.contains(reading.main()) && isAllHere(reading.leaves())) {
                reading.leaves().forEach(leaf -> answers.putIfAbsent(leaf, word.main()));
            }
        }
        Stream.concat(word.alternatives().equal().stream(), word.alternatives().related().stream())
                .filter(terms -> terms.size() == 1)
                .forEach(terms -> answers.putIfAbsent(terms.getFirst(), word.main()));
    }

    /** Half of a compound answers nothing: not every zorg is about jeugdzorg. */
    private boolean isAllHere(List<String> leaves) {
        return leaves.stream().allMatch(leaf -> termsAt.stream().anyMatch(terms -> terms.contains(leaf)));
    }

    private Optional<String> answer(Set<String> terms) {
        return terms.stream()
                .filter(answers::containsKey)
                .map(answers::get)
                .sorted()
                .findFirst();
    }

    /** Phrases in quotes and synonyms of several words. */
    private List<List<String>> sequences() {
        var sequences = new ArrayList<>(asked.phrases());
        asked.words().stream()
                .map(Wanted::alternatives)
                .flatMap(terms -> Stream.concat(terms.equal().stream(), terms.related().stream()))
                .filter(terms -> terms.size() > 1)
                .forEach(sequences::add);
        return sequences;
    }

    private void markSequence(List<String> terms, String[] answered) {
        for (int at = 0; at + terms.size() <= mains.size(); at++) {
            if (mains.get(at).equals(terms.getFirst())
                    && mains.subList(at, at + terms.size()).equals(terms)) {
                IntStream.range(at, at + terms.size()).forEach(word -> answered[word] = terms.getFirst());
            }
        }
    }

    /** For a word that is nowhere in the text: what looks like it. */
    private void markAlike(Wanted word, String[] answered) {
        if (Stream.of(answered).anyMatch(word.main()::equals)) {
            return;
        }
        var likeness = new Likeness(word);
        for (int at = 0; at < answered.length; at++) {
            if (answered[at] == null
                    && likeness.isWith(vocabulary.of(text.get(at).word()))) {
                answered[at] = word.main();
            }
        }
    }
}
