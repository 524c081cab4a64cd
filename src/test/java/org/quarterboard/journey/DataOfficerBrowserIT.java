package org.quarterboard.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A data officer's afternoon in the packaged application: a file with eight faults, mended by the report, looked at, saved,
 * undone and saved again; what is held taken out as a workbook and brought in again.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DataOfficerBrowserIT {

    private static final String NORCHESTER = "service/NOR/";
    private static final Path GOOD = Path.of("src/main/resources/demo/files/norchester-2026-27-q2.csv");
    private static final Path FILES = Path.of("target", "officer-files");

    @RegisterExtension
    static final DemoJourney DEMO = new DemoJourney("data-officer");

    @BeforeAll
    static void start() throws IOException {
        Files.createDirectories(FILES);
    }

    @Test
    @Order(1)
    void aFileWithEightFaultsIsMendedSavedUndoneAndSavedAgain() throws IOException {
        try (Visit visit = signedIn()) {
            visit.open(NORCHESTER + "imports");
            bring(visit, spoilt());
            assertThat(visit.heading()).contains("eight-faults.csv");
            visit.see("Mend 8 things and bring the file in again.");
            String report = visit.page().locator("main").innerText();
            assertThat(report)
                    .contains("QB-LAY-019", "QB-LAY-020", "QB-LAY-023", "QB-LAY-024")
                    .contains("QB-LAY-012", "QB-LAY-013", "QB-LAY-015", "QB-LAY-031");
            assertThat(visit.button("Save these figures").isVisible()).isFalse();
            visit.judgeOnAllWidths("officer-report");
            Path marked = download(visit, "Your file with a column of what was found", "marked.csv");
            String head = Files.readAllLines(marked).getFirst();
            assertThat(head).endsWith("quarterboard_findings");
            download(visit, "This report as a workbook (XLSX)", "report.xlsx");

            bring(visit, mended(marked));
            assertThat(visit.heading()).contains("mended.csv");
            visit.judgeOnAllWidths("officer-preview");
            visit.button("Save these figures").click();
            visit.see("What was saved");
            visit.judge();

            visit.button("Undo this import").click();
            Locator question = visit.page().getByRole(AriaRole.DIALOG);
            visit.settle().judge();
            question.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Undo it"))
                    .click();
            visit.see("This import was undone");
            visit.judge();

            visit.button("Check again, to save it anew").click();
            visit.button("Save these figures").waitFor();
            visit.button("Save these figures").click();
            visit.see("What was saved");
        }
    }

    @Test
    @Order(2)
    void whatIsHeldGoesOutAsAWorkbookAndComesBackUnchanged() {
        try (Visit visit = signedIn()) {
            visit.open(NORCHESTER + "exports").judgeOnAllWidths("officer-exports");
            Path workbook = download(visit, "Download the workbook for", "officer.xlsx");
            visit.open(NORCHESTER + "imports");
            bring(visit, workbook);
            assertThat(visit.heading()).contains("officer.xlsx");
            assertThat(visit.page().locator("main").innerText()).contains("Saving adds 0 figures, changes 0");
            visit.judge();
            visit.open(NORCHESTER + "imports");
            bring(visit, download(visit.open(NORCHESTER + "exports"), "Download everything", "everything.csv"));
            assertThat(visit.page().locator("main").innerText()).contains("Saving adds 0 figures, changes 0");
        }
    }

    private static Visit signedIn() {
        return DEMO.signedIn("data");
    }

    private static void bring(Visit visit, Path file) {
        if (!visit.page().url().contains("/imports")) {
            visit.open(NORCHESTER + "imports");
        }
        String before = visit.page().url();
        visit.page().locator("input[type=file]").first().setInputFiles(file);
        visit.page().waitForURL(url -> url.matches(".*/imports/[0-9a-f-]{36}.*") && !url.equals(before));
        visit.settle();
    }

    private static Path download(Visit visit, String link, String name) {
        Download download = visit.page().waitForDownload(() -> visit.link(link).click());
        Path file = FILES.resolve(name);
        download.saveAs(file);
        return file;
    }

    /** The demonstration's good file with eight different faults in eight rows. */
    private static Path spoilt() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(GOOD));
        spoil(lines, "kpi2_total_unsuitable_start", "_start,\\d+,", "_start,-1,");
        spoil(lines, "kpi2_provision_college_start", "_start,\\d+,", "_start,8.5,");
        spoil(lines, "kpi2_provision_school_start", "_start,\\d+,", "_start,fewer than 5,");
        spoil(lines, "kpi2_provision_university_start", ",KPI 2,", ",KPI 12,");
        spoil(lines, "kpi2_provision_voluntary_work_start", "voluntary_work", "voluntery_work");
        spoil(lines, "kpi2_provision_traineeship_start", ",2026Q2,", ",2026Q3,");
        spoil(lines, "kpi1_total_suitable_start", "_start,\\d+,", "_start,999,");
        lines.add(lines.get(line(lines, "kpi2_provision_self_employment_start")));
        Path file = FILES.resolve("eight-faults.csv");
        Files.writeString(file, String.join("\r\n", lines) + "\r\n", StandardCharsets.UTF_8);
        return file;
    }

    private static void spoil(List<String> lines, String row, String what, String by) {
        int line = line(lines, row);
        String spoilt = lines.get(line).replaceFirst(what, by);
        assertThat(spoilt).isNotEqualTo(lines.get(line));
        lines.set(line, spoilt);
    }

    private static int line(List<String> lines, String row) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains("," + row + ",")) {
                return i;
            }
        }
        throw new IllegalArgumentException(row);
    }

    /** As a person would: each row of the marked copy that has a finding is put right, the one that stands twice is taken out. */
    private static Path mended(Path marked) throws IOException {
        List<String> good = Files.readAllLines(GOOD);
        List<String> rows = Files.readAllLines(marked);
        int mended = 0;
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < good.size(); i++) {
            boolean sound = i == 0 || rows.get(i).equals(good.get(i) + ",");
            mended += sound ? 0 : 1;
            lines.add(sound ? rows.get(i) : good.get(i) + ",");
        }
        assertThat(mended).as("rows that are marked").isGreaterThanOrEqualTo(7);
        Path file = FILES.resolve("mended.csv");
        Files.writeString(file, String.join("\r\n", lines) + "\r\n", StandardCharsets.UTF_8);
        return file;
    }
}
