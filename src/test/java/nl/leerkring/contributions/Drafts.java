package nl.leerkring.contributions;

import java.util.Set;
import java.util.UUID;
import nl.leerkring.audience.Scope;
import nl.leerkring.chain.Ref;
import nl.leerkring.contributions.NewContribution.Marks;
import nl.leerkring.contributions.NewContribution.Setting;
import nl.leerkring.contributions.NewContribution.Wording;
import nl.leerkring.testing.TestGroups.TestGroup;
import nl.leerkring.vocabulary.Level;
import nl.leerkring.vocabulary.ThemeId;
import org.jspecify.annotations.Nullable;

/** Contributions that somebody is about to share: {@code Drafts.aGoldenTip().in(group)}. */
public final class Drafts {

    private final ContributionKind kind;
    private String text;
    private ShownAs shownAs = ShownAs.NAME;
    private Scope scope = Scope.GROUP;
    private UUID key = UUID.randomUUID();
    private @Nullable Ref origin;
    private Marks marks = Marks.NONE;

    private Drafts(ContributionKind kind, String text) {
        this.kind = kind;
        this.text = text;
    }

    public static Drafts aGoldenTip() {
        return new Drafts(
                ContributionKind.GOLDEN_TIP,
                "Bel de praktijkondersteuner vóór het eerste gesprek. Vraag wel eerst of de bewoner dat goed vindt.");
    }

    public static Drafts aDilemma() {
        return new Drafts(
                ContributionKind.DILEMMA,
                "Snel regelen of samen met de buurt? Het een kost een week, het ander een half jaar.");
    }

    public Drafts saying(String words) {
        this.text = words;
        return this;
    }

    public Drafts shown(ShownAs how) {
        this.shownAs = how;
        return this;
    }

    public Drafts forReaders(Scope wide) {
        this.scope = wide;
        return this;
    }

    public Drafts withKey(UUID sameKey) {
        this.key = sameKey;
        return this;
    }

    public Drafts after(Ref earlier) {
        this.origin = earlier;
        return this;
    }

    public Drafts arranged(ThemeId theme, Level level) {
        this.marks = new Marks(Set.of(theme), Set.of(), null, level);
        return this;
    }

    public NewContribution in(TestGroup group) {
        var setting = new Setting(group.group(), group.cycle(), group.meeting(), group.question(), origin);
        return new NewContribution(
                key, setting, new Wording(kind, null, ContributionText.of(text)), shownAs, scope, marks);
    }
}
