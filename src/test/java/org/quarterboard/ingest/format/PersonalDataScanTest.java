package org.quarterboard.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that no reader could read: in whatever encoding, with whatever between its fields and at its line ends. */
class PersonalDataScanTest {

    private static final String TEXT = "first,second,third\r\nx,y,z\r\nx,LS1 4AP,z\r\n";
    private static final PersonalSign SECOND_OF_LINE_3 = new PersonalSign(FindingCode.PERSONAL_POSTCODE, "2", 3, 1);

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "ISO-8859-1", "UTF-16LE", "UTF-16BE"})
    void isFoundInAnyEncoding(String charset) {
        byte[] plain = TEXT.replace('z', 'é').getBytes(Charset.forName(charset));
        assertThat(signs(plain)).containsExactly(SECOND_OF_LINE_3);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,EFBBBF", "UTF-16LE,FFFE", "UTF-16BE,FEFF"})
    void isFoundBehindAByteOrderMarkThatIsNoPartOfTheFirstName(String charset, String mark) {
        // With the mark before it, the name would be no word of the list.
        String text = "postcode,second\nLS1 4AP,y\n";
        byte[] bytes = marked(mark, text.getBytes(Charset.forName(charset)));
        assertThat(signs(bytes))
                .containsExactlyInAnyOrder(
                        new PersonalSign(FindingCode.PERSONAL_COLUMN, "post code", 1, 1),
                        new PersonalSign(FindingCode.PERSONAL_POSTCODE, "post code", 2, 1));
    }

    @Test
    void twoBytesThatAreHalfAMarkAreNone() {
        assertThat(signs(marked("FF41", TEXT.getBytes(StandardCharsets.ISO_8859_1))))
                .containsExactly(SECOND_OF_LINE_3);
        assertThat(signs(marked("FE41", TEXT.getBytes(StandardCharsets.ISO_8859_1))))
                .containsExactly(SECOND_OF_LINE_3);
        assertThat(signs(new byte[] {(byte) 0xFF})).isEmpty();
        assertThat(signs(new byte[0])).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void theSeparatorIsTheOneThatComesMostInTheFirstLine(String separator) {
        String text = TEXT.replace(",", separator);
        assertThat(signs(text)).containsExactly(SECOND_OF_LINE_3);
        String other = separator.equals(",") ? ";" : ",";
        assertThat(signs(text.replace("first", "fi" + other + "rst"))).containsExactly(SECOND_OF_LINE_3);
        assertThat(signs(text.replace("LS1", other + other + other + other + "LS1")))
                .as("later lines have no say")
                .containsExactly(SECOND_OF_LINE_3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n"})
    void linesEndAsTheyMayAndAreCountedWithTheEmptyOnes(String end) {
        assertThat(signs(TEXT.replace("\r\n", end))).containsExactly(SECOND_OF_LINE_3);
        assertThat(signs(TEXT.replace("\r\n", end + end)))
                .containsExactly(new PersonalSign(FindingCode.PERSONAL_POSTCODE, "2", 5, 1));
        assertThat(signs(TEXT.strip().replace("\r\n", end)))
                .as("without an end of the last line")
                .containsExactly(SECOND_OF_LINE_3);
    }

    @Test
    void aQuotedFieldIsOneFieldAndAQuoteInItIsDoubled() {
        assertThat(signs(line("\"x,x\",LS1 4AP"))).containsExactly(SECOND_OF_LINE_3);
        assertThat(signs(line("\"x\"\",\"\"x\",LS1 4AP"))).containsExactly(SECOND_OF_LINE_3);
        assertThat(signs(line("x,\"at LS1 4AP, they say\""))).containsExactly(SECOND_OF_LINE_3);
        assertThat(signs(line("x\"x,LS1 4AP"))).as("a quote amid a field").containsExactly(SECOND_OF_LINE_3);
        assertThat(signs(line("\"x,LS1 4AP")))
                .as("never closed, it ends with the line")
                .containsExactly(new PersonalSign(FindingCode.PERSONAL_POSTCODE, "1", 3, 1));
        assertThat(signs(line("\"x") + "x,LS1 4AP\r\n"))
                .containsExactly(new PersonalSign(FindingCode.PERSONAL_POSTCODE, "2", 4, 1));
    }

    @Test
    void whatIsNoTextIsNotLookedInto() {
        assertThat(signs("%PDF-1.7\n" + TEXT)).isEmpty();
    }

    private static String line(String fields) {
        return TEXT.replace("x,LS1 4AP,z", fields);
    }

    private static byte[] marked(String hex, byte[] text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(HexFormat.of().parseHex(hex));
        out.writeBytes(text);
        return out.toByteArray();
    }

    private static List<PersonalSign> signs(String text) {
        return signs(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<PersonalSign> signs(byte[] bytes) {
        return PersonalDataScan.of(bytes).map(PersonalDataFound::signs).orElse(List.of());
    }
}
