package org.quarterboard.ingest.format;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The columns of a sheet of the workbook. Their names are part of the layout, in both languages: a workbook is read
 * whatever the language of whoever made it or sends it.
 */
enum WorkbookColumn {
    CODE("Code", "Cod", true, 16),
    MEASURE("Measure", "Mesur", false, 44),
    STAGE("Stage", "Cam", false, 26),
    BREAKDOWN("Breakdown", "Dadansoddiad", false, 46),
    COUNTED("What is counted", "Beth a gyfrifir", false, 32),
    FIGURE("Figure", "Ffigur", true, 12),
    GAP("No figure because", "Dim ffigur oherwydd", true, 20),
    PROVISIONAL("Provisional", "Dros dro", true, 14),
    NOTE("Note", "Nodyn", false, 44);

    /** The columns without which nothing can be read. */
    static final List<String> REQUIRED = Arrays.stream(values())
            .filter(column -> column.required)
            .map(column -> column.english)
            .toList();

    private final String english;
    private final String welsh;
    private final boolean required;
    private final double width;

    WorkbookColumn(String english, String welsh, boolean required, double width) {
        this.english = english;
        this.welsh = welsh;
        this.required = required;
        this.width = width;
    }

    String title(boolean inWelsh) {
        return inWelsh ? welsh : english;
    }

    /** The name by which findings call it. */
    String title() {
        return english;
    }

    boolean required() {
        return required;
    }

    /** In characters, as a spreadsheet counts them. */
    double width() {
        return width;
    }

    /** The column that a heading names in either language. */
    static Optional<WorkbookColumn> of(String heading) {
        String key = Texts.key(heading);
        return Arrays.stream(values())
                .filter(column -> key.equals(Texts.key(column.english)) || key.equals(Texts.key(column.welsh)))
                .findFirst();
    }
}
