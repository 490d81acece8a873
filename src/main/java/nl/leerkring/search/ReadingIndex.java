package nl.leerkring.search;

import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import nl.leerkring.search.lucene.OpenIndex;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens for reading what Hibernate Search writes. */
@Configuration(proxyBeanMethods = false)
class ReadingIndex {

    /** While the index is mended or made anew, and search says so, what was written a moment ago may wait. */
    private static final Duration WHILE_WRITTEN_AGAIN = Duration.ofSeconds(2);

    /** No database connection is taken: a search touches the index only. */
    @Bean
    OpenIndex openIndex(EntityManagerFactory factory, IndexWork work) {
        return new OpenIndex(
                () -> Search.mapping(factory)
                        .scope(SearchDocument.class)
                        .extension(LuceneExtension.get())
                        .openIndexReader(),
                () -> work.isWriting() ? WHILE_WRITTEN_AGAIN : Duration.ZERO);
    }
}
