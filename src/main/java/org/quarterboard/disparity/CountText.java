package org.quarterboard.disparity;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From bytes to fields: UTF-8 with or without a byte order mark, fields parted by commas, semicolons or tabs. */
final class CountText {

    static final int MOST_BYTES = 5_000_000;
    static final int MOST_ROWS = 20_000;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CountText() {}

    /** @param line on which it begins */
    record Line(int line, List<String> fields) {

        boolean isBlank() {
            return fields.stream().allMatch(String::isBlank);
        }
    }

    /** The lines that are not blank, the header first; none if there is a finding. */
    static List<Line> lines(byte[] bytes, CountFindings findings) {
        if (bytes.length > MOST_BYTES) {
            findings.addToFile(0, "", CountProblem.TOO_LARGE, (long) (MOST_BYTES / 1_000_000), (long) MOST_ROWS);
            return List.of();
        }
        String text = decoded(bytes);
        if (text == null) {
            findings.addToFile(0, "", CountProblem.NOT_UTF8);
            return List.of();
        }
        List<Line> lines = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            for (CsvRecord csv : reader) {
                Line line = new Line(Math.toIntExact(csv.getStartingLineNumber()), csv.getFields());
                if (!line.isBlank()) {
                    lines.add(line);
                }
            }
        } catch (CsvParseException e) {
            findings.addToFile(lines.isEmpty() ? 1 : lines.getLast().line() + 1, "", CountProblem.BROKEN_CSV);
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (lines.size() < 2) {
            findings.addToFile(0, "", CountProblem.EMPTY_FILE);
            return List.of();
        }
        if (lines.size() > MOST_ROWS + 1) {
            findings.addToFile(0, "", CountProblem.TOO_LARGE, (long) (MOST_BYTES / 1_000_000), (long) MOST_ROWS);
            return List.of();
        }
        return lines;
    }

    private static @Nullable String decoded(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.indexOf('\0') >= 0 ? null : text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** What the header is parted by: whatever stands in it most often. */
    private static char separator(String text) {
        String header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char found = ',';
        long most = 0;
        for (char separator : new char[] {',', ';', '\t'}) {
            long times = header.chars().filter(c -> c == separator).count();
            if (times > most) {
                most = times;
                found = separator;
            }
        }
        return found;
    }
}
