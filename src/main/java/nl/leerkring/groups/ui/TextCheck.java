package nl.leerkring.groups.ui;

import com.vaadin.flow.component.textfield.TextFieldBase;
import nl.leerkring.safeguard.ui.SafeguardWarnings;

/** Makes the warnings that stand beside a text; the form that shows them needs no scanner of its own. */
interface TextCheck {

    SafeguardWarnings beside(TextFieldBase<?, String> field);
}
