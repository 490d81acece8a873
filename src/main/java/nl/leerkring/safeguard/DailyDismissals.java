package nl.leerkring.safeguard;

import java.sql.Date;
import java.time.Clock;
import nl.leerkring.calendar.Days;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts per day and kind how often a warning was set aside, so that a detector that is often wrong is noticed. A day and
 * not a moment: beside the time of a nameless contribution a moment would tell who wrote it.
 */
@Component
class DailyDismissals implements DismissalLog {

    private final JdbcClient jdbc;
    private final Clock clock;

    DailyDismissals(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void noResident(PersonalDataKind kind) {
        var today = Date.valueOf(Days.today(clock));
        if (count(kind, today) == 0) {
            begin(kind, today);
        }
    }

    private int count(PersonalDataKind kind, Date day) {
        return jdbc.sql("update safeguard_dismissal set times = times + 1 where kind = ? and noted_on = ?")
                .params(kind.name(), day)
                .update();
    }

    private void begin(PersonalDataKind kind, Date day) {
        try {
            jdbc.sql("insert into safeguard_dismissal (kind, noted_on, times) values (?, ?, 1)")
                    .params(kind.name(), day)
                    .update();
        } catch (DuplicateKeyException somebodyWasFirst) {
            count(kind, day);
        }
    }
}
