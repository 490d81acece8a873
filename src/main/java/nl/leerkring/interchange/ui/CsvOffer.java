package nl.leerkring.interchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.io.IOException;
import nl.leerkring.audience.Reader;
import nl.leerkring.interchange.FoundAsCsv;
import nl.leerkring.search.SearchQuery;
import nl.leerkring.search.ui.ResultsOffer;
import nl.leerkring.ui.Icon;

/** What was found as a file, below the results. */
@SpringComponent
class CsvOffer implements ResultsOffer {

    private final FoundAsCsv file;

    CsvOffer(FoundAsCsv file) {
        this.file = file;
    }

    @Override
    public Component on(SearchQuery asked, Reader reader) {
        var link = new Anchor(download -> send(asked, reader, download), "");
        var text = UI.getCurrent().getTranslation("interchange.ui.CsvOffer.download", FoundAsCsv.MOST);
        link.add(new Icon("download"), new Span(text));
        link.addClassNames("action-link", "action-link--quiet");
        return link;
    }

    private void send(SearchQuery asked, Reader reader, DownloadEvent download) throws IOException {
        var language = download.getUI().getLocale();
        download.setFileName(file.fileName(language));
        download.setContentType("text/csv;charset=UTF-8");
        file.write(asked, reader, language, download.getOutputStream());
    }
}
