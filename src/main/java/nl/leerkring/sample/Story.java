package nl.leerkring.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import nl.leerkring.audience.Perspective;
import nl.leerkring.audience.Scope;
import nl.leerkring.contributions.ContributionKind;
import nl.leerkring.contributions.ShownAs;
import nl.leerkring.findings.FindingKind;
import nl.leerkring.findings.FindingState;
import nl.leerkring.findings.Stance;
import nl.leerkring.groups.MeetingKind;
import nl.leerkring.network.OrganisationKind;
import nl.leerkring.vocabulary.Level;
import nl.leerkring.vocabulary.Line;
import nl.leerkring.vocabulary.Reach;
import org.jspecify.annotations.Nullable;

/** The shape of the sample's files. Days may be given as dates, or relative to the day of loading for a cycle that runs. */
interface Story {

    /** network.yaml. */
    record NetworkFile(
            List<Region> regions, List<Town> municipalities, List<Employer> organisations, List<Team> teams) {}

    record Region(String key, String name, String slug, String workplace) {}

    record Town(String key, String name, String region, int inhabitants) {}

    record Employer(String key, String name, OrganisationKind kind, Set<String> serves) {}

    record Team(String key, String name, String word, String municipality, Set<String> employers) {}

    /** people.yaml. */
    record PeopleFile(List<Person> people) {}

    record Person(
            String key,
            String name,
            String email,
            Perspective perspective,
            @Nullable String employer,
            @Nullable String team,
            @Nullable String municipality,
            @Nullable String region,
            String language,
            @Nullable Set<String> coordinates,
            @Nullable Boolean administrator,
            @Nullable String onSignIn) {}

    /** themes.yaml. */
    record ThemesFile(List<Theme> themes) {}

    record Theme(
            String key,
            String title,
            @Nullable String region,
            @Nullable String group) {}

    /** groups.yaml. */
    record GroupsFile(List<Group> groups) {}

    record Group(
            String key,
            String slug,
            String name,
            String region,
            String purpose,
            Set<String> facilitators,
            Set<String> members,
            List<Cycle> cycles) {}

    record Cycle(
            String key,
            String title,
            @Nullable LocalDate begins,
            @Nullable LocalDate ends,
            @Nullable Integer beginsDay,
            @Nullable Integer endsDay,
            List<Question> questions,
            List<Meeting> meetings) {}

    record Question(int number, String text) {}

    record Meeting(
            String key,
            MeetingKind kind,
            @Nullable Integer number,
            String title,
            @Nullable LocalDate date,
            @Nullable Integer day,
            String starts,
            String ends,
            String place,
            @Nullable String municipality,
            @Nullable String preparation,
            Set<Integer> questions,
            List<Stage> stages,
            @Nullable Set<String> attended,
            @Nullable String report,
            @Nullable List<Action> actions) {}

    record Stage(String title, int minutes) {}

    record Action(
            String text,
            @Nullable String owner,
            @Nullable LocalDate due,
            @Nullable Integer dueDay,
            boolean done) {}

    /** contributions-*.yaml. */
    record ContributionsFile(List<Contribution> contributions) {}

    record Contribution(
            String key,
            String group,
            String cycle,
            @Nullable String meeting,
            @Nullable Integer question,
            ContributionKind kind,
            @Nullable String by,
            ShownAs shownAs,
            Scope audience,
            @Nullable LocalDateTime at,
            @Nullable Integer day,
            @Nullable String time,
            @Nullable String title,
            String text,
            @Nullable Set<String> themes,
            @Nullable Set<Line> lines,
            @Nullable Reach reach,
            @Nullable Level level,
            @Nullable List<Rewrite> revisions,
            @Nullable List<Echo> recognitions,
            @Nullable List<Comment> comments) {}

    record Rewrite(
            @Nullable LocalDateTime at,
            @Nullable Integer day,
            @Nullable String time,
            String text) {}

    record Echo(
            @Nullable String by,
            @Nullable Boolean nameless,
            @Nullable LocalDateTime at,
            @Nullable Integer day,
            @Nullable String time) {}

    record Comment(
            String by,
            @Nullable LocalDateTime at,
            @Nullable Integer day,
            @Nullable String time,
            String text) {}

    /** findings-*.yaml. */
    record FindingsFile(List<Finding> findings) {}

    record Finding(
            String key,
            String group,
            String cycle,
            FindingKind kind,
            @Nullable Integer question,
            @Nullable Level level,
            String statement,
            String by,
            @Nullable LocalDateTime at,
            @Nullable Integer day,
            @Nullable String time,
            FindingState state,
            @Nullable LocalDate reviewOn,
            @Nullable List<Condition> conditions,
            List<Quote> evidence) {}

    record Condition(Level level, String text) {}

    record Quote(String contribution, Stance stance, String quote) {}

    /** editions.yaml. */
    record EditionsFile(List<Edition> editions) {}

    record Edition(
            String key, String group, String cycle, String by, LocalDateTime at, Scope audience, String introduction) {}
}
