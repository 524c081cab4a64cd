package org.quarterboard.disparity;

import java.util.LinkedHashSet;
import java.util.List;
import org.quarterboard.shared.Quarter;

/**
 * What a public statement is to hold: each thing counted, by each way of telling children apart.
 *
 * @param quarter the last quarter of the span
 * @param quarters how many quarters are put together: 1, 4 or 12
 * @param counted in the order in which they are shown
 * @param by one dimension each, or two that cross
 */
public record ReleaseQuestion(Quarter quarter, int quarters, List<CountedCode> counted, List<List<GroupDimension>> by) {

    public ReleaseQuestion {
        counted = List.copyOf(new LinkedHashSet<>(counted));
        by = new LinkedHashSet<>(by).stream().map(List::copyOf).toList();
        if (counted.isEmpty() || by.isEmpty() || !DisparityQuestion.SPANS.contains(quarters)) {
            throw new IllegalArgumentException("Nothing to publish: %s by %s over %d".formatted(counted, by, quarters));
        }
    }

    /** What is asked by each of the dimensions. */
    List<DisparityQuestion> questions() {
        return by.stream()
                .map(each -> DisparityQuestion.by(each, GroupKey.ALL, quarter, quarters))
                .toList();
    }
}
