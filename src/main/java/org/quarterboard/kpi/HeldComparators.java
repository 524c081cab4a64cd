package org.quarterboard.kpi;

import java.time.LocalDate;

/**
 * The figures of one area and measure from one publication.
 *
 * @param figures how many stand
 * @param provisional how many of them are provisional
 * @param first first day of the earliest period
 * @param last last day of the latest
 */
public record HeldComparators(
        ComparatorArea area,
        MeasureCode measure,
        int figures,
        int provisional,
        LocalDate first,
        LocalDate last,
        Publication source) {}
