package nl.leerkring.contributions;

import java.util.Objects;
import java.util.Set;
import nl.leerkring.audience.NotAllowed;
import nl.leerkring.audience.NotFound;
import nl.leerkring.audience.Reader;
import nl.leerkring.audience.Scope;
import nl.leerkring.contributions.NewContribution.Marks;
import nl.leerkring.contributions.NewContribution.Setting;
import nl.leerkring.groups.GroupSummary;
import nl.leerkring.groups.QuestionId;
import nl.leerkring.groups.ReadingGroups;
import nl.leerkring.vocabulary.ThemeId;
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

    /** Where something is to stand and who is to read it: the same for most of what is brought in together. */
    record Wish(Setting setting, Scope scope, Set<ThemeId> themes) {

        static Wish of(NewContribution wanted) {
            return new Wish(wanted.setting(), wanted.scope(), wanted.marks().themes());
        }
    }

    /**
     * Refuses what does not belong together.
     *
     * @return where it stands: as was wished, but not at a meeting that was called off while somebody was typing
     */
    Setting require(Wish wish, Reader by) {
        var id = wish.setting().group();
        if (id == null) {
            requireNothingOfAGroup(wish, by);
            return wish.setting();
        }
        var group = groups.group(id, by);
        if (wish.scope() == Scope.PUBLIC && !by.coordinates(group.region())) {
            throw new NotAllowed("only a coordinator makes something public");
        }
        requireThemesOf(group, wish.themes());
        return standing(wish.setting(), by);
    }

    /** What a facilitator wants to say of a contribution; outside a group there is no facilitator. */
    void require(Contribution arranged, @Nullable QuestionId question, Marks marks, Reader by) {
        if (arranged.setting().group() != null) {
            requireThemesOf(groups.group(arranged.setting().group(), by), marks.themes());
        }
        if (question != null) {
            same(
                    "question",
                    groups.question(question, by).cycle(),
                    arranged.setting().cycle());
        }
    }

    /** In the network at large: for an administrator only, and for more readers than a group has. */
    private void requireNothingOfAGroup(Wish wish, Reader by) {
        by.requireAdministrator();
        if (wish.scope().compareTo(Scope.NETWORK) < 0) {
            throw new IllegalArgumentException("for a " + wish.scope() + ", but of which group?");
        }
        var setting = wish.setting();
        if (setting.cycle() != null || setting.meeting() != null || setting.question() != null) {
            throw new IllegalArgumentException("a cycle, meeting or question without its group");
        }
        if (!vocabulary.titles(wish.themes()).keySet().containsAll(wish.themes())) {
            throw new NotFound("a theme that nobody has");
        }
    }

    private void requireThemesOf(GroupSummary group, Set<ThemeId> wanted) {
        var themes = vocabulary.choices(group.id(), group.region()).keySet();
        if (!themes.containsAll(wanted)) {
            throw new NotFound("a theme that group " + group.id() + " does not have");
        }
    }

    private Setting standing(Setting setting, Reader by) {
        var cycle = setting.cycle();
        if (cycle != null) {
            same("cycle", groups.cycle(cycle, by).group(), setting.group());
        }
        if (setting.question() != null) {
            same("question", groups.question(setting.question(), by).cycle(), cycle);
        }
        if (setting.meeting() != null) {
            var meeting = groups.meeting(setting.meeting(), by);
            same("meeting", meeting.cycle(), cycle);
            return meeting.cancelled() ? setting.atNoMeeting() : setting;
        }
        return setting;
    }

    private static void same(String part, Object owner, @Nullable Object wanted) {
        if (!Objects.equals(owner, wanted)) {
            throw new NotFound("the " + part + " belongs to " + owner + ", not to " + wanted);
        }
    }
}
