package nl.leerkring.interchange;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.leerkring.contributions.NewContribution.Wording;
import nl.leerkring.safeguard.PersonalDataFound;
import nl.leerkring.safeguard.PersonalDataKind;
import nl.leerkring.safeguard.PersonalDataScanner;
import org.springframework.stereotype.Component;

/**
 * Notices what could point to a resident in what programs bring. Nobody is there to be asked, so it says which kinds it saw
 * and refuses nothing.
 */
@Component
class Noticing {

    private final PersonalDataScanner scanner;

    Noticing(PersonalDataScanner scanner) {
        this.scanner = scanner;
    }

    List<PersonalDataKind> in(Wording wording) {
        return Stream.of(
                        Objects.requireNonNullElse(wording.title(), ""),
                        wording.text().value())
                .flatMap(text -> scanner.scan(text).stream())
                .map(PersonalDataFound::kind)
                .toList();
    }
}
