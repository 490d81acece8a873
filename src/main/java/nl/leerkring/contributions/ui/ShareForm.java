package nl.leerkring.contributions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import nl.leerkring.audience.Reader;
import nl.leerkring.audience.Scope;
import nl.leerkring.chain.Ref;
import nl.leerkring.contributions.ContributionKind;
import nl.leerkring.contributions.ContributionText;
import nl.leerkring.contributions.NewContribution;
import nl.leerkring.contributions.SharingContributions.Shared;
import nl.leerkring.groups.GroupSummary;
import nl.leerkring.groups.MeetingId;
import nl.leerkring.groups.QuestionId;
import nl.leerkring.safeguard.ui.SafeguardWarnings;
import nl.leerkring.ui.DeviceDraft;
import nl.leerkring.ui.Icon;
import nl.leerkring.ui.Kind;
import nl.leerkring.ui.RadioChoice;

/** The form to share a contribution. Its text is on the device until the server has it. */
class ShareForm extends Div {

    private final transient ShareServices services;
    private final transient Reader reader;
    private final transient BiConsumer<Shared, NewContribution> onShared;
    private final UUID keyWithoutScript = UUID.randomUUID();

    private final DeviceDraft draft;
    private final TextArea text = new TextArea();
    private final Span prompt = new Span();
    private final Button submit = new Button();
    private final SafeguardWarnings warnings;
    private final LooksLike looksLike;
    private final RadioChoice<ContributionKind> kinds;
    private final TitleLine title;
    private final SettingLine setting;
    private final ShownAsLine shownAs;
    private final AudienceLine audience;
    private final MarksLine marks;

    /** From where somebody came: the group, and perhaps a meeting, a question, or the thing they add to. */
    record Start(
            GroupSummary group,
            List<GroupSummary> groups,
            Optional<MeetingId> meeting,
            Optional<QuestionId> question,
            Optional<Ref> origin) {}

    ShareForm(Start start, ShareServices services, Reader reader, BiConsumer<Shared, NewContribution> onShared) {
        this.services = services;
        this.reader = reader;
        this.onShared = onShared;
        draft = new DeviceDraft(reader.signedIn().toString(), "contribution");
        warnings = SafeguardWarnings.beside(text, services.scanner());
        looksLike = new LooksLike(services, reader);
        kinds = kindPicker();
        title = new TitleLine(services.scanner(), this::keepChoices);
        setting = new SettingLine(start, services, reader, this::settingChanged);
        shownAs = new ShownAsLine(services, reader, this::keepChoices);
        audience = new AudienceLine(services, reader, this::audienceChanged);
        marks = new MarksLine(services);
        addClassName("share");
        draft.add(layout());
        draft.whenFound(this::restore);
        add(draft);
        choose(new ShareState(ContributionKind.GOLDEN_TIP, shownAs.chosen(), Scope.GROUP, ""));
        settingChanged();
    }

    private Div layout() {
        var lines = new Div(title, setting, shownAs, audience, marks);
        lines.addClassName("share__lines");
        var layout = new Div(kinds, body(), warnings, looksLike, lines, submitBar());
        layout.addClassName("share");
        return layout;
    }

    private RadioChoice<ContributionKind> kindPicker() {
        var picker = new RadioChoice<ContributionKind>(
                        getTranslation("contributions.ui.ShareForm.kind"), this::kindChanged)
                .styled("kind-picker");
        for (var kind : ContributionKind.values()) {
            var style = Kind.style(kind.name());
            picker.option(
                    kind,
                    "kind-picker__option kind--" + style,
                    new Icon(style),
                    new Span(getTranslation("kind." + kind)));
        }
        return picker;
    }

    private Div body() {
        prompt.addClassName("share__prompt");
        prompt.setId("share-prompt");
        text.addClassName("share__text");
        text.setAriaLabelledBy("share-prompt");
        text.setMaxLength(ContributionText.LONGEST);
        text.addValueChangeListener(change -> looksLike.about(change.getValue()));
        DeviceDraft.keeps(text);
        var status = DeviceDraft.status();
        status.addClassName("share__saved");
        var foot = new Div(status);
        foot.addClassName("share__foot");
        var body = new Div(prompt, text, foot);
        body.addClassName("share__body");
        return body;
    }

    private Div submitBar() {
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.addClickListener(click -> share());
        DeviceDraft.sends(submit);
        var bar = new Div(submit, new Paragraph());
        bar.addClassName("share__submit");
        return bar;
    }

    private void kindChanged(ContributionKind kind) {
        prompt.setText(getTranslation("contributions.ui.ShareForm.prompt." + kind));
        keepChoices();
    }

    private void settingChanged() {
        audience.show(setting.group());
        marks.show(setting.group());
    }

    private void audienceChanged(Scope scope) {
        submit.setText(getTranslation("contributions.ui.ShareForm.share." + scope));
        keepChoices();
    }

    private void keepChoices() {
        var kind = kinds.chosen();
        if (kind != null) {
            draft.keepBeside(new ShareState(kind, shownAs.chosen(), audience.chosen(), title.chosen()).asText());
        }
    }

    private void choose(ShareState state) {
        kinds.choose(state.kind());
        shownAs.choose(state.shownAs());
        audience.choose(state.scope());
        title.show(state.title());
        kindChanged(state.kind());
    }

    private void restore(DeviceDraft.Found found) {
        if (text.isEmpty()) {
            ShareState.parse(found.state()).ifPresent(this::choose);
            text.setValue(found.text());
        }
    }

    private void share() {
        var problem = ContributionTextProblem.of(text.getValue());
        text.setInvalid(problem.isPresent());
        text.setErrorMessage(problem.map(key -> getTranslation(key)).orElse(""));
        if (problem.isPresent()) {
            text.focus();
            return;
        }
        var wanted = contribution();
        var shared = services.sharing().share(wanted, reader);
        draft.acknowledge();
        onShared.accept(shared, wanted);
    }

    private NewContribution contribution() {
        var kind = Optional.ofNullable(kinds.chosen()).orElse(ContributionKind.INSIGHT);
        return new NewContribution(
                draft.key().orElse(keyWithoutScript),
                setting.chosen(),
                new NewContribution.Wording(kind, title.chosen(), ContributionText.of(text.getValue())),
                shownAs.chosen(),
                audience.chosen(),
                marks.chosen());
    }
}
