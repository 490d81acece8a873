package nl.leerkring.groups.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks once more before something that many people notice. */
class Confirmation extends ConfirmDialog {

    /** Asks with the texts under this key, about the thing of this name. */
    Confirmation(String key, String name, Runnable act) {
        setHeader(getTranslation(key + ".title", name));
        setText(getTranslation(key + ".text", name));
        setConfirmText(getTranslation(key + ".yes"));
        setConfirmButtonTheme("primary error");
        setCancelable(true);
        setCancelText(getTranslation("groups.ui.Confirmation.no"));
        addConfirmListener(confirmed -> act.run());
    }
}
