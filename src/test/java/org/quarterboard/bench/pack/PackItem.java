package org.quarterboard.bench.pack;

import java.util.List;
import org.quarterboard.charts.Chart;

/** What stands in a pack, in words and figures that both printers are given. */
sealed interface PackItem {

    /** A heading of level 1 or 2, which the contents list. */
    record Title(int level, String text, String anchor) implements PackItem {}

    record Words(String text) implements PackItem {}

    record Points(List<String> texts) implements PackItem {}

    /** A table whose first column holds row headers, and whose columns of numbers are the second to the fourth. */
    record Table(String caption, List<String> heads, List<List<String>> rows) implements PackItem {}

    record Figure(Chart chart, String alternative) implements PackItem {}
}
