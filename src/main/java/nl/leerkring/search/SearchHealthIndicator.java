package nl.leerkring.search;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** How search is, for whoever watches the application. Always up: an index that lags is no reason to restart anything. */
@Component
class SearchHealthIndicator implements HealthIndicator {

    private final SearchHealth health;

    SearchHealthIndicator(SearchHealth health) {
        this.health = health;
    }

    @Override
    public Health health() {
        var up = Health.up();
        try {
            up.withDetail("state", health.state().name())
                    .withDetail("waiting", health.waiting())
                    .withDetail("givenUp", health.givenUp());
        } catch (DataAccessException noDatabase) { // which the database says itself
            up.withDetail("state", "UNKNOWN");
        }
        return up.build();
    }
}
