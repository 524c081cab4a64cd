package org.quarterboard.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"})
    void whatASpreadsheetWouldComputeIsText(String text) {
        assertThat(SpreadsheetText.guarded(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @CsvSource({"not returned", "''", "a=b"})
    void otherTextsStayAsTheyAre(String text) {
        assertThat(SpreadsheetText.guarded(text)).isEqualTo(text);
    }
}
