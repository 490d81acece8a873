package nl.leerkring.groups;

import nl.leerkring.audience.GroupId;

/** A working group got another name; what is found under that name has to follow. */
public record GroupRenamed(GroupId group) {}
