package nl.leerkring.contributions;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells whose voices contributions are, so that others can count how many people and places stand behind something. The
 * facts are the real ones, whatever the author chose to show and whoever reads: what is made of them may be numbers only.
 * Therefore a component for those who count, not a service that a screen could ask on behalf of a reader.
 */
@Component
@Transactional(readOnly = true)
public class CountingVoices {

    private final Contributions contributions;

    CountingVoices(Contributions contributions) {
        this.contributions = contributions;
    }

    /** The voice behind each of these contributions. */
    public Map<ContributionId, Voice> of(Collection<ContributionId> ids) {
        return contributions.findAllById(ids).stream()
                .map(CountingVoices::voice)
                .collect(Collectors.toMap(Voice::contribution, Function.identity()));
    }

    private static Voice voice(Contribution contribution) {
        var author = contribution.author();
        return new Voice(
                contribution.id(), author.person(), author.perspective(), author.team(), author.municipality());
    }
}
