package nl.leerkring.search;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerkring.audience.Audience;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.TypeBinderRef;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.ValueBridgeRef;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.TypeBinding;
import org.jspecify.annotations.Nullable;

/**
 * One thing that can be found: the row is the truth, the index follows through the outbox.
 *
 * <p>Audiences and filter values are kept as lines in one column each, so that a write stays one statement. Rejected:
 * collection tables, which cost a delete and an insert per value.
 */
@Entity
@Table(name = "search_document")
@Indexed(index = SearchDocument.INDEX)
@TypeBinding(binder = @TypeBinderRef(type = LinesBinder.class))
@TypeBinding(binder = @TypeBinderRef(type = DutchBinder.class))
class SearchDocument {

    /** A new name with each change of the fields: an index of before would answer without them. */
    static final String INDEX = "search-5";

    static final String REF = "ref";
    static final String KIND = "kind";
    static final String SHOWN_TITLE = "shown_title";
    static final String SHOWN_TEXT = "shown_text";
    static final String BYLINE = "byline";
    static final String RECOGNISED = "recognised";
    static final String AT = "at";
    static final String PATH = "path";
    static final String TITLE_WORDS = "title_words";
    static final String WORDS = "words";
    static final String FIRST_PUT = "first_put";
    static final String ROW = "row";
    static final String ANALYSIS = "analysis";
    static final String SPACES = "whitespace";

    @Id
    @KeywordField(name = REF, projectable = Projectable.YES, sortable = Sortable.YES)
    private String id;

    @Column
    @KeywordField(name = KIND, projectable = Projectable.YES, searchable = Searchable.NO)
    private String kind;

    @Column
    @FullTextField(name = TITLE_WORDS, analyzer = SPACES, valueBridge = @ValueBridgeRef(type = PlainWords.class))
    @KeywordField(name = SHOWN_TITLE, projectable = Projectable.YES, searchable = Searchable.NO)
    private String title;

    @Column
    @KeywordField(name = SHOWN_TEXT, projectable = Projectable.YES, searchable = Searchable.NO)
    private String text;

    @Column
    @KeywordField(name = BYLINE, projectable = Projectable.YES, searchable = Searchable.NO)
    private String byline;

    @Column
    private String audiences;

    @Column
    private String filters;

    @Column
    @GenericField(name = RECOGNISED, projectable = Projectable.YES, searchable = Searchable.NO, sortable = Sortable.YES)
    private int recognised;

    @Column(name = "happened_at")
    @GenericField(name = AT, projectable = Projectable.YES, sortable = Sortable.YES)
    private Instant at;

    @Column
    @KeywordField(name = PATH, projectable = Projectable.YES, searchable = Searchable.NO)
    private String path;

    /** Stays when the thing is put again. A day, not a moment: a moment could be matched with who was signed in. */
    @Column
    @GenericField(name = FIRST_PUT)
    private LocalDate firstPutOn;

    /** In the index as well: a copy of another version than the row is an old one, or one of before a back-up was restored. */
    @Version
    @GenericField(name = ROW, searchable = Searchable.NO, sortable = Sortable.YES)
    private @Nullable Long version;

    SearchDocument() {}

    SearchDocument(SearchEntry entry, LocalDate today) {
        id = entry.ref().toString();
        firstPutOn = today;
        show(entry);
    }

    final void show(SearchEntry entry) {
        kind = entry.kind();
        title = entry.title();
        text = entry.text();
        byline = Word.lines(entry.byline());
        audiences = lines(entry.audiences().stream().map(Audience::token));
        filters = lines(Stream.concat(Stream.of(line(SearchFilter.KIND, kind)), filterLines(entry)));
        recognised = entry.recognised();
        at = entry.at();
        path = entry.path();
    }

    private static Stream<String> filterLines(SearchEntry entry) {
        return entry.filters().entrySet().stream()
                .flatMap(each -> each.getValue().stream().map(value -> line(each.getKey(), value)));
    }

    private static String line(SearchFilter filter, String value) {
        return filter + "=" + value;
    }

    /** Sorted, so that the same values are the same text and nothing is indexed again for nothing. */
    private static String lines(Stream<String> lines) {
        return lines.distinct().sorted().collect(Collectors.joining("\n"));
    }

    String id() {
        return id;
    }

    String title() {
        return title;
    }

    String text() {
        return text;
    }

    String audiences() {
        return audiences;
    }

    String filters() {
        return filters;
    }
}
