package nl.leerkring.contributions;

import java.util.Objects;
import nl.leerkring.audience.NotAllowed;
import nl.leerkring.audience.NotFound;
import nl.leerkring.audience.Reader;
import nl.leerkring.audience.Scope;
import nl.leerkring.contributions.NewContribution.Marks;
import nl.leerkring.contributions.NewContribution.Setting;
import nl.leerkring.groups.GroupSummary;
import nl.leerkring.groups.QuestionId;
import nl.leerkring.groups.ReadingGroups;
import nl.leerkring.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Refuses what does not belong together, such as a meeting of another group, or is not a member's to choose. */
@Component
class SettingCheck {

    private final ReadingGroups groups;
    private final Vocabulary vocabulary;

    SettingCheck(ReadingGroups groups, Vocabulary vocabulary) {
        this.groups = groups;
        this.vocabulary = vocabulary;
    }

    void require(NewContribution wanted, Reader by) {
        var setting = wanted.setting();
        var group = groups.group(setting.group(), by);
        if (wanted.scope() == Scope.PUBLIC && !by.coordinates(group.region())) {
            throw new NotAllowed("only a coordinator makes something public");
        }
        require(group, wanted.marks());
        require(setting, by);
    }

    void require(Contribution arranged, @Nullable QuestionId question, Marks marks, Reader by) {
        require(groups.group(arranged.group(), by), marks);
        if (question != null) {
            same("question", groups.question(question, by).cycle(), arranged.cycle());
        }
    }

    private void require(GroupSummary group, Marks marks) {
        var themes = vocabulary.choices(group.id(), group.region()).keySet();
        if (!themes.containsAll(marks.themes())) {
            throw new NotFound("a theme that group " + group.id() + " does not have");
        }
    }

    private void require(Setting setting, Reader by) {
        var cycle = setting.cycle();
        if (cycle != null) {
            same("cycle", groups.cycle(cycle, by).group(), setting.group());
        }
        if (setting.meeting() != null) {
            same("meeting", groups.meeting(setting.meeting(), by).cycle(), cycle);
        }
        if (setting.question() != null) {
            same("question", groups.question(setting.question(), by).cycle(), cycle);
        }
    }

    private static void same(String part, Object owner, @Nullable Object wanted) {
        if (!Objects.equals(owner, wanted)) {
            throw new NotFound("the " + part + " belongs to " + owner + ", not to " + wanted);
        }
    }
}
