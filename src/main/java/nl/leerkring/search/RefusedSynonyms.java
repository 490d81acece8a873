package nl.leerkring.search;

/** Terms that cannot be a line of synonyms, and why. */
public class RefusedSynonyms extends IllegalArgumentException {

    RefusedSynonyms(SynonymProblem problem, String terms) {
        super(problem + ": " + terms);
    }
}
