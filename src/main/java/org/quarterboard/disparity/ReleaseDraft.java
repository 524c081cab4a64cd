package org.quarterboard.disparity;

import java.util.List;
import java.util.Set;
import org.quarterboard.statistics.DisclosureDocument;

/**
 * A statement before it is decided what of it may be told.
 *
 * @param tables where each count stands
 * @param nothing things of which there are no figures
 * @param document all counts and how they hang together, those of earlier statements too
 * @param own keys of the counts that this statement itself rests on
 */
record ReleaseDraft(
        ReleaseQuestion question,
        List<ReleaseTable> tables,
        List<CountedCode> nothing,
        DisclosureDocument document,
        Set<String> own) {}
