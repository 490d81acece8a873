package nl.leerkring.contributions;

import java.time.Instant;

/** The words of one revision, as others may quote them. */
public record RevisionText(
        RevisionId id, ContributionId contribution, int number, String title, String text, Instant writtenAt) {}
