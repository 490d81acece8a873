package nl.leerkring.search;

import org.springframework.boot.jpa.autoconfigure.EntityManagerFactoryDependsOnPostProcessor;
import org.springframework.stereotype.Component;

/** Lets nothing open the index before its folder was looked at. */
@Component
class IndexFolderFirst extends EntityManagerFactoryDependsOnPostProcessor {

    IndexFolderFirst() {
        super(IndexFolder.class);
    }
}
