package nl.leerkring.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * PostgreSQL's full-text search on the same rows: any of the words, the best twenty with marked words, the number, and
 * the counts of the four filters that these rows have.
 */
final class AnsweringPostgres implements Answering {

    private static final String WANTED =
            "cast(replace(cast(plainto_tsquery('dutch', ?) as text), '&', '|') as tsquery)";
    private static final String BEST = """
            select ts_headline('dutch', body, wanted) from (
                select body, wanted from contribution, %s as wanted where (words @@ wanted %s) %s
                order by ts_rank(words, wanted, 1) desc, id limit 20) as best""";
    private static final String COUNTS = """
            select kind, perspective, level, year, count(*) from contribution, %s as wanted where (words @@ wanted %s) %s
            group by grouping sets ((kind), (perspective), (level), (year), ())""";
    private static final int BATCH = 10_000;

    private final EmbeddedPostgres postgres;
    private final JdbcClient database;

    AnsweringPostgres(int size) throws IOException, SQLException {
        postgres = EmbeddedPostgres.builder()
                .setServerConfig("shared_buffers", "1GB")
                .setServerConfig("work_mem", "64MB")
                .setServerConfig("max_wal_size", "4GB")
                .setServerConfig("fsync", "off")
                .start();
        database = JdbcClient.create(postgres.getPostgresDatabase());
        database.sql(
                        "create table contribution (id integer primary key, kind varchar, perspective varchar, level varchar,"
                                + " year integer, body varchar, words tsvector)")
                .update();
        try (var connection = postgres.getPostgresDatabase().getConnection()) {
            fill(connection, size);
        }
        database.sql("update contribution set words = to_tsvector('dutch', body)")
                .update();
        database.sql("create index on contribution using gin (words)").update();
        database.sql("create index on contribution (year)").update();
        database.sql("vacuum analyze contribution").update();
    }

    private static void fill(Connection connection, int size) throws SQLException, IOException {
        var copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy contribution (id, kind, perspective, level, year, body) from stdin");
        var contributions = new GeneratedContributions(size);
        var lines = new StringBuilder();
        for (var number = 0; number < size; number++) {
            var one = contributions.next();
            lines.append("%d\t%s\t%s\t%s\t%d\t%s\n"
                    .formatted(
                            number,
                            one.kind(),
                            one.role(),
                            one.level(),
                            one.day().getYear(),
                            one.text()));
            if (number % BATCH == BATCH - 1 || number == size - 1) {
                var bytes = lines.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
                copy.writeToCopy(bytes, 0, bytes.length);
                lines.setLength(0);
            }
        }
        copy.endCopy();
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public long answer(Asked asked) {
        var parameters = new ArrayList<Object>(List.of(asked.words()));
        var filters = new StringBuilder();
        asked.filters().forEach((filter, value) -> {
            filters.append(" and ").append(filter).append(" = ?");
            parameters.add(filter.equals("year") ? (Object) Integer.valueOf(value) : value);
        });
        var orAll = asked.words().isEmpty() ? "or true" : "";
        database.sql(BEST.formatted(WANTED, orAll, filters))
                .params(parameters)
                .query(String.class)
                .list();
        return database
                .sql(COUNTS.formatted(WANTED, orAll, filters))
                .params(parameters)
                .query((row, number) -> row.getLong(5))
                .list()
                .stream()
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
