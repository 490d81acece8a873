package nl.leerkring.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/**
 * Contributions with all that search filters by, the same every time; what brings them in and what is compared with it
 * read the same.
 */
final class GeneratedContributions {

    static final List<String> KINDS = List.of("SUCCESS", "DILEMMA", "GOLDEN_TIP", "QUESTION", "INSIGHT");
    static final List<String> ROLES = List.of("TEAM_MEMBER", "TEAM_LEADER", "POLICY_OFFICER", "MANAGER");
    static final List<String> LEVELS = List.of("PROFESSIONAL", "TEAM", "MUNICIPALITY");

    private final Random dice = new Random(17);
    private final GeneratedText text;

    GeneratedContributions(int size) {
        text = new GeneratedText(17, size);
    }

    record Generated(String kind, String text, String role, String level, LocalDate day) {}

    Generated next() {
        return new Generated(
                any(KINDS),
                text.next(),
                any(ROLES),
                any(LEVELS),
                LocalDate.of(2016, 1, 1).plusDays(dice.nextInt(3_600)));
    }

    private String any(List<String> values) {
        return values.get(dice.nextInt(values.size()));
    }
}
