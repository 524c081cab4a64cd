package org.quarterboard.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.CellKind;

class FigureCheckTest {

    private static final CellCode SUITABLE = new CellCode("1|v2|end||numerator");
    private static final CellCode COHORT = new CellCode("1|v2|period||denominator");
    private static final CellCode TOTAL = new CellCode("8|v1|period||count");
    private static final List<String> SECTORS =
            List.of("childrens-social-care", "education", "police", "probation", "health");

    private final FigureCheck check = new FigureCheck(LongFile.CATALOGUE);

    @Test
    void aNumeratorAboveItsDenominatorIsRefusedAtTheNumerator() {
        assertThat(check.check(Set.of(SUITABLE), Map.of(SUITABLE, number(31), COHORT, number(30))))
                .extracting(Finding::kind, Finding::column, Finding::found, Finding::expected)
                .containsExactly(tuple(FindingCode.ABOVE_DENOMINATOR, SUITABLE.value(), "31", "30"));
        assertThat(check.check(Set.of(SUITABLE), Map.of(SUITABLE, number(30), COHORT, number(30))))
                .isEmpty();
    }

    @Test
    void whatWasWrongBetweenOtherFiguresBeforeStaysOut() {
        Map<CellCode, BigDecimal> wrong = Map.of(SUITABLE, number(31), COHORT, number(30), sector("police"), number(7));
        assertThat(check.check(Set.of(new CellCode("2|v2|end||numerator")), wrong))
                .isEmpty();
        assertThat(check.check(Set.of(sector("police")), wrong))
                .extracting(Finding::kind)
                .containsExactly(FindingCode.SECTOR_NOT_BINARY);
    }

    @Test
    void aSectorTakesTheTotalAlong() {
        Map<CellCode, BigDecimal> figures = sectors(1, 1, 0, 1, 0);
        figures.put(TOTAL, number(2));
        assertThat(check.around(sector("police"))).contains(TOTAL, sector("health"));
        assertThat(check.following(sector("police"), figures)).containsExactly(Map.entry(TOTAL, number(3)));
        figures.put(TOTAL, number(3));
        assertThat(check.following(sector("police"), figures)).isEmpty();
    }

    @Test
    void aTotalFollowsNothingWhileASectorOrItselfIsMissing() {
        Map<CellCode, BigDecimal> figures = sectors(1, 1, 0, 1, 0);
        assertThat(check.following(sector("police"), figures)).isEmpty();
        figures.put(TOTAL, number(2));
        figures.remove(sector("health"));
        assertThat(check.following(sector("police"), figures)).isEmpty();
        assertThat(check.check(Set.of(sector("police")), figures))
                .extracting(Finding::kind)
                .containsExactly(FindingCode.SECTOR_MISSING);
    }

    @Test
    void aTotalThatIsNotTheSumIsRefused() {
        Map<CellCode, BigDecimal> figures = sectors(1, 1, 0, 1, 0);
        figures.put(TOTAL, number(5));
        assertThat(check.following(TOTAL, figures)).isEmpty();
        assertThat(check.check(Set.of(TOTAL), figures))
                .extracting(Finding::kind, Finding::found, Finding::expected)
                .containsExactly(tuple(FindingCode.NOT_THE_SUM, "5", "3"));
    }

    @ParameterizedTest
    @CsvSource({
        "12, COUNT, 12, ",
        "' 12.0 ', NUMERATOR, 12, ",
        "-1, COUNT, , NEGATIVE",
        "1.5, COUNT, , FRACTION",
        "1e309, COUNT, , TOO_BIG",
        "fewer than 5, COUNT, , HIDDEN_NUMBER",
        "twelve, COUNT, , NOT_A_NUMBER",
        "'', COUNT, , NO_VALUE",
        "0.07, RATE, 0.07, ",
        "1e3, RATE, , TOO_BIG",
        "-0.5, RATE, , NEGATIVE",
        "'  ', RATE, , NO_VALUE"
    })
    void aValueIsReadAsInAFile(String text, CellKind kind, BigDecimal value, FindingCode fault) {
        FigureCheck.Reading reading = FigureCheck.read(text, kind);
        assertThat(reading.fault()).isEqualTo(fault);
        if (value == null) {
            assertThat(reading.value()).isNull();
        } else {
            assertThat(reading.value()).isEqualByComparingTo(value);
        }
    }

    private static Map<CellCode, BigDecimal> sectors(int... values) {
        Map<CellCode, BigDecimal> figures = new HashMap<>();
        for (int i = 0; i < values.length; i++) {
            figures.put(sector(SECTORS.get(i)), number(values[i]));
        }
        return figures;
    }

    private static CellCode sector(String item) {
        return new CellCode("8a|v1|period|sector=" + item + "|count");
    }

    private static BigDecimal number(int value) {
        return BigDecimal.valueOf(value);
    }
}
