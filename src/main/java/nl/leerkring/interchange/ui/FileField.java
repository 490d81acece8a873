package nl.leerkring.interchange.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import nl.leerkring.audience.Reader;
import nl.leerkring.interchange.ImportFile;
import nl.leerkring.interchange.ImportJobs;
import nl.leerkring.interchange.ImportPreview;
import nl.leerkring.ui.Icon;
import nl.leerkring.ui.Notice;

/** Where a file is chosen or dropped. It is read before the session is asked for, since a large one takes a while. */
class FileField extends Div {

    private final transient ImportJobs jobs;
    private final transient Reader reader;
    private final transient BiConsumer<ImportFile, ImportPreview> onFile;
    private final Div problem = new Div();

    FileField(ImportJobs jobs, Reader reader, BiConsumer<ImportFile, ImportPreview> onFile) {
        this.jobs = jobs;
        this.reader = reader;
        this.onFile = onFile;
        var upload = new Upload(new FileReceiver(this::look));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(FileReceiver.MOST_MEGABYTES * 1024 * 1024);
        upload.setAcceptedFileExtensions(".csv", ".txt", ".ndjson", ".jsonl");
        upload.setI18n(UploadTexts.in(this));
        upload.setUploadButton(new Button(getTranslation("interchange.ui.FileField.choose"), new Icon("plus")));
        upload.setDropLabel(new Span(getTranslation("interchange.ui.FileField.drop")));
        upload.addFileRejectedListener(rejected -> tell(rejected.getErrorMessage()));
        add(upload, problem);
    }

    private void look(String name, Path path, UploadEvent upload) throws IOException {
        var file = ImportFile.of(name, path);
        var preview = jobs.preview(file, reader, getLocale());
        upload.getUI().access(() -> onFile.accept(file, preview));
    }

    private void tell(String why) {
        problem.removeAll();
        problem.add(Notice.error(why));
    }
}
