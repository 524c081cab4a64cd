package org.quarterboard.trends;

import java.util.Optional;
import org.quarterboard.kpi.Publication;

/**
 * Something that the newest value is set beside, in words.
 *
 * @param who the service's own past, a pool of services, or the area of a published figure
 * @param period what the figure describes
 * @param value empty where there is none or where it is refused
 * @param fraction numerator and denominator; empty where they are not held
 * @param interval empty where there is none
 * @param basis how many services or quarters it pools; empty for a published figure
 * @param difference of the service's value to this one, claiming no more than the intervals do, or why nothing is shown
 * @param source where it was published; empty for what the portal pools
 */
public record ComparatorRow(
        String who,
        String period,
        String value,
        String fraction,
        String interval,
        String basis,
        String difference,
        Optional<Publication> source) {}
