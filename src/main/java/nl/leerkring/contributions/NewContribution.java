package nl.leerkring.contributions;

import java.util.Set;
import java.util.UUID;
import nl.leerkring.audience.GroupId;
import nl.leerkring.audience.PersonId;
import nl.leerkring.audience.Scope;
import nl.leerkring.chain.Ref;
import nl.leerkring.groups.CycleId;
import nl.leerkring.groups.MeetingId;
import nl.leerkring.groups.QuestionId;
import nl.leerkring.vocabulary.Level;
import nl.leerkring.vocabulary.Line;
import nl.leerkring.vocabulary.Reach;
import nl.leerkring.vocabulary.ThemeId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to share. The key is made on their device: sent twice, because a signal dropped between sending and
 * hearing back, it is shared once.
 */
public record NewContribution(
        UUID shareKey,
        Setting setting,
        Wording wording,
        ShownAs shownAs,
        Scope scope,
        Marks marks,
        @Nullable ExternalId externalId) {

    public NewContribution {
        if (externalId != null && shownAs == ShownAs.NOTHING) {
            throw new IllegalArgumentException("an id elsewhere could lead to the author of a nameless contribution");
        }
    }

    /** One that no other program knows. */
    public NewContribution(UUID shareKey, Setting setting, Wording wording, ShownAs shownAs, Scope scope, Marks marks) {
        this(shareKey, setting, wording, shownAs, scope, marks, null);
    }

    /** The same, said there. */
    NewContribution standingIn(Setting place) {
        return new NewContribution(shareKey, place, wording, shownAs, scope, marks, externalId);
    }

    /** What makes it the same one when it is sent again by this author; nobody for what is imported. */
    UUID keyOf(@Nullable PersonId author) {
        return externalId == null ? shareKey : externalId.keyOf(author);
    }

    /** Where it was said: the group, none for what stands in the network at large, and as far as it applies its cycle, meeting, question and what it follows on. */
    public record Setting(
            @Nullable GroupId group,
            @Nullable CycleId cycle,
            @Nullable MeetingId meeting,
            @Nullable QuestionId question,
            @Nullable Ref origin) {

        Setting atNoMeeting() {
            return new Setting(group, cycle, null, question, origin);
        }
    }

    /** What was said; without a title of its own the first sentence is the title. */
    public record Wording(ContributionKind kind, @Nullable String title, ContributionText text) {

        String titleOrFirstSentence() {
            var own = title == null ? "" : ContributionText.title(title);
            return own.isEmpty() ? text.firstSentence() : own;
        }
    }

    /** How it is arranged; all of it may be left out. */
    public record Marks(
            Set<ThemeId> themes,
            Set<Line> lines,
            @Nullable Reach reach,
            @Nullable Level level) {

        public static final Marks NONE = new Marks(Set.of(), Set.of(), null, null);
    }
}
