package nl.leerkring.search;

import jakarta.persistence.EntityManagerFactory;
import nl.leerkring.search.lucene.OpenIndex;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens for reading what Hibernate Search writes. */
@Configuration(proxyBeanMethods = false)
class ReadingIndex {

    /** No database connection is taken: a search touches the index only. */
    @Bean
    OpenIndex openIndex(EntityManagerFactory factory) {
        return new OpenIndex(() -> Search.mapping(factory)
                .scope(SearchDocument.class)
                .extension(LuceneExtension.get())
                .openIndexReader());
    }
}
