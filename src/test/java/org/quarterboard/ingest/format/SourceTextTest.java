package org.quarterboard.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.quarterboard.kpi.LongLayoutColumns;

class SourceTextTest {

    @Test
    void refusesAnEmptyFile() {
        assertOnly(LongFile.read(""), FindingCode.EMPTY_FILE, 0, "", "");
        assertOnly(LongFile.read("\uFEFF \r\n"), FindingCode.EMPTY_FILE, 0, "", "");
    }

    @Test
    void namesWhatIsNoCsv() {
        assertOnly(LongFile.read(new byte[] {'P', 'K', 3, 4, 9}), FindingCode.NOT_CSV, 0, "XLSX/ZIP", "CSV");
        assertOnly(LongFile.read("%PDF-1.7"), FindingCode.NOT_CSV, 0, "PDF", "CSV");
        assertOnly(
                LongFile.read(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}),
                FindingCode.NOT_CSV,
                0,
                "XLS",
                "CSV");
        assertThat(LongFile.read("a,b\n1,\0").findings())
                .containsExactly(new Finding(FindingCode.NUL_CHARACTER, 2, "b", "7", ""));
    }

    @Test
    void namesLineAndByteOfAWrongEncoding() {
        byte[] latin = "yjs_name\nYnys M\u00f4n\n".getBytes(Charset.forName("ISO-8859-1"));
        assertThat(LongFile.read(latin).findings())
                .containsExactly(new Finding(FindingCode.WINDOWS_1252, 2, "yjs_name", "Ynys M\u00f4n", "UTF-8"));
        assertOnly(
                LongFile.read("\uFEFFa".getBytes(StandardCharsets.UTF_16LE)), FindingCode.UTF_16, 1, "UTF-16", "UTF-8");
        byte[] cut = {'a', '\n', (byte) 0xC3};
        assertThat(LongFile.read(cut).findings())
                .extracting(Finding::kind, Finding::line)
                .containsExactly(tuple(FindingCode.WRONG_ENCODING, 2L));
    }

    @Test
    void refusesAFileThatIsTooLargeUnread() {
        ParsedFile parsed = LongFile.READER.read(new byte[11], new ReadLimits(10, 10, 10), OptionalInt.empty());
        assertOnly(parsed, FindingCode.TOO_LARGE, 0, "11", "10");
    }

    @Test
    void namesTheLineOfAQuoteThatIsNeverClosed() {
        LongFile file = LongFile.zeros(LongFile.AFTER);
        String spoilt = file.text().replaceFirst("\r\nExampleshire", "\r\n\"Exampleshire");
        assertThat(LongFile.read(spoilt).findings())
                .extracting(Finding::kind, Finding::line, Finding::column)
                .contains(tuple(FindingCode.UNCLOSED_QUOTE, 2L, "yjs_name"));
        assertThat(LongFile.read(spoilt).refused()).isTrue();
    }

    @Test
    void namesColumnsThatAreMissingUnknownOrTwice() {
        String header = String.join(",", LongLayoutColumns.NAMES);
        assertThat(LongFile.read(header.replace("yot_code", "yot_cod") + "\n").findings())
                .contains(
                        new Finding(FindingCode.UNKNOWN_COLUMN, 1, "yot_cod", "yot_cod", "yot_code"),
                        new Finding(FindingCode.MISSING_COLUMN, 1, "yot_code", "", "yot_code"));
        assertThat(LongFile.read(header.replace("kpi_name", "kpi_number") + "\n")
                        .findings())
                .contains(new Finding(FindingCode.COLUMN_TWICE, 1, "kpi_number", "kpi_number", ""));
        assertThat(LongFile.read(header.replace(",kpi_name", "") + "\n").findings())
                .contains(new Finding(FindingCode.MISSING_DISPLAY_COLUMN, 1, "kpi_name", "", "kpi_name"));
        assertOnly(LongFile.read(header.replace(',', ';')), FindingCode.WRONG_SEPARATOR, 1, ";", ",");
        assertOnly(LongFile.read(header + "\n"), FindingCode.NO_ROWS, 0, "", "");
    }

    @Test
    void namesTheLineOfARowWithTooManyOrTooLongFields() {
        LongFile file = LongFile.zeros(LongFile.AFTER);
        file.lines().get(3).add("one more");
        assertThat(file.read().findings())
                .containsExactly(
                        new Finding(FindingCode.WRONG_FIELD_COUNT, 4, "headline_denominator_description", "28", "27"));
        LongFile broken = LongFile.zeros(LongFile.AFTER);
        broken.lines().get(3).subList(9, 27).clear();
        assertThat(broken.read().findings())
                .containsExactly(new Finding(FindingCode.WRONG_FIELD_COUNT, 4, "kpi_number", "9", "27"));
        LongFile other = LongFile.zeros(LongFile.AFTER);
        other.lines().get(4).set(0, "x".repeat(2_001));
        assertThat(other.read().findings())
                .containsExactly(new Finding(FindingCode.FIELD_TOO_LONG, 5, "yjs_name", "2001", "2000"));
    }

    @Test
    void takesEveryEndOfLineAndQuotedBreaks() {
        CsvScanner scanner = new CsvScanner("a,\"b\r\n\"\"c\"\"\"\rd,\n\ne,f");
        assertThat(scanner.next(2)).containsExactly("a", "b\r\n\"c\"");
        assertThat(scanner.line()).isEqualTo(1);
        assertThat(scanner.next(2)).containsExactly("d", "");
        assertThat(scanner.line()).isEqualTo(3);
        assertThat(scanner.next(2)).containsExactly("e", "f");
        assertThat(scanner.line()).isEqualTo(5);
        assertThat(scanner.next(2)).isNull();
        assertThat(scanner.unclosedLine()).isZero();
    }

    private static void assertOnly(ParsedFile parsed, FindingCode kind, long line, String found, String expected) {
        assertThat(parsed.findings()).containsExactly(new Finding(kind, line, "", found, expected));
        assertThat(parsed.refused()).isTrue();
        assertThat(parsed.rows()).isEmpty();
    }
}
