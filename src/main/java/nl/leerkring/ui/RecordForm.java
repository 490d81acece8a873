package nl.leerkring.ui;

import java.util.Optional;

/** A form that holds one record: what somebody filled in, as soon as nothing is wrong with it. */
public interface RecordForm<T> {

    /** The record, or nothing; then the form says beside its fields what is wrong. */
    Optional<T> value();
}
