package nl.leerkring.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.leerkring.access.Administering;
import nl.leerkring.access.AuditTrail;
import nl.leerkring.access.EmailAddress;
import nl.leerkring.access.IssuingTokens;
import nl.leerkring.access.LettingPeopleIn;
import nl.leerkring.access.NewPerson;
import nl.leerkring.access.NewToken;
import nl.leerkring.access.TokenScope;
import nl.leerkring.audience.GroupId;
import nl.leerkring.audience.NotAllowed;
import nl.leerkring.audience.NotFound;
import nl.leerkring.audience.PersonId;
import nl.leerkring.audience.Perspective;
import nl.leerkring.audience.Reader;
import nl.leerkring.audience.Scope;
import nl.leerkring.contributions.ArrangingContributions;
import nl.leerkring.contributions.ContributionId;
import nl.leerkring.contributions.ContributionText;
import nl.leerkring.contributions.Drafts;
import nl.leerkring.contributions.ImportedContribution;
import nl.leerkring.contributions.ImportingContributions;
import nl.leerkring.contributions.NewContribution.Marks;
import nl.leerkring.contributions.ReadingContributions;
import nl.leerkring.contributions.RespondingToContributions;
import nl.leerkring.contributions.SharingContributions;
import nl.leerkring.contributions.ShownAs;
import nl.leerkring.editions.PublishingEditions;
import nl.leerkring.findings.CondensingFindings;
import nl.leerkring.findings.ConditionId;
import nl.leerkring.findings.EvidenceId;
import nl.leerkring.findings.FindingId;
import nl.leerkring.findings.FindingKind;
import nl.leerkring.findings.FindingState;
import nl.leerkring.findings.FindingWording;
import nl.leerkring.findings.NewFinding;
import nl.leerkring.findings.PlaceInRevision;
import nl.leerkring.findings.ReadingFindings;
import nl.leerkring.findings.SettingConditions;
import nl.leerkring.findings.Stance;
import nl.leerkring.findings.UnderpinningFindings;
import nl.leerkring.groups.ActionId;
import nl.leerkring.groups.AgreeingActions;
import nl.leerkring.groups.CycleId;
import nl.leerkring.groups.CyclePlan;
import nl.leerkring.groups.FoundingGroups;
import nl.leerkring.groups.GroupWording;
import nl.leerkring.groups.MeetingId;
import nl.leerkring.groups.MeetingPlan;
import nl.leerkring.groups.MeetingReport;
import nl.leerkring.groups.PlanningCycles;
import nl.leerkring.groups.PlanningMeetings;
import nl.leerkring.groups.Plans;
import nl.leerkring.groups.QuestionId;
import nl.leerkring.groups.QuestionWording;
import nl.leerkring.groups.ReadingGroups;
import nl.leerkring.groups.ReportingMeetings;
import nl.leerkring.groups.WelcomingMembers;
import nl.leerkring.interchange.ImportJobs;
import nl.leerkring.network.Coordination;
import nl.leerkring.network.CorrectingTheMap;
import nl.leerkring.network.Network;
import nl.leerkring.network.OrganisationEntry;
import nl.leerkring.network.OrganisationKind;
import nl.leerkring.network.PeopleOfRegions;
import nl.leerkring.network.RunningRegions;
import nl.leerkring.network.Slug;
import nl.leerkring.network.TeamEntry;
import nl.leerkring.network.Workplace;
import nl.leerkring.search.KeepingSynonyms;
import nl.leerkring.search.KeepingWordCuts;
import nl.leerkring.search.LookingAfterSearch;
import nl.leerkring.search.SavingSearches;
import nl.leerkring.search.SearchAddress;
import nl.leerkring.search.SynonymKind;
import nl.leerkring.search.WordCutDraft;
import nl.leerkring.testing.ModuleTest;
import nl.leerkring.testing.TestGroups.TestGroup;
import nl.leerkring.vocabulary.Level;
import nl.leerkring.vocabulary.Vocabulary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Who may do what to which state, every combination of it, at the services. What is expected is written down here from the
 * product's table of rights, not asked of the code.
 */
class RightsMatrixModuleTest extends ModuleTest {

    private enum Who {
        VISITOR,
        OTHER_REGION,
        OTHER_COORDINATOR,
        SAME_REGION,
        OTHER_CIRCLE,
        SAME_CIRCLE,
        AUTHOR,
        FACILITATOR,
        COORDINATOR,
        ADMINISTRATOR
    }

    private enum State {
        SHARED,
        WITHDRAWN,
        HELD_BACK
    }

    private enum Act {
        READ,
        READ_WORDS_TO_QUOTE,
        RECOGNISE,
        RECOGNISE_NAMELESSLY,
        REPLY,
        REVISE,
        WITHDRAW,
        ARRANGE,
        HOLD_BACK
    }

    private static final Set<Who> COORDINATORS = Set.of(Who.COORDINATOR, Who.ADMINISTRATOR);

    private static final Map<Scope, Set<Who>> READERS = new EnumMap<>(Map.of(
            Scope.PEERS, Set.of(Who.AUTHOR, Who.SAME_CIRCLE, Who.FACILITATOR),
            Scope.GROUP,
                    Set.of(
                            Who.AUTHOR,
                            Who.SAME_CIRCLE,
                            Who.OTHER_CIRCLE,
                            Who.FACILITATOR,
                            Who.COORDINATOR,
                            Who.ADMINISTRATOR),
            Scope.REGION,
                    Set.of(
                            Who.AUTHOR,
                            Who.SAME_CIRCLE,
                            Who.OTHER_CIRCLE,
                            Who.FACILITATOR,
                            Who.COORDINATOR,
                            Who.ADMINISTRATOR,
                            Who.SAME_REGION),
            Scope.NETWORK,
                    Set.of(
                            Who.AUTHOR,
                            Who.SAME_CIRCLE,
                            Who.OTHER_CIRCLE,
                            Who.FACILITATOR,
                            Who.COORDINATOR,
                            Who.ADMINISTRATOR,
                            Who.SAME_REGION,
                            Who.OTHER_COORDINATOR,
                            Who.OTHER_REGION)));

    private static final Set<Who> GUIDES = Set.of(Who.FACILITATOR, Who.COORDINATOR, Who.ADMINISTRATOR);
    private static final Set<Who> RUNNERS = Set.of(Who.COORDINATOR, Who.ADMINISTRATOR);
    private static final Workplace NOWHERE_IN_PARTICULAR = new Workplace(Perspective.OTHER, null, null, null);
    private static final Set<Who> MEMBERS =
            Set.of(Who.AUTHOR, Who.SAME_CIRCLE, Who.OTHER_CIRCLE, Who.FACILITATOR, Who.COORDINATOR, Who.ADMINISTRATOR);

    @Autowired
    private SharingContributions sharing;

    @Autowired
    private ReadingContributions reading;

    @Autowired
    private RespondingToContributions responding;

    @Autowired
    private ArrangingContributions arranging;

    @Autowired
    private ImportingContributions importing;

    @Autowired
    private ImportJobs jobs;

    @Autowired
    private IssuingTokens tokens;

    @Autowired
    private SavingSearches searches;

    @Autowired
    private CondensingFindings condensing;

    @Autowired
    private SettingConditions conditions;

    @Autowired
    private UnderpinningFindings underpinning;

    @Autowired
    private ReadingFindings readingFindings;

    @Autowired
    private PublishingEditions publishing;

    @Autowired
    private FoundingGroups founding;

    @Autowired
    private PlanningCycles planning;

    @Autowired
    private PlanningMeetings meetings;

    @Autowired
    private ReportingMeetings reporting;

    @Autowired
    private WelcomingMembers welcoming;

    @Autowired
    private AgreeingActions actions;

    @Autowired
    private ReadingGroups readingGroups;

    @Autowired
    private Vocabulary vocabulary;

    @Autowired
    private Network network;

    @Autowired
    private RunningRegions running;

    @Autowired
    private CorrectingTheMap correcting;

    @Autowired
    private Administering administering;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private KeepingSynonyms synonyms;

    @Autowired
    private KeepingWordCuts wordCuts;

    @Autowired
    private LookingAfterSearch lookingAfterSearch;

    @Autowired
    private Coordination coordination;

    @Autowired
    private PeopleOfRegions people;

    @Autowired
    private LettingPeopleIn door;

    private TestGroup group;

    @BeforeEach
    void makeGroup() {
        group = groups.make();
    }

    @Test
    void contributionsAreReadAndChangedByExactlyThoseWhoMay() {
        var cells = 0;
        var wrong = new ArrayList<String>();
        for (var scope : READERS.keySet()) {
            for (var state : State.values()) {
                for (var act : Act.values()) {
                    for (var who : Who.values()) {
                        cells++;
                        var done = succeeds(() -> perform(act, contribution(scope, state), reader(who)));
                        if (done != expected(scope, state, act, who)) {
                            wrong.add(who + (done ? " could " : " could not ") + act + " " + state + " for " + scope);
                        }
                    }
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(cells).isGreaterThanOrEqualTo(900);
    }

    private static boolean expected(Scope scope, State state, Act act, Who who) {
        var reads = READERS.get(scope).contains(who);
        var sees = state == State.HELD_BACK ? reads && (who == Who.AUTHOR || GUIDES.contains(who)) : reads;
        var shared = state == State.SHARED;
        return switch (act) {
            case READ -> sees;
            case READ_WORDS_TO_QUOTE, REPLY -> shared && reads;
            case RECOGNISE, RECOGNISE_NAMELESSLY -> shared && reads && who != Who.AUTHOR;
            case REVISE -> shared && who == Who.AUTHOR;
            case WITHDRAW -> state != State.WITHDRAWN && who == Who.AUTHOR;
            case ARRANGE -> sees && GUIDES.contains(who);
            case HOLD_BACK -> shared && reads && GUIDES.contains(who);
        };
    }

    private void perform(Act act, ContributionId id, Reader reader) {
        switch (act) {
            case READ -> reading.read(id, reader);
            case READ_WORDS_TO_QUOTE -> reading.newestRevision(id, reader);
            case RECOGNISE -> responding.recognise(id, reader);
            case RECOGNISE_NAMELESSLY -> responding.recogniseNamelessly(id, reader);
            case REPLY -> responding.reply(id, "Goed gezien.", reader);
            case REVISE -> sharing.revise(id, 1, "", ContributionText.of("Anders gezegd."), reader);
            case WITHDRAW -> sharing.withdraw(id, reader);
            case ARRANGE -> arranging.arrange(id, group.question(), Marks.NONE, reader);
            case HOLD_BACK -> arranging.holdBack(id, reader);
        }
    }

    private ContributionId contribution(Scope scope, State state) {
        var id = sharing.share(Drafts.aDilemma().forReaders(scope).in(group), group.anna())
                .contribution();
        switch (state) {
            case SHARED -> {}
            case WITHDRAWN -> sharing.withdraw(id, group.anna());
            case HELD_BACK -> arranging.holdBack(id, group.facilitator());
        }
        return id;
    }

    @Test
    void groupsAreSharedInPlannedAndCondensedByExactlyThoseWhoMay() {
        var finding = finding();
        var source = reading.newestRevision(contribution(Scope.GROUP, State.SHARED), group.anna());
        var wording = new FindingWording(FindingKind.WHAT_WORKS, "Samen eten helpt.", null, null, null);
        var place = new PlaceInRevision(source.id(), 0, 12);

        check(
                "share in the group",
                MEMBERS,
                by -> sharing.share(Drafts.aGoldenTip().in(group), by));
        check(
                "share with everybody",
                COORDINATORS,
                by -> sharing.share(Drafts.aGoldenTip().forReaders(Scope.PUBLIC).in(group), by));
        check("agree on an action", MEMBERS, by -> actions.agree(group.meeting(), "Bellen", null, null, by));
        check("read agreed actions", MEMBERS, by -> actions.of(group.meeting(), by));
        check("see who belongs", MEMBERS, by -> readingGroups.members(group.group(), by));
        check("add a theme", GUIDES, by -> vocabulary.addForGroup("Thema", group.group(), by));
        check("read a finding", MEMBERS, by -> readingFindings.read(finding, by));
        check("write a finding", GUIDES, by -> condensing.write(new NewFinding(group.cycle(), wording), by));
        check("move a finding", GUIDES, by -> condensing.moveTo(finding(), FindingState.ESTABLISHED, by));
        check("set a condition", GUIDES, by -> conditions.add(finding, Level.TEAM, "Er is tijd.", by));
        check("reword a finding", GUIDES, by -> condensing.reword(finding(), 0, wording, by));
        check("move a finding up", GUIDES, by -> condensing.moveUp(finding, by));
        check("move a finding down", GUIDES, by -> condensing.moveDown(finding, by));
        check(
                "edit a condition",
                GUIDES,
                by -> conditions.edit(condition(finding), 0, Level.TEAM, "Er is ruimte.", by));
        check("remove a condition", GUIDES, by -> conditions.remove(condition(finding), by));
        check("change a stance", GUIDES, by -> underpinning.changeStance(quoted(place), Stance.QUALIFIES, by));
        check("take a quote away", GUIDES, by -> underpinning.unquote(quoted(place), by));
        check("mark an action", MEMBERS, by -> actions.mark(action(), true, by));
        check(
                "release what was held back",
                GUIDES,
                by -> arranging.release(contribution(Scope.GROUP, State.HELD_BACK), by));
        check("quote", GUIDES, by -> underpinning.quote(finding, place, Stance.SUPPORTS, by));
        condensing.moveTo(finding, FindingState.ESTABLISHED, group.facilitator());
        check("preview an edition", GUIDES, by -> publishing.preview(group.cycle(), Scope.GROUP, "", by));
        check("publish to the group", GUIDES, by -> publishing.publish(group.cycle(), Scope.GROUP, "", by));
        check("publish to the region", GUIDES, by -> publishing.publish(group.cycle(), Scope.REGION, "", by));
    }

    @Test
    void aRegionIsRunByExactlyThoseWhoMay() {
        var region = group.region();
        var platform = as("beheer");
        var town = running.municipalities(region, platform).getFirst().id();
        var employer = network.addOrganisation(fresh("Werk"), OrganisationKind.CARE, Set.of(town), platform);
        var team = network.addTeam(fresh("Team"), "wijkteam", town, Set.of(employer), platform);
        var theme = vocabulary.addForRegion(fresh("Thema"), region, platform);
        var slug = running.of(group.coordinator()).getFirst().slug();
        var newcomer = letIn(platform);

        check("open the page of a region", RUNNERS, by -> running.at(slug, by));
        check("see its municipalities", RUNNERS, by -> running.municipalities(region, by));
        check("see its organisations", RUNNERS, by -> running.organisations(region, by));
        check("see its teams", RUNNERS, by -> running.teams(region, by));
        check("see its people", RUNNERS, by -> people.of(region, by));
        check("see one of its people", RUNNERS, by -> people.read(newcomer, by));
        check("see its coordinators", RUNNERS, by -> coordination.of(region, by));
        check("see its themes", RUNNERS, by -> vocabulary.ofRegion(region, by));
        check("rename a region", RUNNERS, by -> correcting.correct(region, "Regio", "Werkplaats", by));
        check("add a municipality", RUNNERS, by -> network.addMunicipality(region, fresh("Dorp"), 9_000, by));
        check("correct a municipality", RUNNERS, by -> correcting.correct(town, fresh("Stad"), 9_000, by));
        check(
                "add an organisation",
                RUNNERS,
                by -> network.addOrganisation(fresh("Zorg"), OrganisationKind.CARE, Set.of(town), by));
        check(
                "correct an organisation",
                RUNNERS,
                by -> correcting.correct(
                        running.organisation(employer, region, platform).orElseThrow(),
                        new OrganisationEntry(employer, fresh("Zorg"), OrganisationKind.CARE, Set.of(town)),
                        by));
        check("add a team", RUNNERS, by -> network.addTeam(fresh("Team"), "wijkteam", town, Set.of(), by));
        check(
                "correct a team",
                RUNNERS,
                by -> correcting.correct(
                        running.team(team, region, platform).orElseThrow(),
                        new TeamEntry(team, fresh("Team"), "wijkteam", town, Set.of()),
                        by));
        check("add a theme of the region", RUNNERS, by -> vocabulary.addForRegion(fresh("Thema"), region, by));
        check("rename a theme of the region", RUNNERS, by -> vocabulary.rename(theme, fresh("Thema"), by));
        check("let somebody in", RUNNERS, this::letIn);
        check("place somebody at work", RUNNERS, by -> people.place(newcomer, region, NOWHERE_IN_PARTICULAR, by));
        check("make a new link", RUNNERS, by -> door.renewLink(newcomer, by));
        check("stop somebody’s access", RUNNERS, by -> door.stop(letIn(platform), by));
        check("give access back", RUNNERS, by -> door.giveBack(newcomer, by));
    }

    @Test
    void thePlatformIsRunByAdministratorsOnly() {
        var administrators = Set.of(Who.ADMINISTRATOR);
        var region = group.region();
        var coordinator = group.coordinator().signedIn();

        check("found a region", administrators, by -> network.foundRegion(fresh("regio"), "Regio", "Werkplaats", by));
        check("appoint a coordinator", administrators, by -> coordination.appoint(coordinator, region, by));
        check("see who belongs nowhere", administrators, people::ofNoRegion);
        check("see everybody", administrators, door::everybody);
        check("make a new link for a coordinator", administrators, by -> door.renewLink(coordinator, by));
        check("stop a coordinator’s access", administrators, by -> door.stop(coordinator, by));
        door.giveBack(coordinator, as("beheer"));
        var newcomer = letIn(as("beheer"));
        check("make an administrator", administrators, by -> administering.appoint(newcomer, by));
        check("take that back", administrators, by -> administering.relieve(newcomer, by));
        check(
                "correct an e-mail address",
                administrators,
                by -> administering.correctEmail(newcomer, EmailAddress.of(fresh("nieuw") + "@test.leerkring.nl"), by));
        check("read the audit trail", administrators, by -> audit.newest(0, 10, by));
        check("see the synonyms", administrators, synonyms::all);
        check("add synonyms", administrators, by -> synonyms.add(SynonymKind.EQUAL, fresh("een") + ", twee", by));
        check("restore the first list of synonyms", administrators, synonyms::restore);
        check("see how words are cut", administrators, wordCuts::all);
        check("try how a word is cut", administrators, by -> wordCuts.tried("huisarts", by));
        var cut = new WordCutDraft("burenplein", true, "");
        check("say how a word is cut", administrators, by -> {
            var line = wordCuts.add(cut, by);
            wordCuts.change(line, 0, cut, by);
            wordCuts.remove(line, by);
        });
        check("see how search is", administrators, lookingAfterSearch::report);
        check("make the index of search anew", administrators, lookingAfterSearch::rebuild);
        check("relieve a coordinator", administrators, by -> coordination.relieve(letIn(as("beheer")), region, by));
    }

    private PersonId letIn(Reader by) {
        var person = new NewPerson("Nieuw", EmailAddress.of(fresh("nieuw") + "@test.leerkring.nl"), "nl");
        return people.letIn(person, group.region(), NOWHERE_IN_PARTICULAR, by).person();
    }

    private static String fresh(String name) {
        return name + "-" + UUID.randomUUID();
    }

    @Test
    void cyclesAndMeetingsArePlannedByExactlyThoseWhoMay() {
        var plan = new CyclePlan("Nieuw", LocalDate.of(2027, 1, 1), LocalDate.of(2027, 2, 1));

        check("begin a cycle", GUIDES, by -> planning.begin(group.group(), plan, by));
        check("open the plan of a cycle", GUIDES, by -> planning.plan(group.cycle(), by));
        check("correct a cycle", GUIDES, by -> planning.correct(begun(plan), 0, plan, by));
        check("ask a guiding question", GUIDES, by -> planning.ask(begun(plan), new QuestionWording(1, "Hoe?"), by));
        check("open a guiding question", GUIDES, by -> planning.wording(group.question(), by));
        check(
                "reword a guiding question",
                GUIDES,
                by -> planning.reword(asked(plan), 0, new QuestionWording(2, "Waarom?"), by));
        check("plan a meeting", GUIDES, by -> meetings.plan(begun(plan), visit(), by));
        check("open the plan of a meeting", GUIDES, by -> meetings.planned(group.meeting(), by));
        check("change a meeting", GUIDES, by -> meetings.change(planned(plan), 0, visit(), by));
        check("ask whether a meeting can be called off", GUIDES, by -> meetings.canBeCalledOff(group.meeting(), by));
        check("call a meeting off", GUIDES, by -> meetings.callOff(planned(plan), by));
        check("open the report of a meeting", GUIDES, by -> reporting.noted(group.meeting(), by));
        check("see who could have been there", GUIDES, by -> reporting.expected(group.meeting(), by));
        check(
                "report a meeting",
                GUIDES,
                by -> reporting.report(planned(plan), 0, new MeetingReport(Set.of(), "Gedaan."), by));
        check("see who took part in a cycle", MEMBERS, by -> readingGroups.peopleOf(group.cycle(), by));
    }

    @Test
    void groupsAreFoundedAndFilledByExactlyThoseWhoMay() {
        var wording = new GroupWording("Nieuwe groep", "Om te leren.");
        var neighbour = group.neighbour().signedIn();
        var bram = group.bram().signedIn();

        check(
                "found a group",
                COORDINATORS,
                by -> founding.found(group.region(), Slug.of("groep-" + UUID.randomUUID()), wording, by));
        check("see the groups of a region", COORDINATORS, by -> founding.of(group.region(), by));
        check("open name and purpose", COORDINATORS, by -> founding.wording(group.group(), by));
        check("correct name and purpose", COORDINATORS, by -> founding.correct(founded(), 0, wording, by));
        check("look for people", COORDINATORS, by -> welcoming.find("Anna", group.group(), by));
        check("welcome somebody", COORDINATORS, by -> welcoming.welcome(neighbour, founded(), false, by));
        check("make somebody facilitator", COORDINATORS, by -> welcoming.makeFacilitator(bram, group.group(), by));
        check("make somebody member", COORDINATORS, by -> welcoming.makeMember(bram, group.group(), by));
        check("say goodbye", COORDINATORS, by -> {
            var other = founded();
            welcoming.welcome(neighbour, other, false, group.coordinator());
            welcoming.sayGoodbye(neighbour, other, by);
        });
    }

    private GroupId founded() {
        var slug = Slug.of("groep-" + UUID.randomUUID());
        return founding.found(group.region(), slug, new GroupWording("Groep", "Om te leren."), group.coordinator());
    }

    private CycleId begun(CyclePlan plan) {
        return planning.begin(group.group(), plan, group.facilitator());
    }

    private QuestionId asked(CyclePlan plan) {
        return planning.ask(begun(plan), new QuestionWording(1, "Hoe?"), group.facilitator());
    }

    private MeetingId planned(CyclePlan plan) {
        return meetings.plan(begun(plan), visit(), group.facilitator());
    }

    private static MeetingPlan visit() {
        return Plans.aVisit().made();
    }

    @Test
    void theWayInAndOutIsOpenToExactlyThoseWhoMay() {
        var everybodySignedIn = EnumSet.complementOf(EnumSet.of(Who.VISITOR));
        var administrator = Set.of(Who.ADMINISTRATOR);

        check("make an access key", everybodySignedIn, by -> tokens.issue(readingKey(), by));
        check("see one's access keys", everybodySignedIn, tokens::own);
        check("revoke an access key of somebody else", Set.of(), by -> {
            var key = tokens.issue(readingKey(), group.anna()).token().id();
            tokens.revoke(key, by.is(group.anna().person()) ? group.bram() : by);
        });
        check("save a search", everybodySignedIn, by -> searches.save(somethingAsked(), by));
        check("see one's saved searches", everybodySignedIn, by -> searches.mine(by, Locale.of("nl")));
        check("remove a saved search of somebody else", Set.of(), by -> {
            var saved = searches.save(somethingAsked(), group.anna());
            searches.remove(saved, by.is(group.anna().person()) ? group.bram() : by);
        });
        check("import contributions", administrator, by -> importing.place(List.of(imported()), by));
        check("conclude an import", administrator, by -> importing.conclude(1, by));
        check("see one's import", administrator, jobs::current);
    }

    private static SearchAddress somethingAsked() {
        return new SearchAddress("huisarts", Map.of(), 0);
    }

    private static NewToken readingKey() {
        return new NewToken("Proef", TokenScope.READ, null);
    }

    private ImportedContribution imported() {
        var wanted = Drafts.aGoldenTip().shown(ShownAs.IMPORTED).in(group);
        return new ImportedContribution(wanted, null, null, null);
    }

    private ConditionId condition(FindingId finding) {
        return conditions.add(finding, Level.TEAM, "Er is tijd.", group.facilitator());
    }

    private EvidenceId quoted(PlaceInRevision place) {
        return underpinning.quote(finding(), place, Stance.SUPPORTS, group.facilitator());
    }

    private ActionId action() {
        return actions.agree(group.meeting(), "Bellen", null, null, group.facilitator());
    }

    private FindingId finding() {
        var wording = new FindingWording(FindingKind.WHAT_WORKS, "Een vast gezicht helpt.", null, null, null);
        return condensing.write(new NewFinding(group.cycle(), wording), group.facilitator());
    }

    private interface Command {
        void by(Reader reader);
    }

    private void check(String act, Set<Who> allowed, Command command) {
        List<Who> did = Stream.of(Who.values())
                .filter(who -> succeeds(() -> command.by(reader(who))))
                .toList();

        assertThat(did).as(act).containsExactlyInAnyOrderElementsOf(allowed);
    }

    private Reader reader(Who who) {
        return switch (who) {
            case VISITOR -> Reader.visitor();
            case OTHER_REGION -> as("ruben");
            case OTHER_COORDINATOR -> as("jolanda");
            case SAME_REGION -> group.neighbour();
            case OTHER_CIRCLE -> group.policy();
            case SAME_CIRCLE -> group.bram();
            case AUTHOR -> group.anna();
            case FACILITATOR -> group.facilitator();
            case COORDINATOR -> group.coordinator();
            case ADMINISTRATOR -> as("beheer");
        };
    }

    private static boolean succeeds(Runnable act) {
        try {
            act.run();
            return true;
        } catch (NotFound | NotAllowed | IllegalStateException refused) {
            return false;
        }
    }
}
