package org.quarterboard.statistics;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Numbers that another program has computed: the printed results under src/test/resources/reference, each beside the
 * script that made it. A heading begins with a number sign; its rows follow.
 */
final class Reference {

    /** R 4.2.2, base only: comparisons.R. */
    static final String R = "comparisons-r.txt";

    /** statsmodels 0.15.0 and decimals of 60 digits: comparisons.py. */
    static final String PYTHON = "comparisons-statsmodels.txt";

    /** R 4.2.2, base only: disparity.R. */
    static final String DISPARITY_R = "disparity-r.txt";

    /** SciPy 1.17.1 and statsmodels 0.15.0: disparity.py. */
    static final String DISPARITY_PYTHON = "disparity-scipy.txt";

    private Reference() {}

    /** The rows under the heading that begins with these words. */
    static List<Row> rows(String file, String heading) {
        List<Row> rows = lines(file)
                .dropWhile(line -> !line.startsWith("# " + heading))
                .skip(1)
                .takeWhile(line -> !line.startsWith("#"))
                .map(Row::of)
                .toList();
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("Nothing under " + heading + " in " + file);
        }
        return rows;
    }

    private static Stream<String> lines(String file) {
        InputStream in = Objects.requireNonNull(Reference.class.getResourceAsStream("/reference/" + file));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One row of numbers, separated by spaces. */
    record Row(List<String> cells) {

        static Row of(String line) {
            return new Row(List.of(line.strip().split(" +")));
        }

        double number(int column) {
            return Double.parseDouble(cells.get(column));
        }

        /** R prints a million as 1e+06. */
        long whole(int column) {
            return Math.round(number(column));
        }

        boolean has(int column) {
            return !List.of("-", "Inf").contains(cells.get(column));
        }

        /** The numbers after the first word. */
        double[] afterTheWord() {
            return cells.stream().skip(1).mapToDouble(Double::parseDouble).toArray();
        }

        @Override
        public String toString() {
            return String.join(" ", cells);
        }
    }
}
