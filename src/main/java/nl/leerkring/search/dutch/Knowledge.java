package nl.leerkring.search.dutch;

/** The word lists and the dictionary, 16 MB together, read once, when first needed. */
record Knowledge(WordTable table, Lemmas lemmas) {

    static Knowledge loaded() {
        return Holder.KNOWLEDGE;
    }

    private static Knowledge load() {
        var table = WordTable.load();
        return new Knowledge(table, Lemmas.load(table));
    }

    private static final class Holder {

        private static final Knowledge KNOWLEDGE = load();
    }
}
