package nl.leerkring.search.dutch;

/** Where in a document a word stands, and what that is worth. */
public enum Place {
    TITLE(2f),
    TEXT(1f);

    private final float weight;

    Place(float weight) {
        this.weight = weight;
    }

    public float weight() {
        return weight;
    }
}
