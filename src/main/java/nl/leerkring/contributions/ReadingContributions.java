package nl.leerkring.contributions;

import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leerkring.audience.NotFound;
import nl.leerkring.audience.Reader;
import nl.leerkring.groups.QuestionId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What readers see of contributions: only those whose audience they stand in, in lists, pages and counts alike. */
@Service
@Transactional(readOnly = true)
public class ReadingContributions {

    private static final Sort NEWEST_FIRST = Sort.by(Sort.Order.desc("sharedAt"), Sort.Order.asc("id"));

    /** Of what was brought in, whoever brought it answers for its id: it is there to join with what they have. */
    private static final Set<ShownAs> KNOWN_TO_ALL = EnumSet.of(ShownAs.NAME, ShownAs.IMPORTED);

    private final Contributions contributions;
    private final Revisions revisions;
    private final ContributionSummaries summaries;
    private final ContributionPages pages;

    ReadingContributions(
            Contributions contributions,
            Revisions revisions,
            ContributionSummaries summaries,
            ContributionPages pages) {
        this.contributions = contributions;
        this.revisions = revisions;
        this.summaries = summaries;
        this.pages = pages;
    }

    /** A page of the contributions under the filter that the reader may see, newest first; pages count from 0. */
    public List<ContributionSummary> list(ContributionFilter filter, int page, int size, Reader reader) {
        var found = contributions.findAll(shared(filter, reader), PageRequest.of(page, size, NEWEST_FIRST));
        return summaries.of(found.getContent());
    }

    /** How many contributions the reader may see under the filter. */
    public long count(ContributionFilter filter, Reader reader) {
        return contributions.count(shared(filter, reader));
    }

    /** How many contributions the reader may see per guiding question. */
    public Map<QuestionId, Long> countByQuestion(Collection<QuestionId> questions, Reader reader) {
        return contributions.countByQuestion(questions, reader.tokens()).stream()
                .collect(Collectors.toMap(
                        Contributions.QuestionCount::getQuestion, Contributions.QuestionCount::getNumber));
    }

    /** The reader's own contributions, newest first; nameless ones are nobody's. */
    public List<ContributionSummary> own(int most, Reader reader) {
        return summaries.of(
                contributions.findByAuthorPersonOrderBySharedAtDesc(reader.signedIn(), PageRequest.of(0, most)));
    }

    /** The page of one contribution. */
    public ContributionPage read(ContributionId id, Reader reader) {
        return pages.of(readable(id, reader), reader);
    }

    /** The nameless contribution this code holds; whoever has the code is its holder. */
    public Optional<ContributionPage> held(FollowCode code, Reader reader) {
        return contributions.findByCodeHash(code.hash()).map(contribution -> pages.of(contribution, reader));
    }

    /** Those of the asked contributions that the reader may see, as cards. */
    public Map<ContributionId, ContributionSummary> summaries(Collection<ContributionId> ids, Reader reader) {
        var visible = contributions.findAllById(ids).stream()
                .filter(contribution -> contribution.isReadableBy(reader))
                .toList();
        return summaries.of(visible).stream()
                .map(card -> card.state() == ContributionState.WITHDRAWN ? card.withoutWords() : card)
                .collect(Collectors.toMap(ContributionSummary::id, Function.identity()));
    }

    /**
     * The ids by which another program knows those of the asked contributions that the reader may see. Such an id may say
     * who somebody is: of what somebody shared without their name, only they and administrators are told.
     */
    public Map<ContributionId, String> externalIds(Collection<ContributionId> ids, Reader reader) {
        return contributions.findKnownElsewhere(ids, reader.tokens()).stream()
                .filter(known -> KNOWN_TO_ALL.contains(known.getShownAs())
                        || reader.administrator()
                        || reader.is(known.getAuthor()))
                .collect(Collectors.toMap(
                        Contributions.KnownElsewhere::getContribution, Contributions.KnownElsewhere::getExternalId));
    }

    /** The words of the newest revision, for quoting. */
    public RevisionText newestRevision(ContributionId id, Reader reader) {
        var contribution = readable(id, reader);
        if (contribution.state() != ContributionState.SHARED) {
            throw new NotFound("contribution " + id + " is " + contribution.state());
        }
        return revisions
                .findByContributionAndNumber(id, contribution.wording().revisionNumber())
                .map(Revision::words)
                .orElseThrow(() -> new IllegalStateException("contribution " + id + " has lost its newest revision"));
    }

    private Contribution readable(ContributionId id, Reader reader) {
        return contributions
                .findById(id)
                .filter(contribution -> contribution.isReadableBy(reader))
                .orElseThrow(() -> new NotFound("no contribution " + id));
    }

    private static Specification<Contribution> shared(ContributionFilter filter, Reader reader) {
        return (contribution, query, where) -> {
            var all = new ArrayList<Predicate>();
            all.add(where.equal(contribution.get("state"), ContributionState.SHARED));
            all.add(contribution.get("audience").get("token").in(reader.tokens()));
            narrowing(filter).forEach((field, wanted) -> all.add(where.equal(at(contribution, field), wanted)));
            return where.and(all.toArray(Predicate[]::new));
        };
    }

    private static Path<?> at(Path<?> contribution, String field) {
        var path = contribution;
        for (var step : field.split("\\.")) {
            path = path.get(step);
        }
        return path;
    }

    private static Map<String, Object> narrowing(ContributionFilter filter) {
        var fields = new HashMap<String, Object>();
        put(fields, "setting.group", filter.group());
        put(fields, "setting.cycle", filter.cycle());
        put(fields, "setting.meeting", filter.meeting());
        put(fields, "setting.question", filter.question());
        put(fields, "wording.kind", filter.kind());
        return fields;
    }

    private static void put(Map<String, Object> fields, String name, @Nullable Object wanted) {
        Optional.ofNullable(wanted).ifPresent(present -> fields.put(name, present));
    }
}
