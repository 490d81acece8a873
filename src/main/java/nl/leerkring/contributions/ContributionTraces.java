package nl.leerkring.contributions;

import nl.leerkring.groups.MeetingId;
import nl.leerkring.groups.MeetingTraces;
import org.springframework.stereotype.Component;

/** A meeting at which something was shared is not called off, also when it was taken back or held back later. */
@Component
class ContributionTraces implements MeetingTraces {

    private final Contributions contributions;

    ContributionTraces(Contributions contributions) {
        this.contributions = contributions;
    }

    @Override
    public boolean of(MeetingId meeting) {
        return contributions.existsBySettingMeeting(meeting);
    }
}
