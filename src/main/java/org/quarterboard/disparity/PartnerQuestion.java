package org.quarterboard.disparity;

import java.util.UUID;

/**
 * What a partner is asked, with as much of the case as the partner needs to answer: not what other partners said, and not
 * what the board decided.
 *
 * @param seen what the question is about
 * @param closed whether answers are not taken any more
 */
public record PartnerQuestion(
        UUID caseId, CaseNumber number, DisparityFinding seen, CaseQuestion question, boolean closed) {}
