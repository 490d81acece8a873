package nl.leerkring.findings;

import nl.leerkring.contributions.RevisionId;

/** The place of some words in one revision, in UTF-16 units; never found by looking for the words, which may occur twice. */
public record PlaceInRevision(RevisionId revision, int start, int end) {}
