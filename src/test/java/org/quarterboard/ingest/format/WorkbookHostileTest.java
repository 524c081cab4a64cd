package org.quarterboard.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks that no program writes. */
class WorkbookHostileTest {

    private static final String FIRST_KPI = "xl/worksheets/sheet2.xml";
    private static final byte[] SOUND =
            WorkbookFile.empty().figure(WorkbookFile.CODE, 3).bytes();
    private static final String FIGURE = "<c r=\"F5\"";

    @Test
    void aColumnThatNoSpreadsheetHasIsRefused() {
        for (String address : new String[] {"XFE5", "ZZZZZZ5", "AAAAAAAAAAAAAAAAAAAA5"}) {
            assertThat(kinds(changed(FIRST_KPI, xml -> xml.replace(FIGURE, "<c r=\"" + address + "\""))))
                    .containsExactly(FindingCode.UNREADABLE_WORKBOOK);
        }
        assertThat(kinds(changed(FIRST_KPI, xml -> xml.replace("<c r=\"I5\"", "<c r=\"XFD5\""))))
                .isEmpty();
    }

    @Test
    void aRowThatNoSpreadsheetHasIsRefused() {
        for (String number : new String[] {"-1", "99999999", "99999999999", "x"}) {
            assertThat(kinds(changed(FIRST_KPI, xml -> xml.replace("<row r=\"5\"", "<row r=\"" + number + "\""))))
                    .contains(FindingCode.UNREADABLE_WORKBOOK);
        }
    }

    @Test
    void noFileOfTheMachineGetsIntoAFigure(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "4711");
        String entity = "<!DOCTYPE worksheet [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]><worksheet";
        ParsedFile parsed = read(changed(
                FIRST_KPI,
                xml -> xml.replaceFirst("<worksheet", entity)
                        .replaceFirst(FIGURE + "([^>]*)><v>3.0</v>", FIGURE + "$1><v>&e;</v>")));
        assertThat(parsed.toString()).doesNotContain("4711");
        assertThat(parsed.refused()).isTrue();
    }

    @Test
    void entitiesThatGrowAreNotFollowed() {
        StringBuilder entities = new StringBuilder("<!DOCTYPE worksheet [<!ENTITY e0 \"3333333333\">");
        for (int i = 1; i < 30; i++) {
            entities.append("<!ENTITY e").append(i).append(" \"");
            entities.append(("&e" + (i - 1) + ";").repeat(10)).append("\">");
        }
        entities.append("]><worksheet");
        assertThat(kinds(changed(
                        FIRST_KPI,
                        xml -> xml.replaceFirst("<worksheet", entities.toString())
                                .replaceFirst(FIGURE + "([^>]*)><v>3.0</v>", FIGURE + "$1><v>&e29;</v>"))))
                .contains(FindingCode.UNREADABLE_WORKBOOK);
    }

    @Test
    void aFormulaWithoutATextIsOne() {
        assertThat(kinds(changed(
                        FIRST_KPI,
                        xml -> xml.replaceFirst(
                                FIGURE + "([^>]*)><v>", FIGURE + "$1><f t=\"dataTable\" ref=\"F5\" r1=\"A1\"/><v>"))))
                .containsExactly(FindingCode.FORMULA_CELL);
    }

    @Test
    void whatIsNoNumberIsNotMadeOne() {
        assertThat(kinds(changed(FIRST_KPI, xml -> xml.replace("<v>3.0</v>", "<v>NaN</v>"))))
                .containsExactly(FindingCode.ERROR_CELL);
        assertThat(kinds(changed(FIRST_KPI, xml -> xml.replace("<v>3.0</v>", "<v>1e999999999</v>"))))
                .containsExactly(FindingCode.TOO_BIG);
        assertThat(kinds(changed(FIRST_KPI, xml -> xml.replace("<v>3.0</v>", "<v>1e-999999999</v>"))))
                .containsExactly(FindingCode.FRACTION);
        assertThat(kinds(changed(FIRST_KPI, xml -> xml.replace("<v>3.0</v>", "<v>" + "3".repeat(2_001) + "</v>"))))
                .containsExactly(FindingCode.FIELD_TOO_LONG);
    }

    @Test
    void aSharedTextThatIsNotThereIsNone() {
        assertThat(kinds(changed(FIRST_KPI, xml -> xml.replaceFirst("(<c r=\"A5\"[^>]*><v>)\\d+", "$1" + 999_999))))
                .containsExactly(FindingCode.NO_CODE);
    }

    @Test
    void aSheetThatEndsTooEarlyIsRefused() {
        assertThat(kinds(changed(FIRST_KPI, xml -> xml.substring(0, xml.length() / 2))))
                .contains(FindingCode.UNREADABLE_WORKBOOK);
        assertThat(kinds(changed("xl/workbook.xml", xml -> ""))).contains(FindingCode.UNREADABLE_WORKBOOK);
        assertThat(kinds(changed("xl/sharedStrings.xml", xml -> xml.substring(0, 200))))
                .contains(FindingCode.UNREADABLE_WORKBOOK);
    }

    private static ParsedFile read(byte[] bytes) {
        return WorkbookFile.READER.read(bytes, ReadLimits.USUAL);
    }

    private static Iterable<FindingCode> kinds(byte[] bytes) {
        return read(bytes).findings().stream().map(Finding::kind).distinct().toList();
    }

    /** A sound workbook, in which one part was changed. */
    private static byte[] changed(String part, UnaryOperator<String> change) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        boolean any = false;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(SOUND));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] bytes = in.readAllBytes();
                if (entry.getName().equals(part)) {
                    String before = new String(bytes, StandardCharsets.UTF_8);
                    String after = change.apply(before);
                    any |= !after.equals(before);
                    bytes = after.getBytes(StandardCharsets.UTF_8);
                }
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(bytes);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(any).as(part).isTrue();
        return out.toByteArray();
    }
}
