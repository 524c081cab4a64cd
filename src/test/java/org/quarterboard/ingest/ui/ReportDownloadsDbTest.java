package org.quarterboard.ingest.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.ingest.ImportReport;
import org.quarterboard.ingest.ImportService;
import org.quarterboard.ingest.ImportState;
import org.quarterboard.ingest.NationalFile;
import org.quarterboard.ingest.ReportFinding;
import org.quarterboard.ingest.SampleFiles;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.security.Role;
import org.quarterboard.security.ScopeKind;
import org.quarterboard.security.Viewer;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.Services;
import org.quarterboard.testing.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class ReportDownloadsDbTest {

    private static final Quarter QUARTER = new Quarter(2025, 2);
    private static final CellCode COHORT = new CellCode("1|v2|period||denominator");

    private final ImportService imports;
    private final ImportDownloads downloads;
    private final SampleFiles samples;
    private final TestPeople people;
    private final JdbcClient jdbc;
    private String code;
    private String otherCode;
    private ServiceId service;
    private ServiceId other;

    @Autowired
    ReportDownloadsDbTest(
            ImportService imports, ImportDownloads downloads, SampleFiles samples, TestPeople people, JdbcClient jdbc) {
        this.imports = imports;
        this.downloads = downloads;
        this.samples = samples;
        this.people = people;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void twoServices() {
        code = Services.code();
        otherCode = Services.code();
        service = Services.create(jdbc, code);
        other = Services.create(jdbc, otherCode);
        signIn(service);
    }

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @Test
    void aMarkedCopyIsReadAsTheFileWasAndItsRowsSayWhatWasFound() {
        byte[] file = spoilt();
        UUID uuid = upload(file);
        ResponseEntity<byte[]> answer = downloads.marked(code, uuid, "en");
        assertThat(answer.getHeaders().getFirst("Content-Disposition")).contains("figures-marked.csv");
        byte[] copy = body(answer);
        List<String> was = lines(file);
        List<String> is = lines(copy);
        assertThat(is).hasSameSizeAs(was);
        for (int i = 0; i < was.size(); i++) {
            assertThat(is.get(i)).startsWith(was.get(i) + ",");
        }
        assertThat(is.getFirst()).endsWith(",quarterboard_findings");
        assertThat(is)
                .anySatisfy(line -> assertThat(line)
                        .contains("\"QB-LAY-022 Must be corrected: ", "many is not a number", "leave the field empty"));

        UUID again = upload(copy);
        assertThat(findings(again)).isEqualTo(findings(uuid));
        String mended = new String(copy, StandardCharsets.UTF_8)
                .replace(",many,", ",0,")
                .replace("=Service", "Service");
        UUID sound = upload(mended.getBytes(StandardCharsets.UTF_8));
        assertThat(imports.commit(service, sound).item().state()).isEqualTo(ImportState.COMMITTED);
        UUID same = upload(new String(file, StandardCharsets.UTF_8)
                .replace(",many,", ",0,")
                .getBytes(StandardCharsets.UTF_8));
        ImportReport nothing = imports.find(service, same).report();
        assertThat(nothing.lines()).allMatch(line -> line.added() + line.changed() == 0 && line.unchanged() > 100);
    }

    @Test
    void theFirstRowOfACopySaysHowManyFindingsWereNotKept() {
        String text = new String(spoilt(), StandardCharsets.UTF_8)
                .replace("Service " + code, "=Service")
                .replace(",Area,England,Family 1,", ",=Area,=England,=Family 1,");
        UUID uuid = upload(text.getBytes(StandardCharsets.UTF_8));
        int more = imports.find(service, uuid).report().moreFindings();
        assertThat(more).isPositive();
        List<String> copy = lines(body(downloads.marked(code, uuid, "en")));
        assertThat(copy.get(1)).contains(",\"%d more findings are not marked here. | QB-LAY-".formatted(more));
        assertThat(copy).filteredOn(line -> line.endsWith(",")).isNotEmpty();
    }

    @Test
    void theTableHasALineForEachFindingAndNoFormula() {
        UUID uuid = upload(spoilt());
        List<CsvRecord> records = records(body(downloads.table(code, uuid, "cy")));
        assertThat(records).hasSize(findings(uuid).size() + 1);
        assertThat(records.getFirst().getFields()).contains("Cod", "Beth i'w wneud");
        CsvRecord formula = records.stream()
                .filter(record -> record.getField(1).equals("QB-LAY-032"))
                .findFirst()
                .orElseThrow();
        assertThat(formula.getField(6)).startsWith("'=Service");
        assertThat(records.get(1).getField(0)).isEqualTo("Rhaid ei gywiro");
    }

    @Test
    void theWorkbookHasThreeSheetsEachWithOneWholeTable() throws IOException {
        UUID first = upload(NationalFile.zeros(code, QUARTER, Map.of(COHORT, 7L)));
        imports.commit(service, first);
        UUID uuid = upload(spoilt());
        try (XSSFWorkbook book = book(downloads.workbook(code, uuid, "en"))) {
            assertThat(book)
                    .extracting(sheet -> sheet.getSheetName())
                    .containsExactly("About this report", "Findings", "What saving would do");
            for (int i = 0; i < 3; i++) {
                XSSFSheet sheet = book.getSheetAt(i);
                assertThat(sheet.getTables()).hasSize(1);
                assertThat(sheet.getNumMergedRegions()).isZero();
                assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
                        .isEqualTo((short) 1);
                assertThat(sheet.getTables().getFirst().getArea().getLastCell().getRow())
                        .isEqualTo(sheet.getLastRowNum());
                for (Row row : sheet) {
                    assertThat(row).hasSize(sheet.getRow(0).getPhysicalNumberOfCells());
                    for (Cell cell : row) {
                        assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.NUMERIC);
                        assertThat(cell.toString()).isNotBlank();
                    }
                }
            }
            assertThat(texts(book.getSheetAt(0))).contains("figures.csv", "Test person", "Needs correcting");
            assertThat(book.getSheetAt(1).getLastRowNum())
                    .isEqualTo(findings(uuid).size());
            assertThat(texts(book.getSheetAt(1))).contains("QB-LAY-022", "many", "=Service " + code);
            assertThat(texts(book.getSheetAt(2))).contains(code, "Q2 2025/26", "7");
        }
        UUID sound = upload(samples.tidy(code));
        imports.commit(service, sound);
        try (XSSFWorkbook book = book(downloads.workbook(code, sound, "cy"))) {
            assertThat(book.getSheetName(2)).isEqualTo("Beth a gadwyd");
            assertThat(texts(book.getSheetAt(1))).contains("Ni chanfuwyd dim");
        }
    }

    @Test
    void aFileThatCannotBeTakenApartHasNoMarkedCopyButAReport() {
        String open = new String(spoilt(), StandardCharsets.UTF_8) + "\"open";
        for (byte[] file : List.of(
                open.getBytes(StandardCharsets.UTF_8),
                "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8),
                open.getBytes(StandardCharsets.UTF_16))) {
            UUID uuid = upload(file);
            assertThatThrownBy(() -> downloads.marked(code, uuid, "en")).isInstanceOf(NotFoundException.class);
            assertThat(records(body(downloads.table(code, uuid, "en")))).hasSizeGreaterThan(1);
        }
    }

    @Test
    void onlyWhoMaySeeTheWholeFileGetsItsReport() {
        UUID own = upload(spoilt());
        people.signIn(grant(Role.DATA_OFFICER, service), grant(Role.DATA_OFFICER, other));
        UUID shared = upload(NationalFile.of(List.of(code, otherCode), QUARTER, 44));
        imports.commit(service, shared);
        assertThat(body(downloads.marked(code, shared, "en"))).isNotEmpty();
        refused(code, UUID.randomUUID());

        signIn(service);
        refused(code, shared);
        assertThat(body(downloads.table(code, own, "en"))).isNotEmpty();

        signIn(other);
        refused(code, own);
        refused(otherCode, own);
        refused(otherCode, shared);
    }

    private void refused(String at, UUID uuid) {
        assertThatThrownBy(() -> downloads.table(at, uuid, "en")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> downloads.workbook(at, uuid, "en")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> downloads.marked(at, uuid, "en")).isInstanceOf(NotFoundException.class);
    }

    /** A count that is no number, and a text that begins like a formula. */
    private byte[] spoilt() {
        String text = new String(NationalFile.zeros(code, QUARTER, Map.of(COHORT, 8L)), StandardCharsets.UTF_8);
        return text.replace("kpi1_total_suitable_end,0,", "kpi1_total_suitable_end,many,")
                .replaceFirst("Service " + code, "=Service " + code)
                .getBytes(StandardCharsets.UTF_8);
    }

    private UUID upload(byte[] bytes) {
        return imports.upload(service, "figures.csv", bytes).uuid();
    }

    private List<ReportFinding> findings(UUID uuid) {
        return imports.find(service, uuid).report().findings();
    }

    private static byte[] body(ResponseEntity<byte[]> answer) {
        return Objects.requireNonNull(answer.getBody());
    }

    private static List<String> lines(byte[] bytes) {
        return List.of(new String(bytes, StandardCharsets.UTF_8).split("\r\n"));
    }

    private static List<CsvRecord> records(byte[] bytes) {
        return CsvReader.builder().ofCsvRecord(new String(bytes, StandardCharsets.UTF_8).substring(1)).stream()
                .toList();
    }

    private static XSSFWorkbook book(ResponseEntity<byte[]> answer) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(body(answer)));
    }

    private static List<String> texts(Iterable<Row> sheet) {
        List<String> texts = new ArrayList<>();
        sheet.forEach(row -> row.forEach(cell -> texts.add(
                cell.getCellType() == CellType.NUMERIC
                        ? Long.toString(Math.round(cell.getNumericCellValue()))
                        : cell.getStringCellValue())));
        return texts;
    }

    private void signIn(ServiceId at) {
        people.signIn(grant(Role.HEAD_OF_SERVICE, at));
    }

    private static Viewer.Grant grant(Role role, ServiceId at) {
        return new Viewer.Grant(role, ScopeKind.SERVICE, at.value(), "");
    }
}
