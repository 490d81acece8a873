package nl.leerkring.safeguard;

/** What was found; the order is the seriousness, the most serious first. */
public enum PersonalDataKind {
    BSN("[bsn weggelaten]"),
    IBAN("[rekeningnummer weggelaten]"),
    PHONE("[telefoonnummer weggelaten]"),
    EMAIL("[e-mailadres weggelaten]"),
    ADDRESS("een adres in de wijk"),
    BIRTH_DATE("een geboortedatum"),
    NAME("een bewoner");

    // Dutch and not a translation key: it becomes part of what the writer wrote, and that is Dutch.
    private final String vaguer;

    PersonalDataKind(String vaguer) {
        this.vaguer = vaguer;
    }

    /** The vaguest wording that can stand in its place. */
    public String vaguer() {
        return vaguer;
    }
}
