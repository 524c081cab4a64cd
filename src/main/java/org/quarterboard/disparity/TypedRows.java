package org.quarterboard.disparity;

import java.util.ArrayList;
import java.util.List;

/** Makes of a form what a file would have been, so that both go through the same checks. */
final class TypedRows {

    private TypedRows() {}

    static CountFile of(TypedCounts typed) {
        CountFindings findings = new CountFindings();
        String source = typed.source().strip();
        String basis = typed.basis().strip();
        text(findings, CountColumn.SOURCE, source, CountFields.LONGEST_SOURCE);
        text(findings, CountColumn.BASIS, basis, CountFields.LONGEST_BASIS);
        List<CountRow> rows = new ArrayList<>();
        for (TypedCounts.Entry entry : typed.entries()) {
            if (entry.gap() != CountGap.NOT_BROUGHT) {
                rows.add(new CountRow(
                        rows.size() + 1,
                        new CountCell(typed.counted(), typed.authority(), typed.period(), entry.group()),
                        new CountValue(entry.number(), entry.gap(), source, typed.sourceDate(), basis)));
            }
        }
        return new CountFile(rows, findings.list());
    }

    private static void text(CountFindings findings, CountColumn column, String text, int longest) {
        if (text.isEmpty() && column.required()) {
            findings.add(0, column, text, CountProblem.MISSING, column.code());
        } else if (text.length() > longest) {
            findings.add(0, column, text, CountProblem.TOO_LONG, (long) longest);
        }
    }
}
