package org.quarterboard.directory;

import org.jspecify.annotations.Nullable;

/**
 * What a file makes of the children aged 10 to 17 of an authority in a year.
 *
 * @param before null if none were counted
 * @param source the publication that the file names for them
 */
public record PopulationChange(
        String authorityCode, int year, @Nullable Long before, long after, String source) {}
