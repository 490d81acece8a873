package nl.leerkring.groups.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import nl.leerkring.groups.FoundingGroups;
import nl.leerkring.groups.ReadingGroups;
import nl.leerkring.groups.WelcomingMembers;

/** Whom the screen on which a group is managed asks for what. */
@SpringComponent
record ManageServices(
        ReadingGroups groups,
        FoundingGroups founding,
        WelcomingMembers welcoming,
        MemberLists members,
        Faces faces,
        Typing typing) {}
