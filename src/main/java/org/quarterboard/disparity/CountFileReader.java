package org.quarterboard.disparity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads a file of counts: bytes in, rows and findings out, never an exception. Knows neither the service nor what is held;
 * {@link CountScreening} sets the rows against both.
 */
final class CountFileReader {

    private final CountedCatalogue catalogue;
    private final CountSynonyms synonyms = CountSynonyms.shipped();

    CountFileReader(CountedCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    CountFile read(byte[] bytes) {
        CountFindings findings = new CountFindings();
        List<CountText.Line> lines = CountText.lines(bytes, findings);
        List<CountRow> rows = lines.isEmpty() ? List.of() : rows(lines, findings);
        return new CountFile(rows, findings.list());
    }

    private List<CountRow> rows(List<CountText.Line> lines, CountFindings findings) {
        Map<CountColumn, Integer> columns = columns(lines.getFirst(), findings);
        if (findings.refuses()) {
            return List.of();
        }
        List<CountRow> rows = new ArrayList<>();
        int blank = 0;
        int firstBlank = 0;
        int width = lines.getFirst().fields().size();
        for (CountText.Line line : lines.subList(1, lines.size())) {
            if (line.fields().size() != width) {
                findings.addToFile(
                        line.line(), String.join(", ", line.fields()), CountProblem.FIELD_COUNT, (long) width, (long)
                                line.fields().size());
                continue;
            }
            CountFields fields = new CountFields(line, columns, catalogue, synonyms, findings);
            if (fields.text(CountColumn.COUNT).isEmpty()) {
                firstBlank = blank++ == 0 ? line.line() : firstBlank;
            } else {
                fields.row().ifPresent(rows::add);
            }
        }
        if (blank > 0) {
            findings.add(firstBlank, CountColumn.COUNT, "", CountProblem.BLANK_COUNT, (long) blank);
        }
        if (rows.isEmpty() && !findings.refuses()) {
            findings.addToFile(0, "", CountProblem.EMPTY_FILE);
        }
        return rows;
    }

    private Map<CountColumn, Integer> columns(CountText.Line header, CountFindings findings) {
        Map<CountColumn, Integer> columns = new EnumMap<>(CountColumn.class);
        for (int place = 0; place < header.fields().size(); place++) {
            String name = header.fields().get(place).strip();
            CountColumn column = synonyms.meaning(CountSynonyms.COLUMN, name)
                    .map(code -> CountColumn.valueOf(code.toUpperCase(Locale.ROOT)))
                    .orElse(null);
            if (column == null) {
                findings.addToFile(header.line(), name, CountProblem.UNKNOWN_COLUMN);
            } else if (columns.putIfAbsent(column, place) != null) {
                findings.add(header.line(), column, name, CountProblem.COLUMN_TWICE);
            }
        }
        for (CountColumn column : CountColumn.values()) {
            if (column.required() && !columns.containsKey(column)) {
                findings.add(header.line(), column, "", CountProblem.MISSING_COLUMN, column.code());
            }
        }
        return columns;
    }
}
