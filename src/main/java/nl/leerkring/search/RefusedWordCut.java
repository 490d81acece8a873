package nl.leerkring.search;

/** A word that cannot be cut like this, and why. */
public class RefusedWordCut extends IllegalArgumentException {

    private final WordCutProblem problem;

    RefusedWordCut(WordCutProblem problem, String typed) {
        super(problem + ": " + typed);
        this.problem = problem;
    }

    public WordCutProblem problem() {
        return problem;
    }
}
