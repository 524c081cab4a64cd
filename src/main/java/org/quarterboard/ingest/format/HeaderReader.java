package org.quarterboard.ingest.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the header line of a layout. A column that is there by its own name is never looked for under another one: what
 * could be its synonym is then a column of its own.
 */
final class HeaderReader {

    /** As far as other names are looked for: no layout is wider, a spoilt file may be. */
    private static final int MOST_COLUMNS = 1_000;

    private final String layout;
    private final List<String> names;
    private final List<String> required;
    private final List<String> wished;
    private final Map<String, Integer> known = new HashMap<>();
    private final Map<String, String> plain;

    /**
     * @param layout as the file of synonyms calls it
     * @param names all columns of the layout
     * @param required those without which nothing can be read
     * @param wished those whose absence is noted
     */
    HeaderReader(String layout, List<String> names, List<String> required, List<String> wished) {
        this.layout = layout;
        this.names = names;
        this.required = required;
        this.wished = wished;
        this.plain = Synonyms.byPlain(names);
        for (int i = 0; i < names.size(); i++) {
            known.put(Texts.key(names.get(i)), i);
        }
    }

    Header read(List<String> line, Tidied tidied, Findings findings) {
        boolean marked = FindingsColumn.ends(line);
        List<String> fields = marked ? line.subList(0, line.size() - 1) : line;
        int[] positions = new int[names.size()];
        Arrays.fill(positions, -1);
        if (fields.size() == 1
                && (fields.getFirst().indexOf(';') >= 0 || fields.getFirst().indexOf('\t') >= 0)) {
            boolean tab = fields.getFirst().indexOf('\t') >= 0;
            findings.add(FindingCode.WRONG_SEPARATOR, 1, "", tab ? "TAB" : ";", ",");
            return new Header(names, positions, fields, marked);
        }
        List<Integer> others = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            Integer column = known.get(Texts.key(fields.get(i)));
            if (column == null) {
                if (!FindingsColumn.is(fields.get(i))) {
                    others.add(i);
                }
                continue;
            }
            take(column, i, fields, positions, findings);
            String text = tidied.trimmed(fields.get(i), names.get(column), 1);
            if (!text.equals(names.get(column))) {
                tidied.note(FindingCode.LETTER_CASE, names.get(column), 1, text, names.get(column));
            }
        }
        synonyms(others, fields, positions, tidied, findings);
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

    private void synonyms(
            List<Integer> others, List<String> fields, int[] positions, Tidied tidied, Findings findings) {
        int[] own = positions.clone();
        for (int i : others) {
            String field = fields.get(i);
            Optional<String> meaning = i < MOST_COLUMNS
                    ? Synonyms.load().meaning(Synonyms.Kind.COLUMN, layout, Texts.key(field), plain)
                    : Optional.empty();
            Optional<Integer> column =
                    meaning.map(name -> known.get(Texts.key(name))).filter(found -> own[found] < 0);
            if (column.isPresent()) {
                take(column.get(), i, fields, positions, findings);
                String name = names.get(column.get());
                tidied.note(FindingCode.COLUMN_SYNONYM, name, 1, Texts.trimmed(field), name);
            } else {
                String nearest =
                        findings.keeping(FindingCode.UNKNOWN_COLUMN) ? Texts.nearest(Texts.key(field), names) : "";
                findings.add(FindingCode.UNKNOWN_COLUMN, 1, field, field, nearest);
            }
        }
    }

    private void take(int column, int at, List<String> fields, int[] positions, Findings findings) {
        if (positions[column] >= 0) {
            findings.add(FindingCode.COLUMN_TWICE, 1, names.get(column), fields.get(at), "");
        } else {
            positions[column] = at;
        }
    }
}
