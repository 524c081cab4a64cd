package org.quarterboard.kpi;

/** One known issue: of a service, or of the portal as a whole. */
public record KnownIssueId(long value) {}
