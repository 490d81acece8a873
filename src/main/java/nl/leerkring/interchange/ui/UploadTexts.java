package nl.leerkring.interchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.component.upload.UploadI18N.AddFiles;
import com.vaadin.flow.component.upload.UploadI18N.DropFiles;
import com.vaadin.flow.component.upload.UploadI18N.Error;
import com.vaadin.flow.component.upload.UploadI18N.Uploading;
import java.util.List;

/** What the field for files says: Vaadin brings English only. */
final class UploadTexts {

    private final Component on;

    private UploadTexts(Component on) {
        this.on = on;
    }

    static UploadI18N in(Component on) {
        var texts = new UploadTexts(on);
        return new UploadI18N()
                .setDropFiles(new DropFiles().setOne(texts.say("drop")).setMany(texts.say("drop")))
                .setAddFiles(new AddFiles().setOne(texts.say("choose")).setMany(texts.say("choose")))
                .setError(texts.error())
                .setUploading(texts.uploading())
                .setFile(new UploadI18N.File()
                        .setRetry(texts.say("retry"))
                        .setStart(texts.say("start"))
                        .setRemove(texts.say("remove")))
                .setUnits(List.of("B", "kB", "MB", "GB", "TB"));
    }

    private Error error() {
        return new Error()
                .setTooManyFiles(say("tooMany"))
                .setFileIsTooBig(on.getTranslation("interchange.ui.FileField.tooBig", FileReceiver.MOST_MEGABYTES))
                .setIncorrectFileType(say("wrongType"));
    }

    private Uploading uploading() {
        return new Uploading()
                .setStatus(new Uploading.Status()
                        .setConnecting(say("connecting"))
                        .setStalled(say("stalled"))
                        .setProcessing(say("processing"))
                        .setHeld(say("held")))
                .setRemainingTime(new Uploading.RemainingTime()
                        .setPrefix(say("remaining"))
                        .setUnknown(say("remainingUnknown")))
                .setError(new Uploading.Error()
                        .setServerUnavailable(say("unavailable"))
                        .setUnexpectedServerError(say("failed"))
                        .setForbidden(say("failed"))
                        .setFileTooLarge(
                                on.getTranslation("interchange.ui.FileField.tooBig", FileReceiver.MOST_MEGABYTES)));
    }

    private String say(String word) {
        return on.getTranslation("interchange.ui.FileField." + word);
    }
}
