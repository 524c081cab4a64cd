package org.quarterboard.disparity;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quarterboard.shared.SpreadsheetText;

/** A public statement as one CSV file in UTF-8 with a byte order mark: every table, as it is printed. */
record ReleaseCsv(ReleaseText text, DisparityWords words) {

    private static final Pattern NUMBER = Pattern.compile("[+−]?[0-9][0-9,]*(\\.[0-9]+)?");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    byte[] bytes() {
        StringWriter out = new StringWriter();
        out.append(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder().build(out)) {
            boolean head = true;
            for (ReleaseText.Part part : text.parts()) {
                if (head) {
                    write(csv, head(part));
                    head = false;
                }
                part.lines().forEach(line -> write(csv, line(part, line)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private Stream<String> head(ReleaseText.Part part) {
        List<String> cells = new ArrayList<>(List.of(
                words.foreign("disparity.release.csv.service"),
                words.foreign("disparity.table.what"),
                words.foreign("disparity.release.csv.against"),
                words.foreign("disparity.table.span")));
        cells.addAll(part.columns());
        cells.add(words.foreign("disparity.table.lower"));
        cells.add(words.foreign("disparity.table.upper"));
        cells.add(words.foreign("disparity.table.handling"));
        return cells.stream();
    }

    private Stream<String> line(ReleaseText.Part part, ReleaseText.Line line) {
        List<String> cells =
                new ArrayList<>(Stream.of(text.service(), part.counted(), part.reference(), part.span(), line.name())
                        .map(SpreadsheetText::guarded)
                        .toList());
        line.cells().forEach(cell -> cells.add(plain(cell)));
        cells.add(line.lower());
        cells.add(line.upper());
        cells.add(text.handling());
        return cells.stream();
    }

    /** Numbers as programs read them: no sign before a surplus, a hyphen before a lack, no commas, and nothing for nothing. */
    private static String plain(String cell) {
        if (cell.equals("–")) {
            return "";
        }
        return NUMBER.matcher(cell).matches()
                ? cell.replace(",", "").replace("+", "").replace('−', '-')
                : SpreadsheetText.guarded(cell);
    }

    private static void write(CsvWriter csv, Stream<String> cells) {
        csv.writeRecord(cells.toList());
    }
}
