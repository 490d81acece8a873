package nl.leerkring.safeguard;

import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Reads a text for what could point to a resident. It keeps nothing of what it reads. */
@Service
public class PersonalDataScanner {

    private static final Comparator<PersonalDataFound> MOST_SERIOUS_FIRST =
            Comparator.comparing(PersonalDataFound::kind).thenComparing(found -> found.start() - found.end());

    // Most texts hold no digit and no @; an import reads many texts, and these detectors would read each of them in
    // vain.
    private final List<PersonalDataDetector> inDigits = List.of(
            new BsnDetector(), new IbanDetector(), new PhoneDetector(), new AddressDetector(), new BirthDateDetector());
    private final PersonalDataDetector aroundAnAt = new EmailDetector();
    private final PersonalDataDetector names = new NameDetector();

    private final DismissalLog log;

    PersonalDataScanner(DismissalLog log) {
        this.log = log;
    }

    /** What was found, in the order of the text and never overlapping: the most serious stays, then the longest. */
    public List<PersonalDataFound> scan(String text) {
        return read(text);
    }

    /** Notes that a writer said of such a thing that it is no resident's; the kind and nothing else. */
    public void noResident(PersonalDataKind kind) {
        log.noResident(kind);
    }

    List<PersonalDataFound> read(CharSequence text) {
        var kept = new TreeMap<Integer, PersonalDataFound>();
        detectorsFor(text)
                .flatMap(detector -> detector.find(text))
                .sorted(MOST_SERIOUS_FIRST)
                .filter(found -> isFree(kept, found))
                .forEach(found -> kept.put(found.start(), found));
        return List.copyOf(kept.values());
    }

    private Stream<PersonalDataDetector> detectorsFor(CharSequence text) {
        return Stream.of(
                        text.chars().anyMatch(Character::isDigit) ? inDigits : List.<PersonalDataDetector>of(),
                        text.chars().anyMatch(sign -> sign == '@')
                                ? List.of(aroundAnAt)
                                : List.<PersonalDataDetector>of(),
                        List.of(names))
                .flatMap(List::stream);
    }

    private static boolean isFree(NavigableMap<Integer, PersonalDataFound> kept, PersonalDataFound found) {
        var before = kept.lowerEntry(found.end());
        return before == null || before.getValue().end() <= found.start();
    }
}
