package org.quarterboard.ingest.ui;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.quarterboard.ingest.ChangedFigure;
import org.quarterboard.ingest.CheckStage;
import org.quarterboard.ingest.MarkWords;
import org.quarterboard.ingest.ReportFinding;
import org.quarterboard.ingest.format.Severity;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.CellWords;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.Period;

/** What a report says, in one language: the same on the page, in its downloads and in a marked copy. */
final class ReportWords implements MarkWords {

    private final Messages messages;
    private final Formats formats;
    private final CellWords cells;
    private final boolean wales;
    private final Locale locale;
    private final RowWords rows;

    ReportWords(Messages messages, Formats formats, CellWords cells, boolean wales, Locale locale) {
        this.messages = messages;
        this.formats = formats;
        this.cells = cells;
        this.wales = wales;
        this.locale = locale;
        this.rows = new RowWords(messages, locale);
    }

    String t(String key, Object... params) {
        return messages.get(key, locale, params);
    }

    Locale locale() {
        return locale;
    }

    RowWords rows() {
        return rows;
    }

    Formats formats() {
        return formats;
    }

    String severity(Severity severity) {
        return t("imports.severity." + severity.name());
    }

    String stage(CheckStage stage) {
        return t(stage.messageKey());
    }

    /** What the code stands for in a few words; where nobody has written them, what is the matter. */
    String title(ReportFinding finding) {
        String key = "imports.code." + finding.code();
        return messages.has(key) ? t(key) : message(finding);
    }

    String message(ReportFinding finding) {
        return t(finding.messageKey(), arguments(finding));
    }

    String cure(ReportFinding finding) {
        return t(finding.cureKey(), arguments(finding));
    }

    private static Object[] arguments(ReportFinding finding) {
        List<String> said = finding.arguments();
        return new Object[] {RowWords.number(finding.row()), said.get(1), said.get(2), said.get(3)};
    }

    @Override
    public String finding(ReportFinding finding) {
        return finding.code() + " " + severity(finding.severity()) + ": " + message(finding) + " " + cure(finding);
    }

    @Override
    public String more(int count) {
        return t("imports.marked.more", count);
    }

    String measure(String code) {
        return cells.ofMeasure(code, wales, locale);
    }

    int place(String measure) {
        return cells.place(measure);
    }

    String figure(ChangedFigure change) {
        return cells.of(new CellCode(change.cell()), wales, locale);
    }

    String period(Period period) {
        return period.asQuarter()
                .map(quarter -> formats.shortQuarter(quarter, locale))
                .orElseGet(() -> formats.period(period, locale));
    }

    String number(int count) {
        return formats.number(count, 0, locale);
    }

    /** A number as it is written for readers, or the words of a gap. */
    String value(String stored) {
        if (!isNumber(stored)) {
            return t("figures.gap." + stored);
        }
        BigDecimal value = new BigDecimal(stored);
        return formats.number(value, Math.max(0, value.scale()), locale);
    }

    static boolean isNumber(String stored) {
        return Character.isDigit(stored.charAt(0)) || stored.charAt(0) == '-';
    }
}
