package org.quarterboard.disparity;

import java.util.List;

/**
 * A public statement on disproportionality, before any word is chosen: all that leaves the partnership is made from this, and
 * from nothing else (ADR 0048).
 *
 * @param threshold counts of 1 to one less are small
 * @param tables one for each thing counted and dimension of which there is anything
 */
public record ProtectedRelease(ReleaseQuestion question, int threshold, List<ProtectedTable> tables) {

    public ProtectedRelease {
        tables = List.copyOf(tables);
    }
}
