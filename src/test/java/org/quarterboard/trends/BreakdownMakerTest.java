package org.quarterboard.trends;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.quarterboard.charts.TrendPoint;
import org.quarterboard.kpi.Cell;
import org.quarterboard.kpi.CellKind;
import org.quarterboard.kpi.Gap;
import org.quarterboard.kpi.MeasureCode;
import org.quarterboard.kpi.Stage;
import org.quarterboard.shared.Quarter;

class BreakdownMakerTest {

    private static final Quarter FIRST = new Quarter(2025, 1);

    @Test
    void eachCategoryIsAPictureOnOneAxis() {
        Held held = new Held();
        held.figure("7a|v2|start|care=care-experienced|numerator", FIRST, "0");
        held.figure("7a|v2|start|care=care-experienced|numerator", FIRST.plus(2), "4");
        held.figure("7a|v2|start|care=early-help-plan|numerator", FIRST.plus(2), "12");
        List<BreakdownPictures> found = of("7a", held);
        BreakdownPictures care = found.getFirst();
        assertThat(care.highest()).isEqualTo(12);
        assertThat(care.span()).isEqualTo("Q1 2025/26 to Q3 2025/26");
        assertThat(care.pictures()).hasSize(2);
        assertThat(care.pictures().getFirst().line().points())
                .extracting(TrendPoint::value)
                .containsExactly(0.0, null, 4.0);
        assertThat(care.pictures().getFirst().newest()).startsWith("4 in Q3 2025/26");
        assertThat(care.pictures().getFirst().description()).endsWith("Q1 2025/26 (0) and Q3 2025/26 (4).");
    }

    @Test
    void atMostEightArePicturedAndTheRestCounted() {
        Held held = new Held();
        List<Cell> cells = Held.CATALOGUE.cellsOf(new MeasureCode("2d"), 2).stream()
                .filter(cell -> cell.kind() == CellKind.COUNT && cell.stage() == Stage.END)
                .toList();
        IntStream.range(0, cells.size()).forEach(i -> held.figure(cells.get(i).code(), FIRST, String.valueOf(i)));
        BreakdownPictures provision = of("2d", held).getFirst();
        assertThat(provision.pictures()).hasSize(BreakdownMaker.MOST_PICTURES);
        assertThat(provision.more()).isEqualTo(cells.size() - BreakdownMaker.MOST_PICTURES);
        assertThat(provision.highest()).isEqualTo(cells.size() - 1);
    }

    @Test
    void crossedCategoriesAreARowForEachOfTheFewer() {
        Held held = new Held();
        for (String suitability : List.of("suitable", "unsuitable")) {
            held.figure("1c|v2|end|order=referral-order;suitability=" + suitability + "|numerator", FIRST, "3");
            held.figure("1c|v2|end|order=youth-caution;suitability=" + suitability + "|numerator", FIRST, "5");
        }
        assertThat(of("1c", held))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.pictures()).hasSize(2));
        assertThat(of("1c", held)).extracting(BreakdownPictures::heading).doesNotHaveDuplicates();
    }

    @Test
    void gapsAreNoPicture() {
        Held held = new Held();
        held.gap("7a|v2|start|care=care-experienced|numerator", FIRST, Gap.UNAVAILABLE);
        assertThat(of("7a", held)).isEmpty();
    }

    @Test
    void allZeroesHaveAnAxisAllTheSame() {
        Held held = new Held();
        held.figure("7a|v2|start|care=care-experienced|numerator", FIRST, "0");
        assertThat(of("7a", held).getFirst().highest()).isEqualTo(1);
    }

    private static List<BreakdownPictures> of(String measure, Held held) {
        return new BreakdownMaker(
                        Held.CATALOGUE,
                        Held.CATALOGUE.measure(new MeasureCode(measure)),
                        FIRST.plus(3),
                        false,
                        Held.ENGLISH)
                .of(held.figures());
    }
}
