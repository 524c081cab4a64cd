package org.quarterboard.disparity;

import java.util.List;
import org.quarterboard.directory.ServiceItem;

/**
 * One thing counted in every service that the reader may read.
 *
 * @param reference what it is set against, the same everywhere
 * @param groups that are compared, in their order
 * @param lines by the name of the service
 * @param tested how many comparisons were tested together, those of all services
 */
public record AcrossAnswers(
        Counted counted, Counted reference, List<GroupKey> groups, List<Line> lines, int tested, int flagged) {

    public AcrossAnswers {
        groups = List.copyOf(groups);
        lines = List.copyOf(lines);
    }

    /** A service; its answer is empty if it has no figures in the span. */
    public record Line(ServiceItem service, DisparityAnswer answer) {}
}
