package nl.leerkring.groups.ui;

import java.util.Optional;

/** The fields in which one thing is filled in. They know no service: what is filled in goes to whoever asks. */
interface Fields<T> {

    /** Fills them in. */
    void show(T value);

    /** What is filled in; nothing when something is wrong, which is said beside the field. */
    Optional<T> value();

    /** The thing in words, for laying two of them side by side. */
    String describe(T value);

    /** The text among them that the device keeps while it is typed. */
    default String words() {
        return "";
    }

    /** Puts back that text as it was on the device. */
    default void word(String words) {}

    /** Says beside its field that the address or number is another thing's already. */
    default void sayTaken() {}
}
