package org.quarterboard.disparity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;
import org.quarterboard.statistics.DisparityKind;
import org.quarterboard.statistics.DisparityState;

class DisparityMakerTest {

    private static final Period FINANCIAL_YEAR = new Period(LocalDate.of(2025, 4, 1), LocalDate.of(2026, 3, 31));

    @Test
    void bothSidesAreOfTheSamePeriods() {
        DisparityAnswer answer = new CountWorld()
                .with("remand", CountWorld.quarter(0), "black", 5, "white", 20)
                .with("remand", CountWorld.quarter(1), "black", 6, "white", 21)
                .with("court", CountWorld.quarter(1), "black", 60, "white", 310)
                .with("court", CountWorld.quarter(2), "black", 60, "white", 310)
                .answer(CountWorld.usual(4), "remand");
        assertThat(answer.numerators().used()).containsExactly(CountWorld.quarter(1));
        assertThat(answer.denominators().used()).containsExactly(CountWorld.quarter(1));
        assertThat(answer.held()).isEqualTo(1);
    }

    @Test
    void aYearThatBothSidesHaveIsTakenBeforeQuartersOfOneSide() {
        CountWorld world = new CountWorld()
                .with("remand", FINANCIAL_YEAR, "black", 25, "white", 90)
                .with("court", FINANCIAL_YEAR, "black", 300, "white", 1300);
        for (int back = 0; back < 4; back++) {
            world.with("remand", CountWorld.quarter(back), "black", 6, "white", 20);
        }
        DisparityAnswer answer = world.answer(CountWorld.usual(4), "remand");
        assertThat(answer.numerators().used()).containsExactly(FINANCIAL_YEAR);
        assertThat(answer.held()).isEqualTo(4);
    }

    @Test
    void withoutASharedPeriodAnotherReferenceIsTaken() {
        DisparityAnswer answer = new CountWorld()
                .with("remand", CountWorld.quarter(0), "black", 9, "white", 20)
                .with("court", CountWorld.quarter(1), "black", 60, "white", 310)
                .with("residents", CountWorld.year(2025), "black", 1000, "white", 9000)
                .answer(CountWorld.usual(4), "remand");
        assertThat(answer.reference().code()).isEqualTo(DirectoryCounts.RESIDENTS);
        assertThat(answer.table().kind()).isEqualTo(DisparityKind.RATES);
    }

    @Test
    void aQuarterThatIsNotBrokenDownByWhatIsAskedIsNoneOfTheSpan() {
        CountWorld world = new CountWorld()
                .with("arrest", CountWorld.quarter(0), "sex=female", 20, "sex=male", 80, "black", 10, "white", 90)
                .with("arrest", CountWorld.quarter(1), "black", 12, "white", 80)
                .with("residents", CountWorld.year(2025), "black", 1000, "white", 9000)
                .with("residents", CountWorld.year(2024), "sex=female", 5000, "sex=male", 5000);
        DisparityAnswer bySex = world.answer(
                DisparityQuestion.by(List.of(GroupDimension.SEX), GroupKey.ALL, CountWorld.QUARTER, 4), "arrest");
        assertThat(bySex.numerators().used()).containsExactly(CountWorld.quarter(0));
        assertThat(bySex.held()).isEqualTo(1);
        assertThat(bySex.denominators().used())
                .as("the newest population that tells boys and girls apart")
                .containsExactly(CountWorld.year(2024));
        assertThat(bySex.line(CountWorld.group("sex=female")).orElseThrow().row().state())
                .isEqualTo(DisparityState.LOWER);
        assertThat(world.answer(CountWorld.usual(4), "arrest").held()).isEqualTo(2);
    }

    @Test
    void threeYearsOfExclusionsAreNoPartOfTheChildrenOfOne() {
        CountWorld world = new CountWorld().with("pupils", CountWorld.year(2025), "black", 1000, "white", 9000);
        for (int back = 0; back < 12; back++) {
            world.with("permanent-exclusion", CountWorld.quarter(back), "black", 2, "white", 6);
        }
        assertThat(world.answer(CountWorld.usual(4), "permanent-exclusion").table().kind())
                .isEqualTo(DisparityKind.PROPORTIONS);
        assertThat(world.answer(CountWorld.usual(12), "permanent-exclusion").table().kind())
                .isEqualTo(DisparityKind.RATES);
    }

    @Test
    void detailsAreShownAsCountedWithThoseNotKnown() {
        DisparityAnswer answer = new CountWorld()
                .with(
                        "arrest",
                        CountWorld.quarter(0),
                        "black;ethnic-detail=african",
                        20,
                        "white;ethnic-detail=british",
                        90,
                        "unknown",
                        7,
                        "",
                        150)
                .with(
                        "residents",
                        CountWorld.year(2025),
                        "black;ethnic-detail=african",
                        900,
                        "white;ethnic-detail=british",
                        9000)
                .answer(
                        DisparityQuestion.by(
                                List.of(GroupDimension.ETHNIC_DETAIL), GroupKey.ALL, CountWorld.QUARTER, 1),
                        "arrest");
        assertThat(answer.lines())
                .extracting(line -> line.group().code())
                .containsExactly(
                        "ethnicity=black;ethnic-detail=african",
                        "ethnicity=white;ethnic-detail=british",
                        "ethnicity=unknown");
        assertThat(answer.lines().getFirst().row().state()).isEqualTo(DisparityState.HIGHER);
        assertThat(answer.lines().getFirst().bounds()).isPresent();
        assertThat(answer.totals()).as("details that nobody counted are no mistake").hasValueSatisfying(totals ->
                assertThat(totals.outcome()).hasToString("CANNOT_SAY"));
    }

    @Test
    void crossingsCompareWithTheirOwnBaselineAndAmongTheirOwn() {
        CountWorld world = new CountWorld()
                .with("arrest", CountWorld.quarter(0), "black;sex=male", 30, "white;sex=male", 60, "white;sex=female", 9)
                .with(
                        "residents",
                        CountWorld.year(2025),
                        "black;sex=male",
                        500,
                        "white;sex=male",
                        4500,
                        "white;sex=female",
                        4500);
        DisparityQuestion crossed = DisparityQuestion.by(
                List.of(GroupDimension.ETHNICITY, GroupDimension.SEX), GroupKey.ALL, CountWorld.QUARTER, 1);
        assertThat(crossed.baseline().code()).isEqualTo("ethnicity=white;sex=male");
        DisparityAnswer answer = world.answer(crossed, "arrest");
        assertThat(answer.line(CountWorld.group("white;sex=female")).orElseThrow().row().state())
                .isEqualTo(DisparityState.LOWER);
        DisparityQuestion boys = DisparityQuestion.by(
                List.of(GroupDimension.ETHNICITY),
                GroupKey.of(GroupDimension.SEX, "male"),
                CountWorld.QUARTER,
                1);
        assertThat(world.answer(boys, "arrest").lines())
                .filteredOn(line -> line.row().state().judged())
                .extracting(line -> line.group().code())
                .containsExactly("ethnicity=black;sex=male");
    }

    @Test
    void whatIsCountedByTheYearCanBeAskedFor() {
        CountWorld world = new CountWorld()
                .with("suspension", FINANCIAL_YEAR, "black", 25, "white", 90)
                .with("pupils", CountWorld.year(2025), "black", 1000, "white", 9000);
        assertThat(world.service().quarters(CountWorld.SERVICE))
                .as("not the December of a population")
                .containsExactly(new Quarter(2025, 4));
        assertThat(world.answer(CountWorld.usual(4), "suspension").held()).isEqualTo(4);
    }
}
