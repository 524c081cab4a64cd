package org.quarterboard.disparity;

import java.util.List;
import java.util.Optional;
import org.quarterboard.charts.ChartText;
import org.quarterboard.charts.PyramidChart;

/**
 * The resident children that others are set against, in words.
 *
 * @param title how many there are, as a heading; empty if no year is complete
 * @param authorities the local authorities whose children are added up, or would be
 * @param picture by age and sex; empty where ages are not told apart
 * @param ages the newest year by age, the youngest first, all of them last; empty where ages are not told apart
 * @param groups the heads of the ethnic groups
 * @param years by ethnic group, the newest first
 */
public record Residents(
        String title,
        List<String> authorities,
        Optional<Picture> picture,
        List<Age> ages,
        List<String> groups,
        List<Year> years) {

    public Residents {
        authorities = List.copyOf(authorities);
        ages = List.copyOf(ages);
        groups = List.copyOf(groups);
        years = List.copyOf(years);
    }

    /** Whether there is no year for which every authority has a count. */
    public boolean isEmpty() {
        return years.isEmpty();
    }

    /** A picture and its text alternative. */
    public record Picture(PyramidChart chart, ChartText text) {}

    /** One age, or all of them. */
    public record Age(String name, String girls, String boys, String all) {}

    /**
     * One year.
     *
     * @param children as many as there are groups
     * @param sources who counted them and when
     */
    public record Year(String year, List<String> children, String all, String sources) {

        public Year {
            children = List.copyOf(children);
        }
    }
}
