package org.quarterboard.bench.pack;

import java.util.List;
import java.util.Locale;

/**
 * What was measured of one printer and one size.
 *
 * @param wall median, milliseconds
 * @param slow 95 of 100 take no longer, milliseconds
 * @param cpu median of all threads of the process, milliseconds
 * @param peak what one printing adds to the heap at its highest, garbage included, megabytes
 * @param size of the file, kilobytes
 * @param access what veraPDF says against it by PDF/UA-1
 * @param archive the same by PDF/A-2a
 */
record PackRow(
        int asked,
        String printer,
        double wall,
        double slow,
        double cpu,
        double peak,
        double size,
        int pages,
        int access,
        int archive) {

    private static final String BETWEEN = "\t";

    /** As one process tells it to the other. */
    String told() {
        return String.join(
                BETWEEN,
                List.of(
                        Integer.toString(asked),
                        printer,
                        Double.toString(wall),
                        Double.toString(slow),
                        Double.toString(cpu),
                        Double.toString(peak),
                        Double.toString(size),
                        Integer.toString(pages),
                        Integer.toString(access),
                        Integer.toString(archive)));
    }

    static PackRow of(String told) {
        String[] parts = told.split(BETWEEN);
        return new PackRow(
                Integer.parseInt(parts[0]),
                parts[1],
                Double.parseDouble(parts[2]),
                Double.parseDouble(parts[3]),
                Double.parseDouble(parts[4]),
                Double.parseDouble(parts[5]),
                Double.parseDouble(parts[6]),
                Integer.parseInt(parts[7]),
                Integer.parseInt(parts[8]),
                Integer.parseInt(parts[9]));
    }

    String line() {
        return String.format(
                Locale.UK,
                "| %d | %s | %.0f | %.0f | %.0f | %.0f | %,.0f | %d | %d | %d |",
                asked,
                printer,
                wall,
                slow,
                cpu,
                peak,
                size,
                pages,
                access,
                archive);
    }
}
