package nl.leerkring.testing;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.ComponentTester;
import java.util.UUID;
import nl.leerkring.ui.DeviceDraft;
import tools.jackson.databind.node.JsonNodeFactory;

/** What the device of a reader tells the server about drafts, for tests without a browser. */
public final class Device {

    private Device() {}

    /** The device still has this text from an earlier time, with the choices that stood beside it. */
    public static void has(DeviceDraft draft, String text, String state) {
        new Telling(draft).found(text, state);
    }

    /** Whether the device was told to forget a draft. */
    public static boolean mayForget(BrowserlessUIContext window) {
        return window.getUI().getElement().getChildren().anyMatch(element -> "draft-receipt".equals(element.getTag()));
    }

    private static class Telling extends ComponentTester<DeviceDraft> {

        private Telling(DeviceDraft draft) {
            super(draft);
        }

        private void found(String text, String state) {
            var data = JsonNodeFactory.instance.objectNode();
            data.put("event.detail.id", UUID.randomUUID().toString());
            data.put("event.detail.text", text);
            data.put("event.detail.state", state);
            fireDomEvent("draft-found", data);
        }
    }
}
