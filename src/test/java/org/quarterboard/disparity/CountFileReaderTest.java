package org.quarterboard.disparity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;

/** What people really write is read; what is not certain is said, with its place. */
class CountFileReaderTest {

    private final CountFileReader reader = new CountFileReader(CountFiles.CATALOGUE);

    @Test
    void aPlainFileIsRead() {
        CountFile file = reader.read(CountFiles.file("stop-search,X01,2026/27 Q1,black,male,26,Census 2021"));
        assertThat(file.findings()).isEmpty();
        CountRow row = file.rows().getFirst();
        assertThat(row.line()).isEqualTo(2);
        assertThat(row.cell().counted()).hasToString("stop-search");
        assertThat(row.cell().authority()).isEqualTo("X01");
        assertThat(row.cell().period()).isEqualTo(Period.of(new Quarter(2026, 1)));
        assertThat(row.cell().group()).hasToString("ethnicity=black;sex=male");
        assertThat(row.value().number()).isEqualTo(26);
        assertThat(row.value().basis()).isEqualTo("Census 2021");
    }

    /** As a spreadsheet of Continental settings saves it, with the headings of another system. */
    @Test
    void semicolonsAByteOrderMarkAndOtherNamesAreRead() {
        String text = "\uFEFFMeasure;Quarter;Ethnic group;Gender;Looked after;Number;Data source;Extracted on\r\n"
                + "Stops and searches;2026-27 Q1;Black or Black British;Female;Looked after;\"1,204\";Records;5/10/2026\r\n"
                + "\r\n"
                + "Stop & search;Q1 2026/27;Any other White background;M;no;<5;Records;05/10/2026\r\n";
        CountFile file = reader.read(text.getBytes(StandardCharsets.UTF_8));
        assertThat(file.findings()).isEmpty();
        assertThat(file.rows())
                .extracting(row -> row.cell().group().code())
                .containsExactly(
                        "ethnicity=black;sex=female;care=in-care",
                        "ethnicity=white;ethnic-detail=white-other;sex=male;care=not-in-care");
        assertThat(file.rows().getFirst().value().number()).isEqualTo(1204);
        assertThat(file.rows().getLast().value().gap()).isEqualTo(CountGap.SUPPRESSED);
        assertThat(file.rows().getLast().line()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({
        "Asian - Pakistani, ethnicity=asian;ethnic-detail=pakistani",
        "B1, ethnicity=black;ethnic-detail=caribbean",
        "Mixed White and Black African, ethnicity=mixed;ethnic-detail=white-and-black-african",
        "WBRI, ethnicity=white;ethnic-detail=british",
        "White British, ethnicity=white;ethnic-detail=british",
        "Roma, ethnicity=white;ethnic-detail=roma",
        "Arab, ethnicity=other;ethnic-detail=arab",
        "Not stated, ethnicity=unknown",
        "Total, ''",
        "Du, ethnicity=black"
    })
    void ethnicGroupsInDetailBringTheirGroup(String written, String group) {
        CountFile file = reader.read(CountFiles.file("arrest,,2026/27 Q1," + written + ",,4"));
        assertThat(file.findings()).isEmpty();
        assertThat(file.rows().getFirst().cell().group()).hasToString(group);
    }

    /** Spreadsheets make a date of the first age band. */
    @Test
    void anAgeBandThatBecameADateIsRead() {
        String text = "counted,period,age,count,source,source_date\narrest,2026/27 Q1,14-Oct,4,Records,2026-10-05\n";
        assertThat(reader.read(text.getBytes(StandardCharsets.UTF_8))
                        .rows()
                        .getFirst()
                        .cell()
                        .group())
                .hasToString("age=10-14");
    }

    @ParameterizedTest
    @CsvSource({
        "arrest;;2026/27 Q1;black;;-3, NEGATIVE, count",
        "arrest;;2026/27 Q1;black;;2.5, FRACTION, count",
        "arrest;;2026/27 Q1;black;;13%, FRACTION, count",
        "arrest;;2026/27 Q1;black;;some, BAD_COUNT, count",
        "arrest;;2026/28 Q1;black;;3, UNKNOWN_PERIOD, period",
        "arrest;;Q1 2026;black;;3, UNKNOWN_PERIOD, period",
        "arrest;;2026/27 Q1;purple;;3, UNKNOWN_GROUP, ethnicity",
        "cautions;;2026/27 Q1;black;;3, UNKNOWN_COUNTED, counted",
        ";;2026/27 Q1;black;;3, MISSING, counted"
    })
    void whatCannotBeReadIsSaidWithItsPlace(String line, CountProblem problem, String column) {
        CountFile file = reader.read(CountFiles.file("arrest,,2026/27 Q1,white,,1", line.replace(';', ',')));
        assertThat(file.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.problem()).isEqualTo(problem);
            assertThat(finding.column()).isEqualTo(column);
            assertThat(finding.line()).isEqualTo(3);
        });
        assertThat(file.rows()).hasSize(1);
    }

    @Test
    void aDetailStandsWithItsOwnGroupOnly() {
        assertThat(problems("arrest,,2026/27 Q1,,caribbean,,,,,3,Records,2026-10-05,"))
                .containsExactly(CountProblem.DETAIL_WITHOUT_GROUP);
        assertThat(problems("arrest,,2026/27 Q1,black,indian,,,,,3,Records,2026-10-05,"))
                .containsExactly(CountProblem.DETAIL_OF_ANOTHER);
        assertThat(problems("arrest,,2026/27 Q1,black,caribbean,,,,,3,Records,2026-10-05,"))
                .isEmpty();
    }

    @Test
    void aColumnThatDoesNotBelongIsRefusedAndNothingIsRead() {
        String text =
                "counted,period,count,source,source_date,date of birth\narrest,2026/27 Q1,3,Records,2026-10-05,x\n";
        CountFile file = reader.read(text.getBytes(StandardCharsets.UTF_8));
        assertThat(file.rows()).isEmpty();
        assertThat(file.findings())
                .extracting(CountFinding::problem, CountFinding::value)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(CountProblem.UNKNOWN_COLUMN, "date of birth"));
    }

    @Test
    void rowsWithoutACountAreLeftOutAndSaidOnce() {
        CountFile file = reader.read(CountFiles.file(
                "arrest,,2026/27 Q1,asian,,", "arrest,,2026/27 Q1,black,,3", "arrest,,2026/27 Q1,white,,"));
        assertThat(file.rows()).hasSize(1);
        assertThat(file.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.problem()).isEqualTo(CountProblem.BLANK_COUNT);
            assertThat(finding.details()).containsExactly(2L);
            assertThat(finding.line()).isEqualTo(2);
        });
    }

    @Test
    void whatIsNoFileOfCountsIsSaid() {
        assertThat(problemsOf(new byte[] {'P', 'K', 3, 4, (byte) 0xFF})).containsExactly(CountProblem.NOT_UTF8);
        assertThat(problemsOf("".getBytes(StandardCharsets.UTF_8))).containsExactly(CountProblem.EMPTY_FILE);
        assertThat(problemsOf(CountFiles.HEADER.getBytes(StandardCharsets.UTF_8)))
                .containsExactly(CountProblem.EMPTY_FILE);
        assertThat(problemsOf(new byte[CountText.MOST_BYTES + 1])).containsExactly(CountProblem.TOO_LARGE);
        assertThat(problemsOf("count\n3".getBytes(StandardCharsets.UTF_8)))
                .containsOnly(CountProblem.MISSING_COLUMN)
                .hasSize(4);
    }

    /** What the portal writes it reads again, whatever stands in the texts. */
    @Test
    void whatIsWrittenIsReadAgain() {
        CountFile file = reader.read(CountFiles.file(
                "arrest,X01,2026/27 Q1,black,male,26,Census 2021",
                "pupils,,2025,,female,1200",
                "arrest,,2026/27 Q1,white,,suppressed",
                "arrest,,2025-09-01 to 2026-08-31,unknown,,not known"));
        List<CountRow> rows = file.rows().stream()
                .map(row -> new CountRow(
                        row.line(),
                        row.cell(),
                        new CountValue(
                                row.value().number(),
                                row.value().gap(),
                                "=SUM(A1), \"quoted\"",
                                row.value().sourceDate(),
                                row.value().basis())))
                .toList();
        assertThat(new String(CountFileWriter.bytes(rows), StandardCharsets.UTF_8))
                .contains("'=SUM(A1)");
        assertThat(reader.read(CountFileWriter.bytes(rows)).rows()).isEqualTo(rows);
    }

    private List<CountProblem> problems(String line) {
        return problemsOf((CountFiles.HEADER + "\n" + line).getBytes(StandardCharsets.UTF_8));
    }

    private List<CountProblem> problemsOf(byte[] file) {
        return reader.read(file).findings().stream().map(CountFinding::problem).toList();
    }
}
