package nl.leerkring.safeguard;

import java.util.stream.Stream;

/** One way to recognise one kind of personal data, in a number of steps that grows no faster than the text. */
@FunctionalInterface
interface PersonalDataDetector {

    Stream<PersonalDataFound> find(CharSequence text);
}
