package org.quarterboard.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChartTextTest {

    @Test
    void saysTheNewestValueInOneSentence() {
        assertThat(ChartText.of(SampleTrends.entrants(), new PlainWords()).newest())
                .isEqualTo("Q4 2026/27 85.");
    }

    @Test
    void describesThePictureWithItsHeadFirst() {
        assertThat(ChartText.of(SampleTrends.entrants(), new PlainWords()).description())
                .startsWith("First time entrants fell twice in 2025/26 and have risen since"
                        + " (First time entrants, Norchester, Q1 2024/25 to Q4 2026/27): Q4 2026/27 85.");
    }

    @Test
    void describesSegmentsBreaksAndRunsOfSignals() {
        assertThat(ChartText.of(SampleTrends.education(), new PlainWords()).description())
                .contains(
                        "mean 67.5%, lower limit 52.0%, upper limit 83.0%, Q1 2024/25 to Q4 2026/27.",
                        "mean 54.2%, lower limit 47.0%, upper limit 62.0%, Q1 2027/28 to Q4 2029/30.",
                        "Before Q1 2027/28: definition changed, April 2027.",
                        "concerning: near the lower limit, Q1 2027/28 to Q1 2027/28.",
                        "improving: seven above the mean, Q2 2028/29 to Q4 2029/30.");
    }

    @Test
    void tabulatesEveryQuarterAndNeverTakesAGapForZero() {
        ChartText text = ChartText.of(SampleTrends.education(), new PlainWords());
        assertThat(text.headers()).containsExactly("Quarter", "Per cent of children whose order ended", "Remarks");
        assertThat(text.rows()).hasSize(24);
        assertThat(text.rows().get(3)).containsExactly("Q4 2024/25", "not returned", "");
        assertThat(text.rows().get(12))
                .containsExactly(
                        "Q1 2027/28", "48.1%", "concerning: near the lower limit; definition changed, April 2027");
        assertThat(text.rows().get(23))
                .containsExactly("Q4 2029/30", "61.7%", "provisional; improving: seven above the mean");
    }

    @Test
    void saysSoWhereNothingWasReturned() {
        ChartText text = ChartText.of(SampleTrends.all().get("missing"), new PlainWords());
        assertThat(text.newest()).isEqualTo("Nothing.");
        assertThat(text.rows())
                .containsExactly(List.of("Q1 2024/25", "not returned", ""), List.of("Q2 2024/25", "not returned", ""));
    }

    @Test
    void theNewestValueSkipsAMissingLastQuarter() {
        TrendChart chart = SampleTrends.of(ValueUnit.COUNT, 4, 7, Double.NaN);
        assertThat(ChartText.of(chart, new PlainWords()).newest()).isEqualTo("Q2 2024/25 7.");
    }
}
