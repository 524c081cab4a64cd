package org.quarterboard.meetings.ui;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.quarterboard.meetings.Turnout;
import org.quarterboard.meetings.YearOfAttendance;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.SpreadsheetText;

/**
 * Attended of expected as one CSV file in UTF-8 with a byte order mark: a line for each member, seat and sector, shares
 * unrounded between 0 and 1 and with a decimal point.
 */
final class TurnoutCsv {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final List<String> HEAD = List.of(
            "registers.turnout.col-year",
            "registers.turnout.col-kind",
            "registers.turnout.col-name",
            "registers.turnout.col-attended",
            "registers.turnout.col-expected",
            "registers.turnout.col-share-csv",
            "registers.turnout.col-delegate-came",
            "registers.turnout.col-nobody",
            "registers.turnout.col-not-recorded",
            "registers.turnout.col-vacant");

    private TurnoutCsv() {}

    static byte[] of(YearOfAttendance year, Messages messages, Locale locale) {
        StringWriter out = new StringWriter();
        out.append(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder().build(out)) {
            csv.writeRecord(HEAD.stream()
                    .map(key -> SpreadsheetText.guarded(messages.get(key, locale)))
                    .toList());
            lines(year, messages, locale).forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Stream<List<String>> lines(YearOfAttendance year, Messages messages, Locale locale) {
        String member = messages.get("registers.turnout.col-member", locale);
        String delegate = messages.get("registers.turnout.col-delegate", locale);
        String seat = messages.get("registers.turnout.col-seat", locale);
        String sector = messages.get("registers.turnout.col-sector", locale);
        String label = YearOfMeetings.label(year.year());
        return Stream.of(
                        year.members().stream()
                                .map(row ->
                                        line(label, member, row.position() + ", " + row.organisation(), row.turnout())),
                        year.delegates().stream().map(row -> delegate(label, delegate, row)),
                        year.seats().stream().map(row -> line(label, seat, row.title(), row.turnout())),
                        year.sectors().stream()
                                .map(row -> line(
                                        label, sector, messages.get(row.sector().messageKey(), locale), row.turnout())))
                .flatMap(lines -> lines);
    }

    private static List<String> line(String year, String kind, String name, Turnout turnout) {
        return List.of(
                year,
                SpreadsheetText.guarded(kind),
                SpreadsheetText.guarded(name),
                Integer.toString(turnout.oneself()),
                Integer.toString(turnout.expected()),
                turnout.share().map(BigDecimal::toPlainString).orElse(""),
                Integer.toString(turnout.delegate()),
                Integer.toString(turnout.nobody()),
                Integer.toString(turnout.notRecorded()),
                Integer.toString(turnout.vacant()));
    }

    /** A delegate has no denominator: only how often the delegate came. */
    private static List<String> delegate(String year, String kind, YearOfAttendance.OfDelegate row) {
        return List.of(
                year,
                SpreadsheetText.guarded(kind),
                SpreadsheetText.guarded(row.position() + ", " + row.organisation()),
                Integer.toString(row.came()),
                "",
                "",
                "",
                "",
                "",
                "");
    }
}
