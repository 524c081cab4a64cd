package org.quarterboard.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterboard.kpi.CatalogueWords;

/** What a data officer reads when a text comes out of another program, is damaged, or is meant to do harm. */
class HostileTextTest {

    private static final Properties WORDS = CatalogueWords.of("ingest.properties");
    private static final String ROW = "kpi1_total_suitable_start";
    private static final String LINE = "202526,Financial year Q1,ZZ01,,FTE,,,,,,%s,,final,,,,\r\n";

    /** Both readers, each with one file into which a count, a text and whole bytes can be put. */
    enum Reader {
        LONG("numerator_value", "yjs_name") {
            @Override
            String sound() {
                return LongFile.zeros(LongFile.AFTER).text();
            }

            @Override
            String with(String column, String value) {
                return LongFile.zeros(LongFile.AFTER).set(ROW, column, value).text();
            }

            @Override
            long line() {
                return LongFile.zeros(LongFile.AFTER).line(ROW);
            }

            @Override
            ParsedFile read(byte[] bytes) {
                return LongFile.READER.read(bytes, ReadLimits.USUAL, OptionalInt.empty());
            }
        },
        TIDY("count", "status") {
            private final TidyReader reader = new TidyReader(LongFile.CATALOGUE);

            @Override
            String sound() {
                return String.join(",", TidyColumns.ALL) + "\r\n" + LINE.formatted(7);
            }

            @Override
            String with(String column, String value) {
                String quoted = value.contains(",") || value.startsWith("\"") ? '"' + value + '"' : value;
                return column.equals(count)
                        ? sound().replace(",,7,", ",," + quoted + ",")
                        : sound().replace(",final,", "," + quoted + ",");
            }

            @Override
            long line() {
                return 2;
            }

            @Override
            ParsedFile read(byte[] bytes) {
                return reader.read(bytes, ReadLimits.USUAL);
            }
        };

        final String count;
        final String text;

        Reader(String count, String text) {
            this.count = count;
            this.text = text;
        }

        abstract String sound();

        abstract String with(String column, String value);

        abstract long line();

        abstract ParsedFile read(byte[] bytes);

        ParsedFile read(String text) {
            return read(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theFileWithoutAFaultIsRead(Reader reader) {
        assertThat(reader.read(reader.sound()).refused()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '#',
            value = {
                "-3~NEGATIVE~is below zero",
                "2.5~FRACTION~is not a whole number",
                "1e309~TOO_BIG~written with an exponent",
                "1E+2~TOO_BIG~Write the number out in digits",
                "9999999999999~TOO_BIG~too large",
                "fewer than 5~HIDDEN_NUMBER~Give the true number",
                "<5~HIDDEN_NUMBER~hides a small number",
                "*~HIDDEN_NUMBER~hides a small number",
                "=1+1~NOT_A_NUMBER~not as a formula",
                "=cmd|' /C calc'!A0~NOT_A_NUMBER~not as a formula",
                "+5~NOT_A_NUMBER~without signs",
                "@SUM(A1)~NOT_A_NUMBER~not as a formula",
                "1 234~NOT_A_NUMBER~spaces or separators",
                "1,23~NOT_A_NUMBER~spaces or separators",
                "five~NOT_A_NUMBER~is not a number",
                "NaN~NOT_A_NUMBER~is not a number",
                "0x1F~NOT_A_NUMBER~is not a number",
                "٣~NOT_A_NUMBER~is not a number"
            })
    void aCountThatIsNoneIsShownWhereItStandsAndWithACure(String value, FindingCode code, String words) {
        for (Reader reader : Reader.values()) {
            Finding found = the(code, reader.read(reader.with(reader.count, value)));
            assertThat(found.line()).isEqualTo(reader.line());
            assertThat(found.column()).isEqualTo(reader.count);
            assertThat(told(found)).contains("Line " + reader.line(), reader.count, value, words);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+441234", "-x", "@a", "\ttab"})
    void aTextThatASpreadsheetWouldRunIsNoted(String value) {
        for (Reader reader : Reader.values()) {
            Finding found = the(FindingCode.FORMULA_TEXT, reader.read(reader.with(reader.text, value)));
            assertThat(told(found))
                    .contains("Line " + reader.line(), reader.text, value, "begins like a formula", "Take care");
        }
    }

    @ParameterizedTest
    @EnumSource
    void windows1252IsRecognisedAndTheCureIsCsvUtf8(Reader reader) {
        byte[] bytes = reader.with(reader.text, "Ynys Môn’s").getBytes(Charset.forName("windows-1252"));
        Finding found = only(reader.read(bytes));
        assertThat(found)
                .isEqualTo(new Finding(FindingCode.WINDOWS_1252, reader.line(), reader.text, "Ynys Môn’s", "UTF-8"));
        assertThat(told(found)).contains("Windows-1252", "Ynys Môn’s", reader.text, "CSV UTF-8");
    }

    @ParameterizedTest
    @EnumSource
    void aTextThatIsPartlyUtf8IsDamaged(Reader reader) {
        byte[] bytes = reader.with(reader.text, "Môn #").getBytes(StandardCharsets.UTF_8);
        bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf('#')] = (byte) 0xF4;
        Finding found = only(reader.read(bytes));
        assertThat(found.kind()).isEqualTo(FindingCode.WRONG_ENCODING);
        assertThat(told(found)).contains("Line " + reader.line(), reader.text, "0xF4", "Save it again");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
    void utf16IsRecognisedWithAndWithoutItsMark(String charset) {
        for (Reader reader : Reader.values()) {
            Finding found = only(reader.read(reader.sound().getBytes(Charset.forName(charset))));
            assertThat(told(found)).contains("The file is in UTF-16", "CSV UTF-8", "not Unicode text");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aByteOrderMarkAndMixedLineEndsAreNoFault(Reader reader) {
        String[] lines = reader.sound().split("\r\n");
        StringBuilder mixed = new StringBuilder("\uFEFF");
        for (int i = 0; i < lines.length; i++) {
            mixed.append(lines[i]).append(List.of("\r\n", "\n", "\r").get(i % 3));
        }
        ParsedFile parsed = reader.read(mixed.toString());
        assertThat(parsed.findings()).isEqualTo(reader.read(reader.sound()).findings());
        assertThat(parsed.rows()).isEqualTo(reader.read(reader.sound()).rows());
    }

    @ParameterizedTest
    @EnumSource
    void aZeroIsShownWhereItStands(Reader reader) {
        Finding found = only(reader.read(reader.with(reader.text, "a\0b")));
        assertThat(found.kind()).isEqualTo(FindingCode.NUL_CHARACTER);
        assertThat(told(found)).contains("Line " + reader.line(), reader.text, "NUL", "Save it again as CSV UTF-8");
    }

    @ParameterizedTest
    @EnumSource
    void aQuoteThatIsNeverClosedIsShownWhereItWasOpened(Reader reader) {
        String sound = reader.with(reader.text, "@@");
        Finding found = the(FindingCode.UNCLOSED_QUOTE, reader.read(sound.replace("@@", "\"open")));
        assertThat(told(found)).contains("line " + reader.line(), reader.text, "\"open", "Close the quotation mark");
        String last = reader.sound() + "\"";
        assertThat(the(FindingCode.UNCLOSED_QUOTE, reader.read(last)).line())
                .isEqualTo(reader.sound().split("\r\n").length + 1);
    }

    @ParameterizedTest
    @EnumSource
    void aCellOfAMegabyteIsShownByItsLengthAndNotItself(Reader reader) {
        String million = "x".repeat(1 << 20);
        for (String column : List.of(reader.text, reader.count)) {
            Finding found = the(FindingCode.FIELD_TOO_LONG, reader.read(reader.with(column, million)));
            assertThat(told(found))
                    .contains("Line " + reader.line(), column, "1048576", "2000", "Shorten the text")
                    .hasSizeLessThan(300);
        }
    }

    @ParameterizedTest
    @CsvSource({"';',;", "'\t',TAB"})
    void anotherSeparatorIsNamed(String separator, String shown) {
        for (Reader reader : Reader.values()) {
            Finding found =
                    the(FindingCode.WRONG_SEPARATOR, reader.read(reader.sound().replace(",", separator)));
            assertThat(told(found)).contains("separated by " + shown, "CSV UTF-8 (comma delimited)", "list separator");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"01/07/2025", "1 July 2025", "45839", "2025-7-1", "2025-13-01"})
    void aDateThatASpreadsheetHasChangedIsShown(String value) {
        Finding found =
                the(FindingCode.UNREADABLE_DATE, Reader.LONG.read(Reader.LONG.with("quarter_label_date", value)));
        assertThat(told(found)).contains("Line " + Reader.LONG.line(), "quarter_label_date", value, "2024-01-01");
        String line = "202526,Financial year Q1,ZZ01,,RO-B,,,,70,406,,,final," + value + ",2026-06-30,,\r\n";
        Finding tidy = the(FindingCode.UNREADABLE_DATE, Reader.TIDY.read(Reader.TIDY.sound() + line));
        assertThat(told(tidy)).contains("Line 3", "period_start", value, "Write dates as");
    }

    @Test
    void noWordsOfALongFaultAreLong() {
        Finding found = the(FindingCode.NOT_A_NUMBER, Reader.TIDY.read(Reader.TIDY.with("count", "y".repeat(1999))));
        assertThat(told(found)).hasSizeLessThan(400);
    }

    private static Finding only(ParsedFile parsed) {
        assertThat(parsed.findings()).hasSize(1);
        assertThat(parsed.refused()).isTrue();
        return parsed.findings().getFirst();
    }

    private static Finding the(FindingCode code, ParsedFile parsed) {
        assertThat(parsed.findings()).extracting(Finding::kind).contains(code);
        return parsed.findings().stream()
                .filter(finding -> finding.kind() == code)
                .findFirst()
                .orElseThrow();
    }

    /** Message and cure as they are shown. */
    private static String told(Finding finding) {
        Object[] arguments = finding.arguments().toArray();
        return new MessageFormat(WORDS.getProperty(finding.messageKey()), Locale.UK).format(arguments)
                + " "
                + new MessageFormat(WORDS.getProperty(finding.cureKey()), Locale.UK).format(arguments);
    }
}
