package org.quarterboard.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChartAlternativesTest {
    private final PlainWords words = new PlainWords();

    @Test
    void aFunnelSaysWhereItsServiceLiesAndHowManyLieWhere() {
        ChartText text = ChartText.of(SampleCharts.funnel(), words);
        assertThat(text.newest()).isEqualTo("Norchester 37.6% of 402, above the 95% limit.");
        assertThat(text.description())
                .startsWith("More children reoffend in Norchester than in England, beyond what chance explains (")
                .contains(
                        "England 31.4%; lower 95% limit, upper 95% limit; lower 99.8% limit, upper 99.8% limit.",
                        " 56 within the limits.", " 2 above the 95% limit.", " 1 below the 99.8% limit.");
        assertThat(text.headers())
                .containsExactly("Service", "Per cent of the cohort", "Children in the cohort", "Zone");
        assertThat(text.rows()).hasSize(61);
        assertThat(text.rows())
                .contains(
                        List.of("Norchester", "37.6%", "402", "above the 95% limit"),
                        List.of("another service", "38.4%", "330", "above the 95% limit"),
                        List.of("Rutland", "not returned", "0", ""));
    }

    @Test
    void aFunnelWithoutItsServiceSaysSo() {
        assertThat(ChartText.of(SampleCharts.emptyFunnel(), words).newest()).isEqualTo("Nothing.");
        assertThat(ChartText.of(SampleCharts.emptyFunnel(), words).rows()).isEmpty();
    }

    @Test
    void aGridSaysItsNewestQuarterAndEachRowInStretches() {
        ChartText text = ChartText.of(SampleCharts.grid(), words);
        assertThat(text.newest())
                .isEqualTo("Q4 2025/26 present: Youth justice, Police, Probation, Children's services, Health,"
                        + " Courts and sentencers; absent: Education.");
        assertThat(text.description())
                .contains(
                        "Education present Q1 2024/25 to Q2 2024/25, delegate Q3 2024/25, present Q4 2024/25 to Q2 2025/26,"
                                + " absent Q3 2025/26 to Q4 2025/26.",
                        "Health not recorded Q1 2024/25 to Q2 2024/25,");
        assertThat(text.headers()).hasSize(9).startsWith("Sector", "Q1 2024/25");
        assertThat(text.rows()).hasSize(7).allSatisfy(row -> assertThat(row).hasSize(9));
        assertThat(text.rows().get(4)).endsWith("absent", "absent");
    }

    @Test
    void stackedColumnsSayTheirNewestWholeTheirCourseAndTheirGaps() {
        ChartText text = ChartText.of(SampleCharts.stacked(), words);
        assertThat(text.newest())
                .isEqualTo("Q4 2026/27 Outcome 22 45; Youth cautions 6; Community orders 18; Custody 1.");
        assertThat(text.description())
                .contains(
                        "Outcome 22 from 31 in Q1 2024/25 to 45 in Q4 2026/27.",
                        "Custody from 3 in Q1 2024/25 to 1 in Q4 2026/27.",
                        "Gaps: Q2 2025/26.");
        assertThat(text.headers())
                .containsExactly("Quarter", "Outcome 22", "Youth cautions", "Community orders", "Custody", "Remarks");
        assertThat(text.rows().get(5)).containsExactly("Q2 2025/26", "not returned", "12", "23", "1", "");
        assertThat(text.rows().get(11)).containsExactly("Q4 2026/27", "45", "6", "18", "1", "provisional");
    }

    @Test
    void columnsThatAreAllGapsSayNothingElse() {
        StackedChart gap = SampleCharts.stack(
                ValueUnit.COUNT,
                2,
                List.of(SampleCharts.part("A", Double.NaN, 1), SampleCharts.part("B", 2, Double.NaN)));
        ChartText text = ChartText.of(gap, words);
        assertThat(text.newest()).isEqualTo("Nothing.");
        assertThat(text.description()).endsWith("Nothing.");
        assertThat(text.rows().get(1)).containsExactly("Q2 2024/25", "1", "not returned", "provisional");
    }

    @Test
    void aPyramidSaysItsLongestBarsAndEveryRow() {
        ChartText text = ChartText.of(SampleCharts.pyramid(), words);
        assertThat(text.newest()).isEqualTo("Most: Girls of 15, 22; Boys of 17, 103.");
        assertThat(text.description()).contains("10: Girls 0, Boys 2.", "17: Girls 14, Boys 103.");
        assertThat(text.headers()).containsExactly("Age", "Girls", "Boys");
        assertThat(text.rows()).hasSize(8).contains(List.of("13", "9", "26"));
    }

    @Test
    void aPyramidOfOneSideOrNoneSaysWhatIsThere() {
        double[] none = {Double.NaN};
        PyramidChart one = SampleCharts.pyramid("One", new String[] {"10"}, none, new double[] {0});
        assertThat(ChartText.of(one, words).newest()).isEqualTo("Most: Boys of 10, 0.");
        assertThat(ChartText.of(one, words).rows()).containsExactly(List.of("10", "not known", "0"));
        assertThat(ChartText.of(SampleCharts.pyramid("No", new String[] {"10"}, none, none), words)
                        .newest())
                .isEqualTo("Nothing.");
    }

    @Test
    void aSparkLineSaysAllInOneSentence() {
        ChartText text = ChartText.of(SampleCharts.spark(), words);
        assertThat(text.newest())
                .isEqualTo("First time entrants, Norchester: 85 in Q4 2026/27, provisional.")
                .isEqualTo(text.description());
        assertThat(text.rows())
                .hasSize(12)
                .contains(List.of("Q1 2025/26", "51", "improving: two of three near the lower limit"));
        SparkLine missing = (SparkLine) SampleCharts.odd().get("spark-missing");
        assertThat(ChartText.of(missing, words).newest()).isEqualTo("Missing: nothing.");
        SparkLine signalled = (SparkLine) SampleCharts.odd().get("spark-signal");
        assertThat(ChartText.of(signalled, words).newest())
                .isEqualTo("Custody, Norchester: 12 in Q3 2025/26, provisional; concerning: above the upper limit.");
    }
}
