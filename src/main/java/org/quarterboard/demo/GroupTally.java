package org.quarterboard.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.quarterboard.disparity.CountCell;
import org.quarterboard.disparity.CountGap;
import org.quarterboard.disparity.CountRow;
import org.quarterboard.disparity.CountValue;
import org.quarterboard.disparity.CountedCode;
import org.quarterboard.disparity.GroupDimension;
import org.quarterboard.disparity.GroupKey;
import org.quarterboard.shared.Period;

/** Counts children group by group; a group that is asked for and has none counts 0. */
final class GroupTally {

    private final Map<GroupKey, Long> counts = new HashMap<>();

    /** Every item of the dimension, within the group, begins with 0. */
    GroupTally asked(GroupKey group, GroupDimension dimension) {
        dimension.items().forEach(item -> counts.putIfAbsent(group.with(dimension, item), 0L));
        return this;
    }

    /** Every ethnic group, boys and girls apart. */
    GroupTally askedBySex() {
        for (String group : GroupDimension.ETHNICITY.items()) {
            for (String sex : List.of("female", "male")) {
                counts.putIfAbsent(ethnic(group).with(GroupDimension.SEX, sex), 0L);
            }
        }
        return this;
    }

    static GroupKey ethnic(String group) {
        return GroupKey.of(GroupDimension.ETHNICITY, group);
    }

    /** Adds to a group, if it is asked for. */
    void add(GroupKey group, long number) {
        counts.computeIfPresent(group, (key, before) -> before + number);
    }

    /** @param small counts of 1 to 4 are held back */
    List<CountRow> rows(CountedCode counted, Period period, String source, LocalDate day, boolean small) {
        List<CountRow> rows = new ArrayList<>();
        new TreeMap<>(counts).forEach((group, number) -> {
            boolean back = small && number >= 1 && number <= 4;
            rows.add(new CountRow(
                    0,
                    new CountCell(counted, "", period, group),
                    new CountValue(
                            back ? null : number, back ? CountGap.SUPPRESSED : CountGap.NONE, source, day, "")));
        });
        return rows;
    }
}
