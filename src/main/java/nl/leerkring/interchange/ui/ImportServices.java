package nl.leerkring.interchange.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import nl.leerkring.groups.ReadingGroups;
import nl.leerkring.interchange.ImportJobs;
import nl.leerkring.interchange.RefusalsAsCsv;

/** Whom the screen of import asks for what. */
@SpringComponent
record ImportServices(ImportJobs jobs, RefusalsAsCsv refusals, ReadingGroups groups) {}
