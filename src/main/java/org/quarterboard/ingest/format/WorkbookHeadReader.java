package org.quarterboard.ingest.format;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterboard.kpi.SourceRow;
import org.quarterboard.shared.Quarter;

/** Reads whose workbook it is and of which quarter: by the labels, wherever on the first sheet they stand. */
final class WorkbookHeadReader {

    private static final int MOST_ROWS = 200;
    private static final int MOST_COLUMNS = 20;

    /** Fewer labels than this are a coincidence. */
    private static final int FEWEST = 2;

    private record Value(SheetField field, long line) {}

    /** Service and quarter, as far as they could be read. */
    record Head(@Nullable String service, @Nullable Quarter quarter) {}

    private final Map<WorkbookLabel, Value> values = new EnumMap<>(WorkbookLabel.class);

    /** Takes the labels of a sheet that hold something. */
    void take(Iterator<SheetRow> rows) {
        for (int count = 0; count < MOST_ROWS && rows.hasNext(); count++) {
            SheetRow row = rows.next();
            int width = Math.min(row.width(), MOST_COLUMNS);
            for (int column = 0; column < width; column++) {
                SheetField field = row.field(column);
                Optional<WorkbookLabel> label =
                        field.kind() == SheetField.Kind.TEXT ? WorkbookLabel.of(field.text()) : Optional.empty();
                if (label.isPresent()) {
                    SheetField beside = beside(row, column + 1, width);
                    int place = Math.clamp(row.number(), 0, WorkbookSheetReader.MOST_PHYSICAL);
                    values.putIfAbsent(label.get(), new Value(beside, line(place)));
                    break;
                }
            }
        }
    }

    /** Whether so many labels were found that this was the sheet. */
    boolean found() {
        return values.size() >= FEWEST;
    }

    /** What the labels say, and what is wrong with it. */
    Head head(ReadLimits limits, boolean checkDays, Findings findings) {
        String layout = text(WorkbookLabel.LAYOUT, limits, findings, false);
        if (layout != null && !layout.equalsIgnoreCase(WorkbookTerms.LAYOUT)) {
            findings.add(
                    FindingCode.OTHER_LAYOUT,
                    lineOf(WorkbookLabel.LAYOUT),
                    WorkbookLabel.LAYOUT.title(),
                    layout,
                    WorkbookTerms.LAYOUT);
        }
        String service = text(WorkbookLabel.SERVICE_CODE, limits, findings, true);
        Quarter quarter = quarter(text(WorkbookLabel.QUARTER, limits, findings, true), findings);
        if (quarter != null && checkDays) {
            agrees(quarter, findings);
        }
        return new Head(service, quarter);
    }

    private @Nullable Quarter quarter(@Nullable String text, Findings findings) {
        if (text == null) {
            return null;
        }
        Optional<Quarter> quarter = Quarter.parse(text.replace(" ", "").toUpperCase(Locale.ROOT));
        if (quarter.isEmpty()) {
            findings.add(
                    FindingCode.HEAD_QUARTER,
                    lineOf(WorkbookLabel.QUARTER),
                    WorkbookLabel.QUARTER.title(),
                    text,
                    "2025Q1");
        }
        return quarter.orElse(null);
    }

    /** The first day is there for the person; but where only one of the two was changed nobody knows which is meant. */
    private void agrees(Quarter quarter, Findings findings) {
        Value value = values.get(WorkbookLabel.FIRST_DAY);
        Optional<LocalDate> day =
                value == null ? Optional.empty() : value.field().day();
        if (day.isPresent() && !day.get().equals(quarter.start())) {
            findings.add(
                    FindingCode.LABEL_AND_DATE_DISAGREE,
                    lineOf(WorkbookLabel.FIRST_DAY),
                    WorkbookLabel.FIRST_DAY.title(),
                    quarter.nationalLabel() + ", " + day.get(),
                    quarter.start().toString());
        }
    }

    private @Nullable String text(WorkbookLabel label, ReadLimits limits, Findings findings, boolean needed) {
        Value value = values.get(label);
        if (value == null || value.field().isEmpty()) {
            if (needed) {
                findings.add(FindingCode.HEAD_MISSING, lineOf(label), label.title(), "", label.title());
            }
            return null;
        }
        SheetField field = value.field();
        if (field.text().length() > limits.maxFieldLength()) {
            findings.add(
                    FindingCode.FIELD_TOO_LONG,
                    value.line(),
                    label.title(),
                    Integer.toString(field.text().length()),
                    Integer.toString(limits.maxFieldLength()));
            return null;
        }
        if (field.kind() == SheetField.Kind.FORMULA) {
            findings.add(FindingCode.FORMULA_CELL, value.line(), label.title(), field.text(), "");
            return null;
        }
        return Texts.trimmed(field.text());
    }

    private long lineOf(WorkbookLabel label) {
        Value value = values.get(label);
        return value == null ? line(0) : value.line();
    }

    private static long line(int row) {
        return SourceRow.of(SourceRow.READ_ME, row).line();
    }

    private static SheetField beside(SheetRow row, int from, int width) {
        for (int column = from; column < width; column++) {
            SheetField field = row.field(column);
            if (!field.isEmpty()) {
                return field;
            }
        }
        return SheetField.EMPTY;
    }
}
