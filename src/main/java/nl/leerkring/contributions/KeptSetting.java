package nl.leerkring.contributions;

import jakarta.persistence.Embeddable;
import nl.leerkring.audience.GroupId;
import nl.leerkring.chain.Ref;
import nl.leerkring.groups.CycleId;
import nl.leerkring.groups.MeetingId;
import nl.leerkring.groups.QuestionId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** Where a contribution was said, as it is kept; in the network at large all of it is empty. */
@Embeddable
class KeptSetting {

    @EmbeddedColumnNaming("group_%s")
    private @Nullable GroupId group;

    @EmbeddedColumnNaming("cycle_%s")
    private @Nullable CycleId cycle;

    @EmbeddedColumnNaming("meeting_%s")
    private @Nullable MeetingId meeting;

    @EmbeddedColumnNaming("question_%s")
    private @Nullable QuestionId question;

    private @Nullable String origin;

    protected KeptSetting() {}

    /** What stands in no group, cycle, meeting or question, and follows on nothing. */
    static KeptSetting nowhere() {
        return new KeptSetting();
    }

    static KeptSetting of(NewContribution.Setting wished) {
        var kept = new KeptSetting();
        kept.group = wished.group();
        kept.cycle = wished.cycle();
        kept.meeting = wished.meeting();
        kept.question = wished.question();
        kept.origin = wished.origin() == null ? null : wished.origin().toString();
        return kept;
    }

    /** The same place, about another question or about none. */
    KeptSetting about(@Nullable QuestionId other) {
        var kept = new KeptSetting();
        kept.group = group;
        kept.cycle = cycle;
        kept.meeting = meeting;
        kept.question = other;
        kept.origin = origin;
        return kept;
    }

    @Nullable
    GroupId group() {
        return group;
    }

    @Nullable
    CycleId cycle() {
        return cycle;
    }

    @Nullable
    MeetingId meeting() {
        return meeting;
    }

    @Nullable
    QuestionId question() {
        return question;
    }

    @Nullable
    Ref origin() {
        return origin == null ? null : Ref.parse(origin);
    }
}
