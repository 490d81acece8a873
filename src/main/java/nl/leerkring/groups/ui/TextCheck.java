package nl.leerkring.groups.ui;

import java.util.function.Consumer;
import nl.leerkring.safeguard.ui.SafeguardWarnings;

/** Makes the warnings that stand beside a text; the form that shows them needs no scanner of its own. */
interface TextCheck {

    /** The callback gets the whole text as it reads after a replacement. */
    SafeguardWarnings beside(Consumer<String> onReplaced);
}
