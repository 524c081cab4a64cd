package org.quarterboard.ingest.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quarterboard.ingest.CheckStage;
import org.quarterboard.ingest.ReportFinding;
import org.quarterboard.ingest.format.Severity;

class FindingGroupTest {

    @Test
    void oneCauseIsOneGroupWithItsValuesAndRows() {
        List<FindingGroup> groups = FindingGroup.of(
                List.of(
                        refused("A", 3, "value", "x"),
                        refused("A", 7, "value", "y"),
                        refused("A", 9, "value", "x"),
                        refused("A", 9, "other", "x")),
                ReportFinding::cureKey);
        assertThat(groups).extracting(FindingGroup::size).containsExactly(3, 1);
        assertThat(groups.getFirst().values())
                .containsExactly(
                        new FindingGroup.Value("x", "e", List.of(3L, 9L)),
                        new FindingGroup.Value("y", "e", List.of(7L)));
    }

    @Test
    void namesOfColumnsAreOneGroupWhateverTheColumn() {
        List<FindingGroup> groups = FindingGroup.of(
                List.of(refused("A", 1, "one", "x"), refused("A", 1, "two", "y")), ReportFinding::cureKey);
        assertThat(groups).singleElement().satisfies(group -> {
            assertThat(group.column()).isEmpty();
            assertThat(group.values()).hasSize(2);
        });
    }

    @Test
    void anotherCureIsAnotherGroup() {
        List<ReportFinding> findings = List.of(refused("A", 3, "value", "x"), refused("A", 4, "value", "y"));
        assertThat(FindingGroup.of(findings, ReportFinding::found)).hasSize(2);
    }

    @Test
    void whatRefusesTheFileStandsFirstThenTheEarlierCheckThenTheEarlierRow() {
        List<FindingGroup> groups = FindingGroup.of(
                List.of(
                        finding("NOTE", Severity.NOTE, CheckStage.FILE, 1),
                        finding("LATE", Severity.REFUSE, CheckStage.ROWS, 9),
                        finding("WARN", Severity.WARN, CheckStage.FILE, 2),
                        finding("LAST", Severity.REFUSE, CheckStage.AGREEMENT, 3),
                        finding("SOON", Severity.REFUSE, CheckStage.ROWS, 4)),
                ReportFinding::cureKey);
        assertThat(groups)
                .extracting(group -> group.first().code())
                .containsExactly("SOON", "LATE", "LAST", "WARN", "NOTE");
    }

    private static ReportFinding refused(String code, long row, String column, String found) {
        return new ReportFinding(code, Severity.REFUSE, CheckStage.ROWS, "message", "cure", row, column, found, "e");
    }

    private static ReportFinding finding(String code, Severity severity, CheckStage stage, long row) {
        return new ReportFinding(code, severity, stage, "message", "cure", row, "", "", "");
    }
}
