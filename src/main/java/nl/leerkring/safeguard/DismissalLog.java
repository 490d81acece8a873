package nl.leerkring.safeguard;

/** Learns which kind somebody said was no resident. Never the words, never who: not even a nameless writer leaves a trace. */
interface DismissalLog {

    void noResident(PersonalDataKind kind);
}
