package org.quarterboard.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.quarterboard.disparity.CountOrigin;
import org.quarterboard.disparity.PrintedCount;

/**
 * The lines of a paper's list of contents on what it counts by group. What partners brought is no observation that could be
 * cited: here stand its source, the date of that and the file or form it came in, so that it can be found again.
 */
final class CountLines {

    private CountLines() {}

    /** Sorted, each once, whatever the order of the counts. */
    static List<String> of(List<PrintedCount> counts) {
        Set<String> lines = new TreeSet<>();
        counts.forEach(count -> lines.add(line(count)));
        Set<String> statements = new TreeSet<>();
        counts.stream().flatMap(count -> count.others().stream()).forEach(origin -> statements.add(statement(origin)));
        List<String> all = new ArrayList<>(lines);
        all.addAll(statements);
        return all;
    }

    private static String line(PrintedCount count) {
        String group =
                count.count().group().isAll() ? "-" : count.count().group().code();
        Long number = count.count().number();
        return String.join(
                " ",
                "count",
                count.counted().value(),
                group,
                count.span().start().toString(),
                count.span().end().toString(),
                number == null ? count.count().gap().name() : number.toString(),
                Manifest.hash(count.count().origins().stream()
                        .map(CountLines::whole)
                        .sorted()
                        .collect(Collectors.joining("\n"))));
    }

    private static String statement(CountOrigin origin) {
        return String.join(
                " ",
                origin.bringing() == null ? "directory" : "brought",
                String.valueOf(origin.bringing() == null ? "-" : origin.bringing()),
                date(origin),
                oneLine(origin.source()));
    }

    /** Without the words of its link, which follow the language. */
    private static String whole(CountOrigin origin) {
        return String.join("\t", origin.kind().name(), date(origin), oneLine(origin.source()), origin.path());
    }

    private static String date(CountOrigin origin) {
        return origin.sourceDate() == null ? "-" : origin.sourceDate().toString();
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
