package nl.leerkring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what is typed inside it on the device until the server says that it has it: through a lost signal, a closed tab, an
 * ended session. The work is done by {@code frontend/js/device-draft.js}.
 */
@Tag("device-draft")
@JavaScript("context://js/device-draft.js")
public class DeviceDraft extends Component implements HasComponents {

    private @Nullable UUID current;

    /** A draft of this owner, in this slot; the owner is a key by which nobody else on the device finds it. */
    public DeviceDraft(String owner, String slot) {
        this(owner, slot, "ui.DeviceDraft.");
    }

    /** The same for what is saved and not shared: there "bewaard" alone would sound as if the server had it. */
    public static DeviceDraft toSave(String owner, String slot) {
        return new DeviceDraft(owner, slot, "ui.DeviceDraft.toSave.");
    }

    private DeviceDraft(String owner, String slot, String words) {
        getElement().setAttribute("owner", owner);
        getElement().setAttribute("draft-slot", slot);
        for (var status : new String[] {"saved-on-device", "offline", "waiting", "not-stored"}) {
            getElement().setAttribute("status-" + status, getTranslation(words + status, "{0}"));
        }
        getElement()
                .addEventListener(
                        "draft-changed",
                        event -> remember(
                                event.getEventData().get("event.detail.id").asString()))
                .addEventData("event.detail.id");
    }

    /** Tells what was found on the device from an earlier time. */
    public void whenFound(Consumer<Found> listener) {
        getElement()
                .addEventListener("draft-found", event -> {
                    var data = event.getEventData();
                    remember(data.get("event.detail.id").asString());
                    listener.accept(new Found(
                            data.get("event.detail.text").asString(),
                            data.get("event.detail.state").asString()));
                })
                .addEventData("event.detail.id")
                .addEventData("event.detail.text")
                .addEventData("event.detail.state");
    }

    /** A text from an earlier time, with the choices that stood beside it. */
    public record Found(String text, String state) {}

    private void remember(String id) {
        try {
            current = UUID.fromString(id);
        } catch (IllegalArgumentException forged) {
            current = null;
        }
    }

    /** The key of what is being typed; the same one for as long as it is the same text. */
    public Optional<UUID> key() {
        return Optional.ofNullable(current);
    }

    /** Keeps the other choices of the form beside the text. */
    public void keepBeside(String state) {
        getElement().setAttribute("state", state);
    }

    /** The server has it, or its writer throws it away: the device may forget it. */
    public void acknowledge() {
        var owner = getElement().getAttribute("owner");
        var slot = getElement().getAttribute("draft-slot");
        key().ifPresent(id ->
                Optional.ofNullable(UI.getCurrent()).ifPresent(ui -> ui.add(new DraftReceipt(owner, slot, id))));
        current = null;
    }

    /** Marks the field whose text is kept. */
    public static void keeps(Component field) {
        field.getElement().setAttribute("data-draft-text", "");
    }

    /** Marks the button that sends; pressed without a connection it waits for one. */
    public static void sends(Component button) {
        button.getElement().setAttribute("data-draft-submit", "");
    }

    /** The line that says "bewaard 14.02". */
    public static Span status() {
        var status = new Span();
        status.getElement().setAttribute("data-draft-status", "");
        status.getElement().setAttribute("role", "status");
        return status;
    }
}
