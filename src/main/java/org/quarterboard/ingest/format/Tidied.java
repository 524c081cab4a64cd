package org.quarterboard.ingest.format;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was read otherwise than it is written: one finding for each column and kind, with the first line and the number
 * of fields, not one for each row.
 */
final class Tidied {

    private record Place(FindingCode kind, String column) {}

    private static final class Seen {

        private final long line;
        private final String found;
        private final String means;
        private long fields;

        Seen(long line, String found, String means) {
            this.line = line;
            this.found = found;
            this.means = means;
        }
    }

    private final Map<Place, Seen> seen = new LinkedHashMap<>();

    void note(FindingCode kind, String column, long line, String found, String means) {
        seen.computeIfAbsent(new Place(kind, column), first -> new Seen(line, found, means)).fields++;
    }

    /** The text without stray spaces. */
    String trimmed(String raw, String column, long line) {
        String text = Texts.trimmed(raw);
        if (text.length() != raw.length() && !text.isEmpty()) {
            note(FindingCode.SPACES_REMOVED, column, line, raw, "");
        }
        return text;
    }

    void tell(Findings findings) {
        seen.forEach((place, first) -> findings.add(
                place.kind(),
                first.line,
                place.column(),
                first.found,
                switch (place.kind()) {
                    case COLUMN_SYNONYM -> first.means;
                    case SPACES_REMOVED, DRUGS_LEFT_OUT -> Long.toString(first.fields);
                    default -> first.means + " (" + first.fields + ")";
                }));
    }
}
