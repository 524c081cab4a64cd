package org.quarterboard.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

class FindingsTest {

    private final Findings findings = new Findings(3);

    @Test
    void aGraverFindingTakesThePlaceOfTheMildestOnceItIsFull() {
        note(1);
        warn(2);
        note(3);
        refuse(4);
        refuse(5);
        assertThat(findings.kept())
                .extracting(Finding::line, Finding::severity)
                .containsExactly(tuple(2L, Severity.WARN), tuple(4L, Severity.REFUSE), tuple(5L, Severity.REFUSE));
        refuse(6);
        assertThat(findings.kept()).extracting(Finding::line).containsExactly(4L, 5L, 6L);
        assertThat(findings.more()).isEqualTo(3);
    }

    @Test
    void aMilderOneIsCountedOnly() {
        refuse(1);
        refuse(2);
        warn(3);
        assertThat(findings.keeping(FindingCode.FORMULA_TEXT)).isFalse();
        assertThat(findings.keeping(FindingCode.UNKNOWN_COLUMN)).isFalse();
        assertThat(findings.keeping(FindingCode.UNKNOWN_ROW)).isTrue();
        note(4);
        assertThat(findings.kept()).extracting(Finding::line).containsExactly(1L, 2L, 3L);
        assertThat(findings.more()).isEqualTo(1);
    }

    @Test
    void whetherTheFileIsRefusedDoesNotDependOnWhatIsKept() {
        Findings none = new Findings(1);
        none.add(FindingCode.UNKNOWN_ROW, 1, "", "", "");
        none.add(FindingCode.UNKNOWN_ROW, 2, "", "", "");
        assertThat(none.refused()).isTrue();
        assertThat(findings.refused()).isFalse();
    }

    private void refuse(long line) {
        findings.add(FindingCode.UNKNOWN_ROW, line, "", "", "");
    }

    private void warn(long line) {
        findings.add(FindingCode.OTHER_LETTER, line, "", "", "");
    }

    private void note(long line) {
        findings.add(FindingCode.FORMULA_TEXT, line, "", "", "");
    }
}
