package nl.leerkring.findings.ui;

import java.util.Optional;
import nl.leerkring.audience.Reader;
import nl.leerkring.contributions.ContributionId;
import nl.leerkring.contributions.RevisionText;
import nl.leerkring.findings.ConditionId;
import nl.leerkring.findings.EvidenceId;
import nl.leerkring.findings.FindingCondition;
import nl.leerkring.findings.FindingId;
import nl.leerkring.findings.FindingPage;
import nl.leerkring.findings.FindingState;
import nl.leerkring.findings.FindingWording;
import nl.leerkring.findings.MovedOn;
import nl.leerkring.findings.PlaceInRevision;
import nl.leerkring.findings.Stance;
import nl.leerkring.vocabulary.Level;

/** Does on behalf of one guide what the parts of the desk ask for one finding, and has the screen show what came of it. */
class FindingDesk implements FindingEditor.Saving, SourceItem.Desk, ConditionsEditor.Acts, QuotesEditor.Acts {

    private final FindingId finding;
    private final DeskServices services;
    private final Reader reader;
    private final Runnable onChanged;

    FindingDesk(FindingId finding, DeskServices services, Reader reader, Runnable onChanged) {
        this.finding = finding;
        this.services = services;
        this.reader = reader;
        this.onChanged = onChanged;
    }

    @Override
    public long save(long basedOn, FindingWording wording) {
        var version = services.condensing().reword(finding, basedOn, wording, reader);
        onChanged.run();
        return version;
    }

    @Override
    public FindingWording now() {
        return page().summary().wording();
    }

    private FindingPage page() {
        return services.reading().read(finding, reader);
    }

    /** Takes the finding further; false when somebody else did meanwhile, and this step is no longer there. */
    boolean moveTo(FindingState state) {
        try {
            services.condensing().moveTo(finding, state, reader);
            return true;
        } catch (MovedOn somebodyWasFirst) {
            return false;
        } finally {
            onChanged.run();
        }
    }

    @Override
    public RevisionText newest(ContributionId source) {
        return services.contributions().newestRevision(source, reader);
    }

    @Override
    public void quote(ContributionId source, PlaceInRevision place, Stance stance) {
        quote(place, stance);
    }

    @Override
    public void quote(PlaceInRevision place, Stance stance) {
        services.underpinning().quote(finding, place, stance, reader);
        onChanged.run();
    }

    @Override
    public void changeStance(EvidenceId id, Stance stance) {
        services.underpinning().changeStance(id, stance, reader);
        onChanged.run();
    }

    @Override
    public void unquote(EvidenceId id) {
        services.underpinning().unquote(id, reader);
        onChanged.run();
    }

    @Override
    public void add(Level level, String text) {
        services.conditions().add(finding, level, text, reader);
        onChanged.run();
    }

    @Override
    public boolean edit(FindingCondition begun, Level level, String text) {
        var stood = services.conditions().edit(begun.id(), begun.version(), level, text, reader);
        onChanged.run();
        return stood;
    }

    @Override
    public Optional<FindingCondition> now(ConditionId id) {
        return page().conditions().stream()
                .filter(condition -> condition.id().equals(id))
                .findFirst();
    }

    @Override
    public void remove(ConditionId id) {
        services.conditions().remove(id, reader);
        onChanged.run();
    }
}
