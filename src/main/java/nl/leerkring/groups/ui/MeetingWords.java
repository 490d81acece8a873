package nl.leerkring.groups.ui;

import com.vaadin.flow.component.Component;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerkring.groups.MeetingPlan;
import nl.leerkring.groups.QuestionSummary;
import nl.leerkring.ui.Dates;

/** The plan of a meeting in words, line by line, for laying two of them side by side. */
class MeetingWords {

    private final Component on;

    MeetingWords(Component on) {
        this.on = on;
    }

    String of(MeetingPlan plan, Optional<String> host, Set<QuestionSummary> asked) {
        var where = Stream.concat(Stream.of(plan.place()), host.stream())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return Stream.of(name(plan), when(plan), where, preparation(plan), questions(asked), stages(plan))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String name(MeetingPlan plan) {
        return plan.number() == null
                ? on.getTranslation("groups.ui.MeetingFields." + plan.kind()) + ": " + plan.title()
                : on.getTranslation("groups.ui.MeetingNames.full", plan.number(), plan.title());
    }

    private String when(MeetingPlan plan) {
        var locale = Dates.here();
        var hours = on.getTranslation(
                "groups.ui.MeetingParts.hours", Dates.time(plan.starts(), locale), Dates.time(plan.ends(), locale));
        return Dates.day(plan.starts(), locale) + ", " + hours;
    }

    private String preparation(MeetingPlan plan) {
        return plan.preparation() == null
                ? ""
                : on.getTranslation("groups.ui.NextMeetingTile.prepare", plan.preparation());
    }

    private String questions(Set<QuestionSummary> asked) {
        return asked.stream()
                .sorted(Comparator.comparingInt(QuestionSummary::number))
                .map(question -> on.getTranslation("groups.ui.QuestionList.number", question.number()))
                .collect(Collectors.joining(", "));
    }

    private String stages(MeetingPlan plan) {
        return plan.stages().stream()
                .map(stage -> stage.title() + " ("
                        + on.getTranslation("groups.ui.MeetingParts.minutes", stage.minutes()) + ")")
                .collect(Collectors.joining("\n"));
    }
}
