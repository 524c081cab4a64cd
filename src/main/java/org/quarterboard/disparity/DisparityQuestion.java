package org.quarterboard.disparity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quarterboard.shared.Quarter;

/**
 * How groups are to be compared.
 *
 * @param by one dimension, or two that cross
 * @param within the children among whom groups are compared, such as girls alone; all children mostly
 * @param baseline the group that the others are compared with
 * @param quarter the last quarter of the span
 * @param quarters how many quarters are put together: 1, 4 or 12
 * @param reference what everything is set against; empty for what the catalogue suggests for each
 */
public record DisparityQuestion(
        List<GroupDimension> by,
        GroupKey within,
        GroupKey baseline,
        Quarter quarter,
        int quarters,
        Optional<CountedCode> reference) {

    /** The spans that can be asked for. */
    public static final List<Integer> SPANS = List.of(1, 4, 12);

    public DisparityQuestion {
        by = List.copyOf(by);
        if (by.isEmpty() || by.size() > 2 || !SPANS.contains(quarters)) {
            throw new IllegalArgumentException("No question: by %s over %s".formatted(by, quarters));
        }
    }

    /** The usual question: ethnic groups beside White children over a year. */
    public static DisparityQuestion usual(Quarter quarter) {
        return by(List.of(GroupDimension.ETHNICITY), GroupKey.ALL, quarter, 4);
    }

    /** The question with the usual baseline of its dimensions. */
    public static DisparityQuestion by(List<GroupDimension> by, GroupKey within, Quarter quarter, int quarters) {
        GroupKey baseline = within;
        for (GroupDimension dimension : by) {
            baseline = usualBaseline(baseline, dimension);
        }
        return new DisparityQuestion(by, within, baseline, quarter, quarters, Optional.empty());
    }

    private static GroupKey usualBaseline(GroupKey group, GroupDimension dimension) {
        return switch (dimension) {
            case ETHNICITY -> group.with(dimension, "white");
            case ETHNIC_DETAIL -> group.with(GroupDimension.ETHNICITY, "white").with(dimension, "british");
            case SEX -> group.with(dimension, "male");
            case AGE -> group.with(dimension, "15-17");
            case CARE -> group.with(dimension, "not-in-care");
            case SEND -> group.with(dimension, "not-identified");
        };
    }

    /** The same with another group to compare with; empty if it is none of the groups, or not known. */
    public Optional<DisparityQuestion> comparedWith(GroupKey chosen) {
        return baselines().contains(chosen)
                ? Optional.of(new DisparityQuestion(by, within, chosen, quarter, quarters, reference))
                : Optional.empty();
    }

    /** The groups that others may be compared with. */
    public List<GroupKey> baselines() {
        return groups().stream().filter(group -> !group.unknown()).toList();
    }

    public DisparityQuestion against(CountedCode chosen) {
        return new DisparityQuestion(by, within, baseline, quarter, quarters, Optional.of(chosen));
    }

    public DisparityQuestion over(Quarter last, int span) {
        return new DisparityQuestion(by, within, baseline, last, span, reference);
    }

    /** Every group that the question asks about, in the order in which groups are shown. */
    List<GroupKey> groups() {
        List<GroupKey> groups = List.of(within);
        for (GroupDimension dimension : by) {
            List<GroupKey> more = new ArrayList<>();
            for (GroupKey group : groups) {
                dimension
                        .items()
                        .forEach(item -> extended(group, dimension, item).ifPresent(more::add));
                if (dimension == GroupDimension.ETHNIC_DETAIL) {
                    more.add(group.with(GroupDimension.ETHNICITY, GroupDimension.UNKNOWN));
                }
            }
            groups = more;
        }
        return groups.stream().sorted().toList();
    }

    private static Optional<GroupKey> extended(GroupKey group, GroupDimension dimension, String item) {
        if (dimension != GroupDimension.ETHNIC_DETAIL) {
            return Optional.of(group.with(dimension, item));
        }
        return EthnicDetails.groupOf(item)
                .map(ethnicity ->
                        group.with(GroupDimension.ETHNICITY, ethnicity).with(dimension, item));
    }
}
