package org.quarterboard.ingest.format;

import java.util.List;

/** Which column stands where. The order of columns is free. */
final class Header {

    private final List<String> names;
    private final int[] positions;
    private final List<String> fields;
    private final boolean marked;

    Header(List<String> names, int[] positions, List<String> fields, boolean marked) {
        this.names = names;
        this.positions = positions;
        this.fields = List.copyOf(fields);
        this.marked = marked;
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
