package org.quarterboard.ingest.format;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which column stands where. The order of columns is free, letters may be small or capital. */
final class Header {

    private final List<String> names;
    private final int[] positions;
    private final List<String> fields;
    private final boolean marked;

    private Header(List<String> names, int[] positions, List<String> fields, boolean marked) {
        this.names = names;
        this.positions = positions;
        this.fields = List.copyOf(fields);
        this.marked = marked;
    }

    /**
     * Reads the header line.
     *
     * @param names all columns of the layout
     * @param required those without which nothing can be read
     */
    static Header of(
            List<String> line, List<String> names, List<String> required, List<String> wished, Findings findings) {
        boolean marked = FindingsColumn.ends(line);
        List<String> fields = marked ? line.subList(0, line.size() - 1) : line;
        Map<String, Integer> known = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            known.put(Texts.key(names.get(i)), i);
        }
        int[] positions = new int[names.size()];
        Arrays.fill(positions, -1);
        if (fields.size() == 1
                && (fields.getFirst().indexOf(';') >= 0 || fields.getFirst().indexOf('\t') >= 0)) {
            boolean tab = fields.getFirst().indexOf('\t') >= 0;
            findings.add(FindingCode.WRONG_SEPARATOR, 1, "", tab ? "TAB" : ";", ",");
            return new Header(names, positions, fields, marked);
        }
        for (int i = 0; i < fields.size(); i++) {
            if (FindingsColumn.is(fields.get(i))) {
                continue;
            }
            Integer column = known.get(Texts.key(fields.get(i)));
            if (column == null) {
                String nearest = findings.keeping(FindingCode.UNKNOWN_COLUMN)
                        ? Texts.nearest(Texts.key(fields.get(i)), names)
                        : "";
                findings.add(FindingCode.UNKNOWN_COLUMN, 1, fields.get(i), fields.get(i), nearest);
            } else if (positions[column] >= 0) {
                findings.add(FindingCode.COLUMN_TWICE, 1, names.get(column), fields.get(i), "");
            } else {
                positions[column] = i;
            }
        }
        for (int i = 0; i < positions.length; i++) {
            String name = names.get(i);
            if (positions[i] < 0 && required.contains(name)) {
                findings.add(FindingCode.MISSING_COLUMN, 1, name, "", name);
            } else if (positions[i] < 0 && wished.contains(name)) {
                findings.add(FindingCode.MISSING_DISPLAY_COLUMN, 1, name, "", name);
            }
        }
        return new Header(names, positions, fields, marked);
    }

    /** The field of the column; empty if the file has no such column. */
    String get(List<String> record, int column) {
        int position = positions[column];
        return position < 0 ? "" : record.get(position);
    }

    boolean has(int column) {
        return positions[column] >= 0;
    }

    /**
     * Whether a record has as many fields as the header and none is too long. Text that a spreadsheet could take for a
     * formula is noted, in the columns from the first to the last text column.
     */
    boolean sound(List<String> read, long line, boolean[] text, ReadLimits limits, Findings findings) {
        List<String> record = marked ? FindingsColumn.without(read, fields.size()) : read;
        if (record.size() != fields.size()) {
            // The last column that both have.
            findings.add(
                    FindingCode.WRONG_FIELD_COUNT,
                    line,
                    fields.get(Math.min(record.size(), fields.size()) - 1),
                    Integer.toString(record.size()),
                    Integer.toString(fields.size()));
            return false;
        }
        boolean sound = true;
        for (int column = 0; column < positions.length; column++) {
            if (positions[column] < 0) {
                continue;
            }
            String field = record.get(positions[column]);
            if (field.length() > limits.maxFieldLength()) {
                findings.add(
                        FindingCode.FIELD_TOO_LONG,
                        line,
                        names.get(column),
                        Integer.toString(field.length()),
                        Integer.toString(limits.maxFieldLength()));
                sound = false;
            } else if (text[column] && Texts.looksLikeFormula(field)) {
                findings.add(FindingCode.FORMULA_TEXT, line, names.get(column), field, "");
            }
        }
        return sound;
    }
}
