package org.quarterboard.directory;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a file; keeps the first two hundred and counts the rest. */
public final class Findings {

    static final int MOST = 200;

    private final List<Finding> kept = new ArrayList<>();
    private int more;

    public void add(int row, String column, String value, CsvProblem problem, String detail) {
        if (kept.size() < MOST) {
            kept.add(new Finding(row, column, shortened(value), problem, detail));
        } else {
            more++;
        }
    }

    public void add(int row, String column, String value, CsvProblem problem) {
        add(row, column, value, problem, "");
    }

    public boolean isEmpty() {
        return kept.isEmpty();
    }

    public List<Finding> list() {
        List<Finding> all = new ArrayList<>(kept);
        if (more > 0) {
            all.add(new Finding(0, "", "", Problem.MORE, String.valueOf(more)));
        }
        return all;
    }

    private static String shortened(String value) {
        return value.length() <= 80 ? value : value.substring(0, 79) + "…";
    }
}
