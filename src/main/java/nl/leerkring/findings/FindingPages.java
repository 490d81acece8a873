package nl.leerkring.findings;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerkring.audience.Reader;
import nl.leerkring.contributions.ContributionId;
import nl.leerkring.contributions.ContributionSummary;
import nl.leerkring.contributions.QuoteSource;
import nl.leerkring.contributions.QuotingContributions;
import nl.leerkring.contributions.ReadingContributions;
import org.springframework.stereotype.Component;

/** Gathers what the pages of findings show to one reader, in a fixed number of queries however many there are. */
@Component
class FindingPages {

    private final FindingSummaries summaries;
    private final Conditions conditions;
    private final PiecesOfEvidence evidence;
    private final ReadingContributions contributions;
    private final QuotingContributions sources;

    FindingPages(
            FindingSummaries summaries,
            Conditions conditions,
            PiecesOfEvidence evidence,
            ReadingContributions contributions,
            QuotingContributions sources) {
        this.summaries = summaries;
        this.conditions = conditions;
        this.evidence = evidence;
        this.contributions = contributions;
        this.sources = sources;
    }

    List<FindingPage> of(List<Finding> findings, Reader reader) {
        var ids = FindingSummaries.ids(findings);
        var pieces = evidence.findByFindingInOrderByAddedAt(ids);
        var quoted = pieces.stream().map(Evidence::contribution).collect(toSet());
        var parts = new Parts(
                conditions.findByFindingInOrderByPosition(ids).stream().collect(groupingBy(Condition::finding)),
                pieces.stream().collect(groupingBy(Evidence::finding)),
                contributions.summaries(quoted, reader),
                sources.sources(quoted, reader));
        var cards = summaries.of(findings, pieces, reader);
        return findings.stream()
                .map(finding -> page(finding, cards.get(findings.indexOf(finding)), parts, reader))
                .toList();
    }

    private static FindingPage page(Finding finding, FindingSummary summary, Parts parts, Reader reader) {
        var pieces = parts.evidence().getOrDefault(finding.id(), List.of());
        var quotes = parts.quotes(pieces);
        var now = parts.conditions(finding.id());
        var inside = finding.isOfTheGroupOf(reader);
        var outside = finding.toldOutside().filter(told -> inside && told.differFrom(finding.wording(), now));
        return new FindingPage(
                summary,
                finding.version(),
                finding.audience(),
                finding.toldInsteadTo(reader).map(PublishedWords::conditions).orElse(now),
                quotes,
                pieces.size() - quotes.size(),
                reader.guides(finding.group()),
                inside,
                outside.orElse(null));
    }

    private record Parts(
            Map<FindingId, List<Condition>> conditions,
            Map<FindingId, List<Evidence>> evidence,
            Map<ContributionId, ContributionSummary> cards,
            Map<ContributionId, QuoteSource> sources) {

        List<FindingCondition> conditions(FindingId finding) {
            return conditions.getOrDefault(finding, List.of()).stream()
                    .map(Condition::shown)
                    .toList();
        }

        /** Only of contributions the reader may read: there are cards of no others. */
        List<Quote> quotes(Collection<Evidence> pieces) {
            return pieces.stream().flatMap(piece -> quote(piece).stream()).toList();
        }

        private Optional<Quote> quote(Evidence piece) {
            return Optional.ofNullable(cards.get(piece.contribution())).map(card -> quote(piece, card));
        }

        private Quote quote(Evidence piece, ContributionSummary card) {
            var source = sources.get(piece.contribution());
            var excerpt = piece.excerpt();
            return new Quote(
                    piece.id(),
                    piece.place(),
                    excerpt.words(),
                    excerpt.before(),
                    excerpt.after(),
                    piece.stance(),
                    card,
                    source != null && source.newestRevision() > piece.revisionNumber());
        }
    }
}
