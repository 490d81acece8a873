package nl.leerkring.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.List;
import nl.leerkring.bench.RelevanceSet.Document;
import org.springframework.jdbc.core.simple.JdbcClient;

/** PostgreSQL's full-text search with its Dutch configuration: any of the words, titles weighing double, ranked by ts_rank. */
final class PostgresRanker implements Ranker {

    private static final String SEARCH = """
            select id from document, cast(replace(cast(plainto_tsquery('dutch', ?) as text), '&', '|') as tsquery) as wanted
            where words @@ wanted
            order by ts_rank('{0.1, 0.2, 0.5, 1.0}', words, wanted, 1) desc, id
            limit ?""";

    private final EmbeddedPostgres postgres;
    private final JdbcClient database;

    PostgresRanker(List<Document> documents) throws IOException {
        postgres = EmbeddedPostgres.start();
        database = JdbcClient.create(postgres.getPostgresDatabase());
        database.sql("create table document (id varchar primary key, words tsvector)")
                .update();
        documents.forEach(this::add);
        database.sql("create index on document using gin (words)").update();
    }

    private void add(Document document) {
        database.sql("insert into document values (?, setweight(to_tsvector('dutch', ?), 'A')"
                        + " || setweight(to_tsvector('dutch', ?), 'B'))")
                .params(document.id(), document.title(), document.text())
                .update();
    }

    @Override
    public String name() {
        return "PostgreSQL dutch";
    }

    @Override
    public List<String> rank(String query) {
        return database.sql(SEARCH).params(query, DEPTH).query(String.class).list();
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
