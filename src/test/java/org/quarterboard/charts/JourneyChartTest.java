package org.quarterboard.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.quarterboard.charts.SampleRatios.FEW;
import static org.quarterboard.charts.SampleRatios.HIGHER;
import static org.quarterboard.charts.SampleRatios.REFERENCE;
import static org.quarterboard.charts.SampleRatios.UNCLEAR;

import java.util.Collections;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class JourneyChartTest {
    private static final String SERIES = "rgb(18,67,109)";
    private static final JourneyPoint TWICE = SampleRatios.point(HIGHER, 2.0, 1.5, 2.6);

    private final ChartRenderer charts = new ChartRenderer();

    @Test
    void refusesStagesThatDoNotFitTheirGroups() {
        JourneyStage arrest = new JourneyStage("Arrest", List.of(TWICE), "");
        refused(() -> SampleRatios.journey(List.of(), 0, List.of(arrest)));
        refused(() -> SampleRatios.journey(List.of("Black"), 0, List.of()));
        refused(() -> SampleRatios.journey(List.of("Black"), 1, List.of(arrest)));
        refused(() -> SampleRatios.journey(List.of("Black"), -1, List.of(arrest)));
        refused(() -> SampleRatios.journey(List.of("Black", "Mixed"), 0, List.of(arrest)));
        refused(() -> SampleRatios.journey(Collections.nCopies(6, "Black"), 0, List.of(arrest)));
        refused(() -> new JourneyStage("Arrest", List.of(), " "));
        refused(() -> new JourneyStage("Arrest", List.of(TWICE), "No figures"));
        refused(() -> new JourneyPoint(REFERENCE, null, "1", "1"));
        refused(() -> new JourneyPoint(UNCLEAR, null, "", ""));
    }

    @Test
    void saysTheJoinedGroupFirstThenTheOthersThenTheGaps() {
        ChartText text = ChartText.of(SampleRatios.journey(), new PlainWords());
        assertThat(text.newest())
                .isEqualTo("Black: Stop and search 1.92 (1.66 to 2.22) higher, Arrest 1.61 (1.21 to 2.14) higher,"
                        + " Out-of-court disposal 0.62 (0.45 to 0.86) lower, Remand 2.61 (1.32 to 5.20) higher,"
                        + " Custody 1.90 (0.83 to 4.40) no clear difference.");
        assertThat(text.description())
                .startsWith("The gap for Black children opens at stop and search and is widest at remand (Ratios to")
                .contains("Other: Stop and search 1.22 (0.71 to 2.01) no clear difference", "Remand too few to say")
                .endsWith("Court: No figures by ethnic group yet. Ask the court, or bring in the case level file..");
        assertThat(text.description().indexOf("Black:"))
                .isLessThan(text.description().indexOf("Asian:"));
        assertThat(text.headers()).containsExactly("Stage", "Group", "Ratio (95% interval)", "What is known");
        assertThat(text.rows())
                .hasSize(5 * 4 + 1)
                .contains(
                        List.of("Custody", "Mixed", "1.30 (0.12 to 14.00)", "no clear difference"),
                        List.of("Remand", "Other", "", "too few to say"),
                        List.of(
                                "Court",
                                "",
                                "",
                                "No figures by ethnic group yet. Ask the court, or bring in the case level file."));
    }

    @Test
    void saysWhereNothingIsKnownAtAnyStage() {
        ChartText text = ChartText.of((JourneyChart) SampleCharts.odd().get("journey-empty"), new PlainWords());
        assertThat(text.newest()).isEqualTo("Arrest: " + SampleCharts.LONG + ".");
        assertThat(text.description()).endsWith("intervals): " + text.newest());
    }

    @Test
    void theLineJoinsNeighboursAndBreaksAtAStageWithoutAMark() {
        assertThat(joins(SampleRatios.journey())).hasSize(3);
        JourneyStage known = new JourneyStage("Arrest", List.of(TWICE), "");
        JourneyStage few = new JourneyStage("Court", List.of(SampleRatios.few()), "");
        JourneyStage beyond = new JourneyStage("Remand", List.of(SampleRatios.point(HIGHER, 40.0, 20, 90.0)), "");
        assertThat(joins(journey(known, known))).hasSize(1);
        assertThat(joins(journey(known, few, known))).isEmpty();
        assertThat(joins(journey(known, beyond, known))).isEmpty();
    }

    @Test
    void theLineRunsFromMarkToMark() {
        JourneyStage same = new JourneyStage("Arrest", List.of(TWICE), "");
        Element line = joins(journey(same, same)).getFirst();
        assertThat(line.getAttribute("x1")).isEqualTo(line.getAttribute("x2"));
        assertThat(Double.parseDouble(line.getAttribute("y1"))).isLessThan(Double.parseDouble(line.getAttribute("y2")));
    }

    @Test
    void clearMarksAreFullAndTheOthersHollow() {
        // The joined group is clear at four of five stages; the key has a full square, and a dot in a hollow one.
        assertThat(filled(draw(SampleRatios.journey(), 960), SERIES)).hasSize(4 + 1 + 1);
        JourneyStage unclear = new JourneyStage("Arrest", List.of(SampleRatios.point(UNCLEAR, 1.2, 0.9, 1.6)), "");
        assertThat(filled(draw(journey(unclear), 960), SERIES)).hasSize(1);
    }

    @Test
    void theKeyNamesWhatIsDrawnAndNoMore() {
        assertThat(draw(SampleRatios.journey(), 960).texts())
                .contains("clear difference", "no clear difference", "borderline");
        JourneyStage known = new JourneyStage("Arrest", List.of(TWICE), "");
        assertThat(draw(journey(known), 960).texts())
                .contains("clear difference", "no clear difference")
                .doesNotContain("borderline", "too few to say");
        JourneyStage open = new JourneyStage("Arrest", List.of(SampleRatios.point(FEW, null, 3, null)), "");
        assertThat(draw(journey(open), 960).texts()).contains("too few to say", "at least 3.00");
    }

    @Test
    void aTelephoneHasTheRatiosInBriefAndEveryStageAndGroup() {
        assertThat(draw(SampleRatios.journey(), 358).texts())
                .contains("Stop and search", "Out-of-court disposal", "Black", "1.92", "0.5", "1", "2")
                .noneMatch(text -> text.startsWith("1.92 ("));
        assertThat(draw(SampleRatios.journey(), 960).texts()).contains("1.92 (1.66 to 2.22)", "twice as likely");
    }

    private static JourneyChart journey(JourneyStage... stages) {
        return SampleRatios.journey(List.of("Black"), 0, List.of(stages));
    }

    private List<Element> joins(JourneyChart chart) {
        return draw(chart, 960).all("line").stream()
                .filter(line -> SvgPicture.inherited(line, "stroke").equals(SERIES))
                .filter(line -> !line.getAttribute("y1").equals(line.getAttribute("y2")))
                .filter(line -> SvgPicture.inherited(line, "stroke-width").matches("|1"))
                .toList();
    }

    private SvgPicture draw(Chart chart, int width) {
        return SvgPicture.read(
                charts.toSvg(chart, ChartTheme.LIGHT, width, charts.height(chart, width, 200), "a", "x"));
    }

    private static List<Element> filled(SvgPicture picture, String colour) {
        return List.of("path", "circle", "ellipse", "rect").stream()
                .flatMap(kind -> picture.all(kind).stream())
                .filter(mark -> SvgPicture.inherited(mark, "fill").equals(colour))
                .filter(mark -> SvgPicture.inherited(mark, "stroke").equals("none"))
                .toList();
    }

    private static void refused(ThrowingCallable making) {
        assertThatIllegalArgumentException().isThrownBy(making);
    }
}
