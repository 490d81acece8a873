package nl.leerkring.contributions.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import nl.leerkring.chain.Step;
import nl.leerkring.contributions.ContributionPage;

/** "Wat is ermee gebeurd": who recognised it, what it was quoted in, what it was published in, what followed on it. */
class Became extends Section {

    Became(ContributionPage page, List<Step> followed) {
        addClassName("became");
        var steps = new StepList(followed, getTranslation("contributions.ui.Became.waiting"));
        var total = page.summary().recognised();
        if (total > 0) {
            var places = page.recognisedIn().size();
            steps.startingWith("recognise", getTranslation("contributions.ui.Became.recognised", total, places));
        }
        add(new H2(getTranslation("contributions.ui.Became.title")), steps);
    }
}
