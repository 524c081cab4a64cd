package org.quarterboard.attendance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.quarterboard.attendance.MeetingUsed;
import org.quarterboard.attendance.Reading;
import org.quarterboard.attendance.ReturnSnapshot;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.Sector;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.ui.SelectedService;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The return as a CSV file and as a spreadsheet. */
class ReturnFilesTest {

    private static final Messages MESSAGES = new Messages();
    private static final Formats FORMATS = new Formats(MESSAGES);
    private static final LocalDate DAY = LocalDate.of(2024, 6, 11);

    @Test
    void theCsvHasTheTwoRowTypesOfTheTemplate() {
        List<NamedCsvRecord> rows = csv(sheet("Norchester", Optional.of(DAY), Messages.ENGLISH));
        assertThat(rows).hasSize(10);
        assertThat(rows)
                .extracting(
                        row -> row.getField("Role") + ": " + row.getField("Sector") + " " + row.getField("Attended"))
                .containsExactly(
                        "Senior partner: Children's social care 1",
                        "Senior partner: Education 0",
                        "Senior partner: Police 1",
                        "Senior partner: Probation 0",
                        "Senior partner: Health 0",
                        "Delegated or non-senior partner: Children's social care 0",
                        "Delegated or non-senior partner: Education 1",
                        "Delegated or non-senior partner: Police 1",
                        "Delegated or non-senior partner: Probation 0",
                        "Delegated or non-senior partner: Health 0");
        assertThat(rows)
                .allMatch(row -> row.getField("Meeting").equals("2024-06-11"))
                .allMatch(row -> row.getField("Quarter").equals("2024Q1"))
                .allMatch(row -> row.getField("State").equals("Submission 1"));
        assertThat(rows)
                .filteredOn(row -> !row.getField("Remark").isEmpty())
                .hasSize(2)
                .allMatch(row -> row.getField("Sector").equals("Police"))
                .allMatch(row -> row.getField("Remark").startsWith("Senior partner and delegate were both there"));
    }

    @Test
    void noMeetingIsSaidInEveryFile() throws Exception {
        ReturnSheet none = sheet("Norchester", Optional.empty(), Messages.ENGLISH);
        assertThat(csv(none)).allMatch(row -> row.getField("Meeting").equals("No meeting held"));
        assertThat(texts(none))
                .contains("No meeting held")
                .anyMatch(text -> text.contains("not a meeting that nobody"));
        assertThat(texts(sheet("Norchester", Optional.of(DAY), Messages.ENGLISH)))
                .contains("Most recent meeting of the quarter: 11 June 2024")
                .doesNotContain("No meeting held");
    }

    @Test
    void aTextIsNeverAFormula() throws Exception {
        ReturnSheet evil = sheet("=HYPERLINK(\"http://example.org\")", Optional.of(DAY), Messages.ENGLISH);
        assertThat(csv(evil)).allMatch(row -> row.getField("Service").startsWith("'="));
        Document page = xml(evil, "xl/worksheets/sheet1.xml");
        assertThat(page.getElementsByTagName("f").getLength()).isZero();
        assertThat(texts(evil)).contains("=HYPERLINK(\"http://example.org\")");
    }

    @Test
    void theSpreadsheetCanBeReadByEar() throws Exception {
        ReturnSheet sheet = sheet("Norchester", Optional.of(DAY), Messages.ENGLISH);
        Document page = xml(sheet, "xl/worksheets/sheet1.xml");
        assertThat(page.getElementsByTagName("mergeCell").getLength()).isZero();
        Element pane = (Element) page.getElementsByTagName("pane").item(0);
        assertThat(pane.getAttribute("state")).isEqualTo("frozen");
        assertThat(pane.getAttribute("ySplit")).isEqualTo("6");
        assertThat(page.getElementsByTagName("col").getLength()).isEqualTo(9);
        Document table = xml(sheet, "xl/tables/table1.xml");
        assertThat(table.getDocumentElement().getAttribute("ref")).isEqualTo("A6:I16");
        assertThat(((Element) table.getElementsByTagName("tableColumn").item(6)).getAttribute("name"))
                .isEqualTo("Attended");
        assertThat(cell(page, "A1")).as("a title stands first").isNotNull();
        for (int row = 7; row <= 16; row++) {
            assertThat(cell(page, "G" + row).getTextContent()).isIn("0", "1");
            for (char column = 'A'; column <= 'I'; column++) {
                assertThat(cell(page, column + "" + row))
                        .as("%s%d", column, row)
                        .isNotNull();
            }
        }
        assertThat(parts(sheet).get("docProps/custom.xml")).contains("en-GB");
        assertThat(parts(sheet).get("docProps/core.xml")).contains("KPI 8, management board attendance");
    }

    @Test
    void theFilesSpeakWelsh() throws Exception {
        ReturnSheet welsh = sheet("Aberwyn", Optional.of(DAY), Messages.WELSH);
        assertThat(texts(welsh)).contains("Uwch bartner", "Rôl", "Cyfarfod diweddaraf y chwarter: 11 Mehefin 2024");
        assertThat(parts(welsh).get("docProps/custom.xml")).contains("cy-GB");
    }

    private static ReturnSheet sheet(String service, Optional<LocalDate> day, Locale locale) {
        Map<Sector, Integer> seniors = new EnumMap<>(Sector.class);
        Map<Sector, Integer> delegates = new EnumMap<>(Sector.class);
        for (Sector sector : Sector.values()) {
            boolean met = day.isPresent();
            seniors.put(
                    sector,
                    met && Set.of(Sector.POLICE, Sector.CHILDRENS_SOCIAL_CARE).contains(sector) ? 1 : 0);
            delegates.put(sector, met && Set.of(Sector.POLICE, Sector.EDUCATION).contains(sector) ? 1 : 0);
        }
        ReturnSnapshot figures = new ReturnSnapshot(
                new Quarter(2024, 1),
                Reading.PER_SECTOR,
                day.map(date -> new MeetingUsed(new UUID(0, 1), date, LocalTime.NOON)),
                seniors,
                delegates);
        SelectedService selected = new SelectedService(new ServiceId(1), "NOR", service, false, Set.of());
        return ReturnSheet.of(selected, figures, false, "Submission 1", MESSAGES, FORMATS, locale);
    }

    private static List<NamedCsvRecord> csv(ReturnSheet sheet) {
        String text = new String(ReturnCsv.of(sheet), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF");
        return CsvReader.builder().ofNamedCsvRecord(text.substring(1)).stream().toList();
    }

    private static Map<String, String> parts(ReturnSheet sheet) throws IOException {
        Path file = Files.createTempFile("return", ".xlsx");
        Map<String, String> parts = new HashMap<>();
        try (ZipFile zip = new ZipFile(Files.write(file, ReturnXlsx.of(sheet)).toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        } finally {
            Files.delete(file);
        }
        return parts;
    }

    private static Document xml(ReturnSheet sheet, String part) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(parts(sheet).get(part).getBytes(StandardCharsets.UTF_8)));
    }

    /** Every text of the book. */
    private static List<String> texts(ReturnSheet sheet) throws Exception {
        var found = xml(sheet, "xl/sharedStrings.xml").getElementsByTagName("t");
        return java.util.stream.IntStream.range(0, found.getLength())
                .mapToObj(index -> found.item(index).getTextContent())
                .toList();
    }

    private static Element cell(Document page, String place) {
        var cells = page.getElementsByTagName("c");
        for (int i = 0; i < cells.getLength(); i++) {
            Element cell = (Element) cells.item(i);
            if (cell.getAttribute("r").equals(place)) {
                return cell;
            }
        }
        return null;
    }
}
