package nl.leerkring.findings.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import nl.leerkring.contributions.ReadingContributions;
import nl.leerkring.findings.CondensingFindings;
import nl.leerkring.findings.ReadingFindings;
import nl.leerkring.findings.SettingConditions;
import nl.leerkring.findings.UnderpinningFindings;
import nl.leerkring.groups.ReadingGroups;
import nl.leerkring.safeguard.PersonalDataScanner;

/** Whom the desk at which findings are written asks for what. */
@SpringComponent
record DeskServices(
        ReadingFindings reading,
        CondensingFindings condensing,
        SettingConditions conditions,
        UnderpinningFindings underpinning,
        ReadingContributions contributions,
        ReadingGroups groups,
        PersonalDataScanner scanner,
        Clock clock) {}
