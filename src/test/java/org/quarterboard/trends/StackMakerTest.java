package org.quarterboard.trends;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterboard.charts.ChartRenderer;
import org.quarterboard.charts.ChartTheme;
import org.quarterboard.charts.StackedChart;
import org.quarterboard.charts.StackedPart;
import org.quarterboard.kpi.Cell;
import org.quarterboard.kpi.Gap;
import org.quarterboard.kpi.Measure;
import org.quarterboard.kpi.MeasureCode;
import org.quarterboard.shared.Quarter;

class StackMakerTest {

    private static final Quarter FIRST = new Quarter(2025, 1);
    private static final String REST = "None of these, or not known";

    @Test
    void thePartsOfAWholeAreColumnsInTheOrderOfTheVocabulary() {
        Held held = sex(FIRST, 4, 12, 1);
        sex(held, FIRST.plus(1), 5, 13, 2);
        StackedChart chart = one("3c", held).chart();
        assertThat(chart.parts()).extracting(StackedPart::name).containsExactly("Girls", "Boys", "Sex not known");
        assertThat(values(chart, 1)).containsExactly(12.0, 13.0);
        assertThat(chart.quarters()).extracting("name").containsExactly("Q1 2025/26", "Q2 2025/26");
        assertThat(chart.axis().label()).isEqualTo("Number");
        assertThat(chart.title()).isEqualTo("Largest part in Q2 2025/26: Boys, 13 of 20 (65.0%)");
        assertThat(chart.subtitle())
                .endsWith("Sex (During the order), Norchester, Q1 2025/26 to Q2 2025/26. Counts by quarter, under one"
                        + " definition; not tested.");
    }

    @Test
    void inWordsItIsSaidWithoutCallingAnythingAChange() {
        Held held = sex(FIRST, 4, 12, 1);
        held.gap("3c|v2|during|sex=unknown|numerator", FIRST.plus(1), Gap.UNAVAILABLE);
        sex(held, FIRST.plus(2), 5, 13, 2);
        BreakdownStack stack = one("3c", held);
        assertThat(stack.text().newest()).isEqualTo("In Q3 2025/26: Girls: 5, Boys: 13 and Sex not known: 2.");
        assertThat(stack.text().description())
                .contains("Girls: 4 in Q1 2025/26, 5 in Q3 2025/26.")
                .endsWith("Not drawn, because a part is missing: Q2 2025/26.");
        assertThat(stack.text().headers()).containsExactly("Quarter", "Girls", "Boys", "Sex not known", "Remark");
        assertThat(stack.text().rows().get(1)).containsExactly("Q2 2025/26", "no value", "no value", "no value", "");
        assertThat(stack.text().rows().getLast()).containsExactly("Q3 2025/26", "5", "13", "2", "");
        assertThat(stack.quarters()).containsExactly(FIRST, FIRST.plus(1), FIRST.plus(2));
    }

    @Test
    void theSameInWelsh() {
        Held held = sex(FIRST, 4, 12, 1);
        sex(held, FIRST.plus(1), 5, 13, 2);
        assertThat(of("3c", held, FIRST.plus(3), Held.WELSH)
                        .getFirst()
                        .stack()
                        .chart()
                        .title())
                .startsWith("Y rhan fwyaf yn Ch2 2025/26: ")
                .endsWith("13 o 20 (65.0%)");
    }

    @Test
    void aPartThatIsMissingInOneQuarterIsAGapThere() {
        Held held = sex(FIRST, 4, 12, 1);
        held.figure("3c|v2|during|sex=female|numerator", FIRST.plus(1), "5");
        held.figure("3c|v2|during|sex=male|numerator", FIRST.plus(1), "9");
        held.gap("3c|v2|during|sex=unknown|numerator", FIRST.plus(1), Gap.SUPPRESSED);
        StackedChart chart = one("3c", held).chart();
        assertThat(values(chart, 2)).containsExactly(1.0, null);
        assertThat(chart.title()).as("of the newest full quarter").contains("Q1 2025/26: Boys, 12 of 17");
    }

    /** The national layout has no row for it: what is left of the whole stands for it. */
    @Test
    void whereTheUnknownWasNeverReturnedTheRestOfTheWholeIsAPart() {
        Held held = accommodation(FIRST, 12, 5, 20);
        accommodation(held, FIRST.plus(1), 10, 10, 20);
        accommodation(held, FIRST.plus(2), 12, 11, 20);
        held.figure("1a|v2|start|suitability=suitable|numerator", FIRST.plus(3), "3");
        held.figure("1a|v2|start|suitability=unsuitable|numerator", FIRST.plus(3), "3");
        BreakdownStack start = one("1a", held);
        assertThat(start.token()).isEqualTo("start-suitability");
        assertThat(start.chart().parts()).extracting(StackedPart::name).containsExactly("Suitable", "Unsuitable", REST);
        assertThat(values(start.chart(), 2))
                .as("more parts than the whole leave nothing; without a whole it is not known")
                .containsExactly(3.0, 0.0, 0.0, null);
    }

    @Test
    void withoutItsWholeAnUnknownThatWasNeverReturnedMakesNoColumn() {
        Held held = new Held();
        for (int i = 0; i < 3; i++) {
            held.figure("1d|v2|release|suitability=suitable|count", FIRST.plus(i), "9");
            held.figure("1d|v2|release|suitability=unsuitable|count", FIRST.plus(i), "2");
        }
        assertThat(of("1d", held)).isEmpty();
        assertThat(pictures("1d", held)).hasSize(1);
        held.figure("1d|v2|release|suitability=unknown|count", FIRST, "0");
        assertThat(one("1d", held).chart().parts())
                .as("the own value is a part of it")
                .extracting(StackedPart::name)
                .containsExactly("Suitable", "Unsuitable", "Unknown");
    }

    @Test
    void partsThatMakeTheWholeNeedNoRest() {
        Held held = sex(FIRST, 4, 12, 1);
        sex(held, FIRST.plus(1), 5, 13, 2);
        held.figure("3a|v2|during||numerator", FIRST, "17");
        held.figure("3a|v2|during||numerator", FIRST.plus(1), "20");
        assertThat(one("3c", held).chart().parts()).hasSize(3);
        held.figure("3a|v2|during||numerator", FIRST.plus(2), "30");
        sex(held, FIRST.plus(2), 5, 13, 2);
        assertThat(values(one("3c", held).chart(), 3)).containsExactly(0.0, 0.0, 10.0);
    }

    @Test
    void withFewerThanFiveInAllNoPartIsCalledTheLargest() {
        Held held = sex(FIRST, 4, 12, 1);
        sex(held, FIRST.plus(1), 1, 3, 0);
        assertThat(one("3c", held).chart().title()).isEqualTo("Too few in Q2 2025/26 to say which part is largest");
        sex(held, FIRST.plus(2), 1, 4, 0);
        assertThat(one("3c", held).chart().title()).isEqualTo("Largest part in Q3 2025/26: Boys, 4 of 5 (80.0%)");
    }

    @Test
    void partsOfOneSizeAreBothNamed() {
        Held held = sex(FIRST, 4, 12, 1);
        sex(held, FIRST.plus(1), 6, 6, 1);
        assertThat(one("3c", held).chart().title())
                .isEqualTo("Largest parts in Q2 2025/26: Girls and Boys, each 6 of 13 (46.2%)");
    }

    @Test
    void allZeroesAreDrawnAndSayNothing() {
        Held held = sex(FIRST, 0, 0, 0);
        sex(held, FIRST.plus(1), 0, 0, 0);
        BreakdownStack stack = one("3c", held);
        assertThat(stack.chart().title()).startsWith("Too few in");
        assertThat(draw(stack, ChartTheme.LIGHT)).startsWith("<svg").doesNotContain("NaN");
    }

    @Test
    void oneQuarterIsNoSeriesAndKeepsItsSmallPictures() {
        Held held = sex(FIRST, 4, 12, 1);
        assertThat(of("3c", held)).isEmpty();
        assertThat(pictures("3c", held)).hasSize(1);
    }

    @Test
    void noQuarterWithEveryPartIsNoStack() {
        Held held = new Held();
        held.figure("3c|v2|during|sex=female|numerator", FIRST, "5");
        held.figure("3c|v2|during|sex=male|numerator", FIRST.plus(1), "9");
        held.figure("3c|v2|during|sex=unknown|numerator", FIRST.plus(2), "9");
        assertThat(of("3c", held)).isEmpty();
        assertThat(pictures("3c", held)).hasSize(1);
    }

    @Test
    void ofTwoHundredQuartersTheNewestTwentyAreDrawn() {
        Held held = new Held();
        IntStream.range(0, 200).forEach(i -> sex(held, FIRST.plus(i), i % 7, i % 11, i % 3));
        BreakdownStack stack =
                of("3c", held, FIRST.plus(199), Held.ENGLISH).getFirst().stack();
        assertThat(stack.quarters()).hasSize(20).last().isEqualTo(FIRST.plus(199));
        assertThat(values(stack.chart(), 0)).last().isEqualTo((double) (199 % 7));
    }

    @Test
    void anEarlierDefinitionIsNotRunOn() {
        Held held = sex(FIRST, 4, 12, 1);
        sex(held, FIRST.plus(1), 5, 13, 2);
        for (String sex : List.of("female", "male", "unknown")) {
            held.figure("3c|v1|end|sex=" + sex + "|numerator", FIRST.plus(-1), "7");
            held.figure("3c|v1|end|sex=" + sex + "|numerator", FIRST.plus(-2), "7");
        }
        assertThat(one("3c", held).quarters()).containsExactly(FIRST, FIRST.plus(1));
        assertThat(of("3c", held, FIRST.plus(-1), Held.ENGLISH)
                        .getFirst()
                        .stack()
                        .quarters())
                .containsExactly(FIRST.plus(-2), FIRST.plus(-1));
    }

    @Test
    void whatMayStillChangeIsHollow() {
        Held held = sex(FIRST, 4, 12, 1);
        sex(held, FIRST.plus(1), 5, 13, 2);
        held.provisionalFromNow();
        sex(held, FIRST.plus(2), 5, 13, 2);
        BreakdownStack stack = one("3c", held);
        assertThat(stack.chart().provisional()).containsExactly(2);
        assertThat(stack.text().rows().getLast()).last().isEqualTo("provisional");
    }

    @Test
    void crossedCellsAreStackedWithinWhatAllOfThemAre() {
        Held held = new Held();
        for (String attendance : List.of("offered", "attended")) {
            for (String hours : List.of("1-15", "16-24", "25-plus")) {
                String cell = "2e|v2|end|attendance=" + attendance + ";hours=" + hours + "|numerator";
                held.figure(cell, FIRST, "3");
                held.figure(cell, FIRST.plus(1), "4");
            }
        }
        assertThat(of("2e", held))
                .extracting(made -> made.stack().token())
                .containsExactly("end-hours-offered", "end-hours-attended");
        assertThat(of("2e", held).getFirst().stack().heading())
                .isEqualTo("Hours a week, Offered (At the end of the order)");
        assertThat(pictures("2e", held)).as("not the same twice").isEmpty();
    }

    /** One child may have two kinds of support, an offer and its take-up, two orders. */
    @ParameterizedTest
    @ValueSource(
            strings = {"1b", "1c", "2c", "2d", "2f", "3b", "3d", "4c", "5c", "6a-ii", "7a", "7b", "8a", "9e", "CUS"})
    void whatDoesNotExcludeEachOtherKeepsItsSmallPictures(String code) {
        Held held = new Held();
        Measure measure = Held.CATALOGUE.measure(new MeasureCode(code));
        for (Cell cell : Breakdown.counted(Held.CATALOGUE, measure)) {
            held.figure(cell.code(), FIRST, "6");
            held.figure(cell.code(), FIRST.plus(1), "7");
        }
        assertThat(of(code, held)).isEmpty();
        assertThat(pictures(code, held)).isNotEmpty();
    }

    @Test
    void ethnicityHasMorePartsThanColoursAndStaysBesideTheStacks() {
        Held held = new Held();
        for (Cell cell : Breakdown.counted(Held.CATALOGUE, Held.CATALOGUE.measure(new MeasureCode("FTE")))) {
            held.figure(cell.code(), FIRST, "6");
            held.figure(cell.code(), FIRST.plus(1), "7");
        }
        assertThat(of("FTE", held))
                .extracting(made -> made.stack().token())
                .containsExactly("period-sex", "period-age");
        assertThat(pictures("FTE", held))
                .singleElement()
                .satisfies(row -> assertThat(row.heading()).startsWith("Ethnicity"));
    }

    @ParameterizedTest
    @EnumSource(ChartTheme.class)
    void thePictureSaysWhatTheRecordSays(ChartTheme theme) {
        Held held = sex(FIRST, 4, 12, 1);
        held.provisionalFromNow();
        sex(held, FIRST.plus(2), 5, 13, 2);
        BreakdownStack stack = one("3c", held);
        assertThat(draw(stack, theme))
                .contains("role=\"img\"", "<desc", ">Girls<", ">Boys<", ">Sex not known<", ">13<", ">provisional<")
                .contains(stack.chart().title());
    }

    private static String draw(BreakdownStack stack, ChartTheme theme) {
        return new ChartRenderer()
                .toSvg(stack.chart(), theme, 960, 480, "stack", stack.text().description());
    }

    private static List<@Nullable Double> values(StackedChart chart, int part) {
        return chart.parts().get(part).values();
    }

    private static BreakdownStack one(String measure, Held held) {
        List<StackMaker.Made> made = of(measure, held);
        assertThat(made).hasSize(1);
        return made.getFirst().stack();
    }

    private static List<StackMaker.Made> of(String measure, Held held) {
        return of(measure, held, FIRST.plus(3), Held.ENGLISH);
    }

    private static List<StackMaker.Made> of(String measure, Held held, Quarter upTo, Words words) {
        return new StackMaker(
                        Held.CATALOGUE,
                        Held.CATALOGUE.measure(new MeasureCode(measure)),
                        upTo,
                        "The measure",
                        "Norchester",
                        new BreakdownWords(words, false))
                .of(held.figures());
    }

    /** As the page makes them: without what is stacked. */
    private static List<BreakdownPictures> pictures(String measure, Held held) {
        return new BreakdownMaker(
                        Held.CATALOGUE,
                        Held.CATALOGUE.measure(new MeasureCode(measure)),
                        FIRST.plus(3),
                        false,
                        Held.ENGLISH)
                .of(held.figures(), StackMaker.cells(of(measure, held)));
    }

    private static Held sex(Quarter quarter, int girls, int boys, int unknown) {
        return sex(new Held(), quarter, girls, boys, unknown);
    }

    private static Held sex(Held held, Quarter quarter, int girls, int boys, int unknown) {
        return held.figure("3c|v2|during|sex=female|numerator", quarter, String.valueOf(girls))
                .figure("3c|v2|during|sex=male|numerator", quarter, String.valueOf(boys))
                .figure("3c|v2|during|sex=unknown|numerator", quarter, String.valueOf(unknown));
    }

    private static Held accommodation(Quarter quarter, int suitable, int unsuitable, int whole) {
        return accommodation(new Held(), quarter, suitable, unsuitable, whole);
    }

    private static Held accommodation(Held held, Quarter quarter, int suitable, int unsuitable, int whole) {
        return held.figure("1a|v2|start|suitability=suitable|numerator", quarter, String.valueOf(suitable))
                .figure("1a|v2|start|suitability=unsuitable|numerator", quarter, String.valueOf(unsuitable))
                .figure("1|v2|period||denominator", quarter, String.valueOf(whole));
    }
}
