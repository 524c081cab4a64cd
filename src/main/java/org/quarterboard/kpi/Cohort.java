package org.quarterboard.kpi;

import java.util.List;
import java.util.Optional;

/**
 * Who or what a measure counts at most.
 *
 * @param key its name in {@code cohorts.csv}
 * @param lines what belongs to it and what does not, in the order of the file
 */
public record Cohort(String key, List<Line> lines) {

    public Cohort {
        lines = List.copyOf(lines);
    }

    /** What a line says. */
    public enum Part {
        /** The cohort whose conditions hold here too. */
        WITHIN,
        INCLUDES,
        EXCLUDES,
        /** A type of order or resolution that is counted. */
        ORDER,
        /** A status of the intervention that is counted. */
        STATUS_IN,
        /** A status of the intervention that is not counted. */
        STATUS_OUT;

        public String messageKey() {
            return "kpi.cohort-part." + name();
        }
    }

    /** One condition: of another cohort its key, of an order the category, else the name of the condition. */
    public record Line(Part part, String item) {

        /** The key of its words. */
        public String messageKey() {
            return switch (part) {
                case WITHIN -> "kpi.cohort." + item;
                case INCLUDES, EXCLUDES -> "kpi.condition." + item;
                case ORDER -> "kpi.category." + item.replace('=', '.');
                case STATUS_IN, STATUS_OUT -> "kpi.completion-status." + item;
            };
        }
    }

    public String messageKey() {
        return "kpi.cohort." + key;
    }

    public List<Line> lines(Part part) {
        return lines.stream().filter(line -> line.part() == part).toList();
    }

    /** The key of the cohort that this one is a part of. */
    public Optional<String> within() {
        return lines(Part.WITHIN).stream().map(Line::item).findFirst();
    }
}
