package org.quarterboard.ingest.format;

import java.util.List;
import org.quarterboard.kpi.SourceRow;

/**
 * One thing that was found in a file.
 *
 * @param line the line of the file, the header being line 1; 0 if it is the file as a whole; in a workbook as
 *     {@link SourceRow} has it
 * @param column the name of the column; empty if it is the whole line
 * @param found the value as it stands in the file, shortened
 * @param expected what should stand there, or the nearest thing that would do
 */
public record Finding(FindingCode kind, long line, String column, String found, String expected) {

    private static final int LONGEST = 120;

    public Finding {
        found = shortened(found);
        expected = shortened(expected);
    }

    public String code() {
        return kind.code();
    }

    public Severity severity() {
        return kind.severity();
    }

    public String messageKey() {
        return kind.messageKey();
    }

    public String cureKey() {
        return kind.cureKey();
    }

    /** The arguments of both texts: line, column, found, expected. */
    public List<String> arguments() {
        return List.of(Integer.toString(SourceRow.parse(line).row()), column, found, expected);
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end) + "…";
    }
}
