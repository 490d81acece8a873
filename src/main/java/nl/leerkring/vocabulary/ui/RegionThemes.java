package nl.leerkring.vocabulary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import nl.leerkring.audience.Reader;
import nl.leerkring.audience.RegionId;
import nl.leerkring.network.ui.RegionPart;
import nl.leerkring.vocabulary.Vocabulary;

/** Puts the themes of a region on the page on which it is run. */
@SpringComponent
class RegionThemes implements RegionPart {

    private final Vocabulary vocabulary;

    RegionThemes(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public int order() {
        return 200; // below the groups, which bring themes of their own
    }

    @Override
    public Component partFor(RegionId region, Reader reader) {
        var heading = UI.getCurrent().getTranslation("vocabulary.ui.ThemePart.title");
        return new ThemePart(heading, region, vocabulary, reader);
    }
}
