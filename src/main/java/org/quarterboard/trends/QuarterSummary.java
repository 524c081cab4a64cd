package org.quarterboard.trends;

import java.util.List;
import org.quarterboard.shared.Quarter;

/**
 * A quarter of a service in sentences, in one language. The same figures give the same sentences.
 *
 * @param quarterText the quarter, in words
 * @param headline how many measures stand in which group, in one sentence
 * @param lines by group, within a group by importance
 * @param notes what must be known to read them
 */
public record QuarterSummary(
        Quarter quarter, String quarterText, String headline, List<SummaryLine> lines, List<String> notes) {

    public QuarterSummary {
        lines = List.copyOf(lines);
        notes = List.copyOf(notes);
    }

    public List<SummaryLine> of(SummaryGroup group) {
        return lines.stream().filter(line -> line.group() == group).toList();
    }
}
