package org.quarterboard.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A sound row of {@code populations.csv}. */
record PopulationRow(int row, String authorityCode, PopulationCell cell, PopulationCount count) {

    static final int YOUNGEST = 10;
    static final int OLDEST = 17;
    private static final int FIRST_YEAR = 2000;
    private static final int LONGEST_SOURCE = 200;
    private static final int MOST_CHILDREN = 10_000_000;
    private static final int CELLS_OF_ETHNICITY = Sex.values().length * (OLDEST - YOUNGEST + 1);

    private record Key(String authorityCode, PopulationCell cell) {}

    private record Block(String authorityCode, int year, Ethnicity ethnicity) {}

    static List<PopulationRow> read(CsvTable table, LocalDate today, Findings findings) {
        List<PopulationRow> sound = new ArrayList<>();
        Set<Key> keys = new HashSet<>();
        for (CsvTable.Row line : table.rows()) {
            Fields fields = new Fields(line, table.layout(), findings);
            PopulationRow row = read(fields, today);
            if (fields.sound()) {
                if (!keys.add(new Key(row.authorityCode(), row.cell()))) {
                    fields.wrong("age", Problem.DUPLICATE_ROW, "");
                }
                sound.add(row);
            }
        }
        if (findings.isEmpty()) {
            missingAges(sound, findings);
        }
        return sound;
    }

    /** A forgotten age would make the sum too small without saying so. */
    private static void missingAges(List<PopulationRow> rows, Findings findings) {
        Map<Block, List<PopulationRow>> blocks = new LinkedHashMap<>();
        for (PopulationRow row : rows) {
            Block block =
                    new Block(row.authorityCode(), row.cell().year(), row.cell().ethnicity());
            blocks.computeIfAbsent(block, ignored -> new ArrayList<>()).add(row);
        }
        blocks.forEach((block, cells) -> {
            if (cells.size() < CELLS_OF_ETHNICITY) {
                findings.add(
                        cells.getFirst().row(),
                        "age",
                        block.authorityCode() + " " + block.year() + " " + block.ethnicity(),
                        Problem.MISSING_AGES,
                        String.valueOf(CELLS_OF_ETHNICITY - cells.size()));
            }
        });
    }

    private static PopulationRow read(Fields fields, LocalDate today) {
        String authority = fields.code("authority_code");
        PopulationCell cell = new PopulationCell(
                fields.whole("year", FIRST_YEAR, today.getYear(), Problem.BAD_YEAR),
                fields.oneOf("ethnicity", Ethnicity.values(), Problem.BAD_ETHNICITY),
                fields.oneOf("sex", Sex.values(), Problem.BAD_SEX),
                fields.whole("age", YOUNGEST, OLDEST, Problem.BAD_AGE));
        int children = fields.whole("children", 0, MOST_CHILDREN, Problem.NEGATIVE);
        String source = fields.text("source", LONGEST_SOURCE);
        LocalDate sourceDate = fields.date("source_date");
        if (fields.sound() && sourceDate.isAfter(today)) {
            fields.wrong("source_date", Problem.FUTURE_DATE, "");
        }
        return new PopulationRow(fields.row(), authority, cell, new PopulationCount(children, source, sourceDate));
    }
}
