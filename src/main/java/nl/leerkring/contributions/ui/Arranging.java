package nl.leerkring.contributions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.SequencedMap;
import nl.leerkring.audience.GroupId;
import nl.leerkring.audience.Reader;
import nl.leerkring.contributions.ContributionPage;
import nl.leerkring.contributions.NewContribution.Marks;
import nl.leerkring.groups.GroupSummary;
import nl.leerkring.groups.QuestionSummary;
import nl.leerkring.ui.Icon;
import nl.leerkring.vocabulary.ThemeId;

/** What who guides the group does with a contribution: arrange it, hold it back, show it after all. */
class Arranging extends Div {

    private final transient ContributionPage page;
    private final transient GroupId group;
    private final transient ContributionServices services;
    private final transient Reader reader;
    private final transient Runnable onChanged;

    Arranging(ContributionPage page, GroupId group, ContributionServices services, Reader reader, Runnable onChanged) {
        this.page = page;
        this.group = group;
        this.services = services;
        this.reader = reader;
        this.onChanged = onChanged;
        addClassName("thing__guiding");
        var form = new Div();
        var arrange = new Button(getTranslation("contributions.ui.Arranging.arrange"), new Icon("theme"));
        arrange.addThemeVariants(ButtonVariant.TERTIARY);
        arrange.getElement().setAttribute("aria-expanded", "false");
        arrange.addClickListener(click -> {
            var open = form.getChildren().findAny().isEmpty();
            form.removeAll();
            if (open) {
                form.add(form());
            }
            arrange.getElement().setAttribute("aria-expanded", String.valueOf(open));
        });
        var buttons = new Div(arrange, holding());
        buttons.addClassName("thing__actions");
        add(buttons, form);
    }

    private Button holding() {
        return switch (page.summary().state()) {
            case HELD_BACK ->
                button(
                        "release",
                        "check",
                        ButtonVariant.PRIMARY,
                        () -> services.arranging().release(page.summary().id(), reader));
            default ->
                button(
                        "holdBack",
                        "lock",
                        ButtonVariant.TERTIARY,
                        () -> services.arranging().holdBack(page.summary().id(), reader));
        };
    }

    private ArrangeForm form() {
        var known = services.groups().group(group, reader);
        var questions = page.cycle() == null
                ? List.<QuestionSummary>of()
                : services.groups().questions(page.cycle(), reader);
        return new ArrangeForm(
                new ArrangeForm.Choices(questions, themes(known)),
                new ArrangeForm.Arrangement(
                        page.summary().question(), new Marks(page.themes(), page.lines(), page.reach(), page.level())),
                title -> addTheme(title, known),
                this::save);
    }

    private SequencedMap<ThemeId, String> themes(GroupSummary group) {
        return services.vocabulary().choices(group.id(), group.region());
    }

    private SequencedMap<ThemeId, String> addTheme(String title, GroupSummary group) {
        services.vocabulary().addForGroup(title, group.id(), reader);
        return themes(group);
    }

    private void save(ArrangeForm.Arrangement chosen) {
        services.arranging().arrange(page.summary().id(), chosen.question(), chosen.marks(), reader);
        onChanged.run();
    }

    private Button button(String word, String icon, ButtonVariant look, Runnable act) {
        var button =
                new Button(getTranslation("contributions.ui.ContributionActions." + word), new Icon(icon), click -> {
                    act.run();
                    onChanged.run();
                });
        button.addThemeVariants(look);
        return button;
    }
}
