package nl.leerkring.findings;

import nl.leerkring.groups.CycleId;

/** A finding somebody wants to write, in the cycle that taught it. */
public record NewFinding(CycleId cycle, FindingWording wording) {}
