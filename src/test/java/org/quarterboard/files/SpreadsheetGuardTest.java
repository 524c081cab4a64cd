package org.quarterboard.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterboard.files.SpreadsheetGuard.Kind;
import org.quarterboard.files.SpreadsheetGuard.Verdict;

class SpreadsheetGuardTest {

    private static final SpreadsheetGuard GUARD = new SpreadsheetGuard(25, 256, 128, 1000, 200_000, 3_000_000);

    private final TestWorkbook workbook = new TestWorkbook();

    @Test
    void soundWorkbooksOfThreeProgramsMayBeRead() throws IOException {
        assertSound(workbook.bytes());
        ByteArrayOutputStream ours = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(ours, "Quarterboard", "1.0")) {
            for (int row = 0; row < 400; row++) {
                book.newWorksheet("Sheet " + row).value(0, 0, row);
            }
        }
        assertSound(ours.toByteArray());
        ByteArrayOutputStream theirs = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            var row = book.createSheet("KPI 1").createRow(0);
            row.createCell(0).setCellFormula("SUM(B1:B9)&\"a|b!c\"");
            var link = book.getCreationHelper().createHyperlink(org.apache.poi.common.usermodel.HyperlinkType.URL);
            link.setAddress("https://example.org/?a=1&b=2");
            row.createCell(1).setHyperlink(link);
            var drawing = book.getSheetAt(0).createDrawingPatriarch();
            drawing.createCellComment(drawing.createAnchor(0, 0, 0, 0, 3, 3, 5, 6))
                    .setString(book.getCreationHelper().createRichTextString("a note"));
            book.write(theirs);
        }
        assertSound(theirs.toByteArray());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a,b\r\n1,2\r\n", "BM,MZ\r\n1,2", "[note],b\n", "=cmd|' /C calc'!A0", "a;b\n1;2"})
    void whatIsNothingElseIsText(String text) {
        assertThat(look("f.csv", text.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Verdict(Kind.TEXT, null, "", "", ""));
    }

    /** Which text it is, and what to do about it, its reader says. */
    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16", "windows-1252"})
    void aTextInAnotherEncodingIsText(String charset) {
        assertThat(look("f.csv", "yjs_name,code\r\nYnys Môn,W1\r\n".repeat(9).getBytes(Charset.forName(charset)))
                        .kind())
                .isEqualTo(Kind.TEXT);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "%PDF-1.7,PDF",
                "{\"a\":1},JSON",
                "[{\"a\":1}],JSON",
                "<!doctype html><p>,HTML",
                " <table><tr><td>1,HTML",
                "<?xml version=\"1.0\"?><Workbook/>,XML",
                "{\\rtf1,RTF",
                "GIF89a,GIF"
            })
    void whatIsNoSpreadsheetIsNamed(String start, String found) {
        byte[] bytes = start.getBytes(StandardCharsets.UTF_8);
        assertRefused(look("figures.xlsx", bytes), SpreadsheetFault.NOT_A_SPREADSHEET, found);
        assertRefused(look("figures.csv", bytes), SpreadsheetFault.NOT_A_SPREADSHEET, found);
    }

    @Test
    void randomBytesAreRefused() {
        byte[] bytes = new byte[5_000];
        new Random(7).nextBytes(bytes);
        assertRefused(look("f.xlsx", bytes), SpreadsheetFault.NOT_A_SPREADSHEET, FileKind.BINARY);
        bytes[0] = 'P';
        bytes[1] = 'K';
        bytes[2] = 3;
        bytes[3] = 4;
        assertRefused(look("f.xlsx", bytes), SpreadsheetFault.DAMAGED, "ZIP");
    }

    @Test
    void aWrongEndingIsRemarkedAndTheFileIsRead() {
        Verdict named = look("figures.CSV", workbook.bytes());
        assertThat(named)
                .isEqualTo(new Verdict(Kind.WORKBOOK, SpreadsheetFault.NAMED_AS_TEXT, "", "figures.CSV", ".xlsx"));
        assertThat(named.refused()).isFalse();
        assertThat(look("figures.xlsx", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Verdict(Kind.TEXT, SpreadsheetFault.NAMED_AS_WORKBOOK, "", "figures.xlsx", ".csv"));
    }

    @Test
    void whatIsTooLargeIsNotLookedInto() {
        SpreadsheetGuard small = new SpreadsheetGuard(1, 1, 1, 1, 1, 1);
        Verdict verdict = small.look("f.csv", new byte[(1 << 20) + 1]);
        assertRefused(verdict, SpreadsheetFault.TOO_LARGE, "1");
    }

    @Test
    void oldAndEncryptedWorkbooksAreNamed() throws Exception {
        ByteArrayOutputStream old = new ByteArrayOutputStream();
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            book.createSheet("a").createRow(0).createCell(0).setCellValue(1);
            book.write(old);
        }
        assertRefused(look("f.xlsx", old.toByteArray()), SpreadsheetFault.OLD_XLS, "XLS");
        ByteArrayOutputStream locked = new ByteArrayOutputStream();
        try (POIFSFileSystem system = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var out = encryptor.getDataStream(system)) {
                out.write(workbook.bytes());
            }
            system.writeFilesystem(locked);
        }
        assertRefused(look("f.xlsx", locked.toByteArray()), SpreadsheetFault.ENCRYPTED, "XLSX");
        // No more than the beginning and one entry of the directory.
        byte[] minimal = Arrays.copyOf(old.toByteArray(), 640);
        Arrays.fill(minimal, 512, 640, (byte) 0);
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, minimal, 512, name.length);
        minimal[512 + 64] = (byte) (name.length + 2);
        minimal[512 + 66] = 2;
        assertRefused(look("f.xlsx", minimal), SpreadsheetFault.ENCRYPTED, "XLSX");
        assertRefused(look("f.xlsx", Arrays.copyOf(minimal, 512)), SpreadsheetFault.NOT_A_SPREADSHEET, "OLE");
    }

    @Test
    void otherArchivesAreNamed() {
        Map<String, byte[]> ods = new LinkedHashMap<>();
        ods.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.US_ASCII));
        ods.put("content.xml", new byte[0]);
        assertRefused(look("f.ods", TestWorkbook.zip(ods)), SpreadsheetFault.NOT_A_WORKBOOK, "ODS");
        assertRefused(
                look("f.zip", TestWorkbook.zip(Map.of("f.csv", new byte[] {'a'}))),
                SpreadsheetFault.NOT_A_WORKBOOK,
                "ZIP");
        workbook.replace(TestWorkbook.TYPES, "spreadsheetml.sheet.main", "wordprocessingml.document.main");
        assertRefused(look("f.docx", workbook.bytes()), SpreadsheetFault.NOT_A_WORKBOOK, "DOCX");
    }

    @Test
    void macrosAreRefusedByNameByContentTypeAndByRelationship() {
        assertFault(new TestWorkbook().put("xl/vbaProject.bin", "x"), SpreadsheetFault.MACROS);
        assertFault(new TestWorkbook().put("xl/macrosheets/sheet1.xml", "<x/>"), SpreadsheetFault.MACROS);
        assertFault(
                new TestWorkbook()
                        .replace(
                                TestWorkbook.TYPES,
                                "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main",
                                "vnd.ms-excel.sheet.macroEnabled.main"),
                SpreadsheetFault.MACROS);
        assertFault(
                new TestWorkbook()
                        .put(TestWorkbook.RELS, TestWorkbook.rels(TestWorkbook.rel("vbaProject", "a.xml", ""))),
                SpreadsheetFault.MACROS);
        assertFault(new TestWorkbook().put("xl/workbook.bin", "x"), SpreadsheetFault.XLSB);
        assertFault(
                new TestWorkbook()
                        .replace(
                                TestWorkbook.TYPES,
                                "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                                "vnd.ms-excel.sheet.binary.macroEnabled.main"),
                SpreadsheetFault.XLSB);
    }

    @ParameterizedTest
    @CsvSource({
        "externalLink,externalLinks/a.xml,''",
        "image,https://example.org/a.png,External",
        "image,https://example.org/a.png,Ext&#x65;rnal",
        "image,https://example.org/a.png,''",
        "worksheet,file:///etc/passwd,External",
        "hyperlink,file://server/share,External",
        "hyperlink,javascript:alert(1),External",
        "hyperlink,\\\\server\\share,External",
        "connections,connections.xml,''",
        "queryTable,q.xml,''"
    })
    void whatFetchesFromElsewhereIsRefused(String kind, String target, String mode) {
        workbook.put(TestWorkbook.SHEET_RELS, TestWorkbook.rels(TestWorkbook.rel(kind, target, mode)));
        assertFault(workbook, SpreadsheetFault.EXTERNAL_LINK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/", "mailto:a@example.org", "#KPI1!A1", "http://example.org/a?b=c:d"})
    void aLinkToFollowIsNot(String target) {
        workbook.put(TestWorkbook.SHEET_RELS, TestWorkbook.rels(TestWorkbook.rel("hyperlink", target, "External")));
        assertSound(workbook.bytes());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"cmd|'/C calc'!A0", "WEBSERVICE(\"http://example.org\")", "_xlfn.webservice (A1)", "1+RTD(\"a\")"
            })
    void aLiveFormulaIsRefused(String formula) {
        workbook.replace(TestWorkbook.SHEET, "SUM(B1)", formula.replace("\"", "&quot;"));
        Verdict verdict = look("f.xlsx", workbook.bytes());
        assertRefused(verdict, SpreadsheetFault.LIVE_FORMULA, formula);
        assertThat(verdict.where()).isEqualTo(TestWorkbook.SHEET + " B2");
    }

    @Test
    void aDocumentTypeIsRefusedInEveryPart() {
        String file = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";
        StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 10; i++) {
            laughs.append("<!ENTITY l" + i + " \"")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        for (String part :
                new String[] {TestWorkbook.TYPES, TestWorkbook.RELS, TestWorkbook.SHEET, TestWorkbook.TEXTS}) {
            for (String type : new String[] {file, laughs + "]>", "<!doctype x>", "<!ENTITY x 'y'>"}) {
                TestWorkbook spoilt = new TestWorkbook();
                spoilt.put(part, spoilt.text(part).replaceFirst("\\?>", "?>" + type.replace("$", "\\$")));
                Verdict verdict = look("f.xlsx", spoilt.bytes());
                assertThat(verdict.fault()).as(part + type).isEqualTo(SpreadsheetFault.DOCTYPE);
                assertThat(verdict.where()).isEqualTo(part);
            }
        }
        // Under another name it is looked at all the same.
        workbook.put("docProps/odd", file + "<x/>");
        assertFault(workbook, SpreadsheetFault.DOCTYPE);
    }

    @Test
    void aPartInAnotherEncodingIsRefusedBecauseItsTagsAreOthers() {
        String hidden = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><!DOCTYPE x><x/>";
        assertFault(
                new TestWorkbook().put(TestWorkbook.TEXTS, hidden.getBytes(StandardCharsets.UTF_16)),
                SpreadsheetFault.WRONG_ENCODING);
        assertFault(
                new TestWorkbook().put(TestWorkbook.TEXTS, hidden.getBytes(StandardCharsets.UTF_16LE)),
                SpreadsheetFault.WRONG_ENCODING);
        assertFault(
                new TestWorkbook().replace(TestWorkbook.TEXTS, "encoding=\"UTF-8\"", "encoding='UTF-7' x=\"utf-8\""),
                SpreadsheetFault.WRONG_ENCODING);
        assertFault(new TestWorkbook().replace(TestWorkbook.TEXTS, "<sst", "\0<sst"), SpreadsheetFault.WRONG_ENCODING);
        assertSound(new TestWorkbook()
                .replace(TestWorkbook.TEXTS, "<?xml", "\uFEFF<?xml")
                .bytes());
        assertSound(new TestWorkbook()
                .replace(TestWorkbook.TEXTS, "<si>", "<!-- <!DOCTYPE --><si>")
                .replace(TestWorkbook.TEXTS, "Children", "<![CDATA[<!DOCTYPE x>]]>")
                .bytes());
    }

    @Test
    void anotherFileInsideIsRefused() {
        byte[] inner = new TestWorkbook().bytes();
        assertFault(new TestWorkbook().put("xl/media/image1.png", inner), SpreadsheetFault.EMBEDDED);
        assertFault(new TestWorkbook().put("xl/embeddings/a.xlsx", inner), SpreadsheetFault.EMBEDDED);
        assertFault(new TestWorkbook().put("docProps/thumbnail.wmf", "%PDF-1.7"), SpreadsheetFault.EMBEDDED);
        assertFault(
                new TestWorkbook()
                        .put(TestWorkbook.SHEET_RELS, TestWorkbook.rels(TestWorkbook.rel("oleObject", "../o.bin", ""))),
                SpreadsheetFault.EMBEDDED);
        assertSound(new TestWorkbook()
                .put("xl/media/image1.png", "\u0089PNG".getBytes(StandardCharsets.ISO_8859_1))
                .put("xl/printerSettings/printerSettings1.bin", "HP\0\1\2\3".getBytes(StandardCharsets.UTF_16LE))
                .bytes());
    }

    @Test
    void aSheetOfTenMillionRowsIsStoppedEarly() {
        byte[] bytes = workbook.bytesWith(
                TestWorkbook.SHEET,
                TestWorkbook.repeated(
                        "<worksheet><sheetData>",
                        "<row><c><v>1</v></c></row>",
                        10_000_000,
                        "</sheetData></worksheet>"));
        Verdict verdict = new SpreadsheetGuard(25, 1024, 1024, 1000, 200_000, 3_000_000).look("f.xlsx", bytes);
        // Packed 250 times, it is as dense as a bomb before it has too many rows.
        assertThat(verdict.fault()).isIn(SpreadsheetFault.TOO_MANY_ROWS, SpreadsheetFault.BOMB);
    }

    @Test
    void rowsCellsAndTextsAreCountedOverAllParts() {
        SpreadsheetGuard small = new SpreadsheetGuard(25, 256, 128, 1000, 3, 8);
        assertThat(small.look("f.xlsx", workbook.bytes()).refused()).isFalse();
        workbook.put("xl/worksheets/sheet2.xml", TestWorkbook.sheet("A1", "<row/>"));
        assertThat(small.look("f.xlsx", workbook.bytes()).refused()).isFalse();
        workbook.put("xl/odd.txt", TestWorkbook.sheet("A1", "<x:row/>"));
        assertRefused(small.look("f.xlsx", workbook.bytes()), SpreadsheetFault.TOO_MANY_ROWS, "4");
        workbook.put("xl/odd.txt", TestWorkbook.sheet("A1", "<c/>".repeat(5)));
        assertRefused(small.look("f.xlsx", workbook.bytes()), SpreadsheetFault.TOO_MANY_CELLS, "9");
        workbook.put("xl/odd.txt", TestWorkbook.sheet("A1", "<si/>".repeat(8)));
        assertRefused(small.look("f.xlsx", workbook.bytes()), SpreadsheetFault.TOO_MANY_CELLS, "9");
    }

    @ParameterizedTest
    @CsvSource({"A1:C10000000,10000000", "A1:XFD99999999999999999999,9223372036854775807"})
    void moreRowsThanASheetCanHaveAreNotRead(String dimension, String found) {
        workbook.replace(TestWorkbook.SHEET, "A1:B2", dimension);
        assertRefused(look("f.xlsx", workbook.bytes()), SpreadsheetFault.TOO_MANY_ROWS, found);
        assertFault(
                new TestWorkbook().replace(TestWorkbook.SHEET, "row r=\"2\"", "row r=\"1048577\""),
                SpreadsheetFault.TOO_MANY_ROWS);
        // Whole columns with a format.
        assertSound(new TestWorkbook()
                .replace(TestWorkbook.SHEET, "A1:B2", "A1:XFD1048576")
                .bytes());
    }

    @Test
    void aTextOfAMegabyteIsRefusedWhereItStands() {
        String longest = "é".repeat(32_767);
        assertSound(new TestWorkbook()
                .replace(TestWorkbook.SHEET, "Ynys Môn", longest)
                .bytes());
        Verdict verdict = look(
                "f.xlsx",
                new TestWorkbook()
                        .replace(TestWorkbook.SHEET, "Ynys Môn", longest + "é")
                        .bytes());
        assertThat(verdict)
                .isEqualTo(new Verdict(
                        Kind.REFUSED, SpreadsheetFault.TEXT_TOO_LONG, TestWorkbook.SHEET + " A2", "", "32767"));
        String million = "x y".repeat(1 << 20);
        assertFault(
                new TestWorkbook().replace(TestWorkbook.TEXTS, "Children", million), SpreadsheetFault.TEXT_TOO_LONG);
        assertFault(
                new TestWorkbook().replace(TestWorkbook.TEXTS, "Children", "<![CDATA[" + million + "]]>"),
                SpreadsheetFault.TEXT_TOO_LONG);
        assertFault(new TestWorkbook().replace(TestWorkbook.SHEET, "SUM(B1)", million), SpreadsheetFault.TEXT_TOO_LONG);
        assertFault(new TestWorkbook().replace(TestWorkbook.SHEET, "A1:B2", million), SpreadsheetFault.TEXT_TOO_LONG);
    }

    @Test
    void aPartThatIsCutShortIsDamaged() {
        assertFault(new TestWorkbook().replace(TestWorkbook.SHEET, "</worksheet>", ""), SpreadsheetFault.DAMAGED);
        assertFault(new TestWorkbook().put(TestWorkbook.SHEET, ""), SpreadsheetFault.DAMAGED);
        assertFault(new TestWorkbook().put(TestWorkbook.SHEET, "no xml"), SpreadsheetFault.DAMAGED);
        assertFault(new TestWorkbook().put(TestWorkbook.SHEET, "<a>".repeat(1000)), SpreadsheetFault.DAMAGED);
    }

    private static void assertFault(TestWorkbook workbook, SpreadsheetFault fault) {
        Verdict verdict = look("f.xlsx", workbook.bytes());
        assertThat(verdict.fault()).as(verdict.toString()).isEqualTo(fault);
        assertThat(verdict.kind()).isEqualTo(Kind.REFUSED);
    }

    private static void assertRefused(Verdict verdict, SpreadsheetFault fault, String found) {
        assertThat(verdict.fault()).as(verdict.toString()).isEqualTo(fault);
        assertThat(verdict.found()).isEqualTo(found);
        assertThat(verdict.kind()).isEqualTo(Kind.REFUSED);
    }

    private static void assertSound(byte[] bytes) {
        assertThat(look("f.xlsx", bytes)).isEqualTo(new Verdict(Kind.WORKBOOK, null, "", "", ""));
    }

    private static Verdict look(String name, byte[] bytes) {
        return GUARD.look(name, bytes);
    }
}
