package nl.leerkring.safeguard;

import static nl.leerkring.safeguard.PersonalDataKind.PHONE;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Recognises phone numbers that can reach a person, written as in the Netherlands or with a country code. */
final class PhoneDetector implements PersonalDataDetector {

    // Information lines (0800, 0900, 088, 14 078) belong to organisations; a tip often names one on purpose.
    private static final Set<PhoneNumberType> OF_ORGANISATIONS = Set.of(
            PhoneNumberType.TOLL_FREE,
            PhoneNumberType.PREMIUM_RATE,
            PhoneNumberType.SHARED_COST,
            PhoneNumberType.UAN,
            PhoneNumberType.VOICEMAIL);

    private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();

    @Override
    public Stream<PersonalDataFound> find(CharSequence text) {
        return StreamSupport.stream(numbers.findNumbers(text, "NL").spliterator(), false)
                .filter(this::reachesAPerson)
                .map(match -> PersonalDataFound.in(text, PHONE, match.start(), match.end()));
    }

    private boolean reachesAPerson(PhoneNumberMatch match) {
        return !OF_ORGANISATIONS.contains(numbers.getNumberType(match.number()));
    }
}
