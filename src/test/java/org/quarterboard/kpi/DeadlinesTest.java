package org.quarterboard.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarterboard.shared.Quarter;

class DeadlinesTest {

    private static final Instant AT = Instant.parse("2026-05-01T10:00:00Z");
    private static final Quarter FIRST = new Quarter(2023, 1);
    private static final Quarter LATER = new Quarter(2026, 1);
    private static final DeadlineRule MONTH = rule(1, FIRST, 31, 31, 31, 30);

    @ParameterizedTest
    @CsvSource({
        "2025Q1,2025-07-31",
        "2025Q2,2025-10-31",
        "2025Q3,2026-01-31",
        "2025Q4,2026-04-30",
        "2023Q4,2024-04-30",
        "2022Q4,2023-04-30"
    })
    void theFirstRuleIsTheLastDayOfTheMonthAfter(String quarter, LocalDate due) {
        Deadlines deadlines = new Deadlines(List.of(MONTH), List.of());
        assertThat(deadlines.due(Quarter.parse(quarter).orElseThrow())).isEqualTo(due);
    }

    @Test
    void aNewRuleLeavesEarlierQuartersAsTheyWere() {
        Deadlines deadlines = new Deadlines(List.of(MONTH, rule(2, LATER, 10, 11, 12, 13)), List.of());
        assertThat(deadlines.due(LATER)).isEqualTo(LocalDate.of(2026, 7, 10));
        assertThat(deadlines.due(LATER.previous())).isEqualTo(LocalDate.of(2026, 4, 30));
    }

    @Test
    void aMistakenRuleIsReplacedByOneOfTheSameQuarter() {
        Deadlines deadlines =
                new Deadlines(List.of(MONTH, rule(2, LATER, 1, 1, 1, 1), rule(3, LATER, 20, 20, 20, 20)), List.of());
        assertThat(deadlines.due(LATER)).isEqualTo(LocalDate.of(2026, 7, 20));
    }

    @Test
    void theNewestAgreementOfAQuarterGoesBeforeTheRule() {
        LocalDate first = LocalDate.of(2026, 8, 10);
        LocalDate second = LocalDate.of(2026, 8, 5);
        Deadlines deadlines = new Deadlines(
                List.of(MONTH),
                List.of(
                        new Extension(LATER, 2, second, "Back a little", AT, ""),
                        new Extension(LATER, 1, first, "New system", AT, "")));
        assertThat(deadlines.due(LATER)).isEqualTo(second);
        assertThat(deadlines.ruled(LATER)).isEqualTo(LocalDate.of(2026, 7, 31));
        assertThat(deadlines.extension(LATER.next())).isEmpty();
    }

    @Test
    void aRuleHasFourNumbersOfDays() {
        assertThatThrownBy(() -> new DeadlineRule(1, FIRST, List.of(31, 31, 31), AT, ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rule(1, FIRST, 31, 31, 31, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rule(1, FIRST, 31, 181, 31, 30)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void returnsAreExpectedAsArrangedOrFromTheQuarterThatHadEndedWhenTheFirstFigureCame() {
        LocalDate today = LocalDate.of(2026, 8, 3);
        Optional<Arrangement> none = Optional.empty();
        assertThat(Following.from(none, null, today)).isEqualTo(new Quarter(2026, 1));
        assertThat(Following.from(none, LocalDate.of(2025, 2, 3), today)).isEqualTo(new Quarter(2024, 3));
        assertThat(Following.from(none, LocalDate.of(2020, 2, 3), today)).isEqualTo(FIRST);
        Arrangement arranged = new Arrangement(1, ReturnKind.TEMPLATE, FIRST, LATER, AT, "");
        assertThat(Following.from(Optional.of(arranged), LocalDate.of(2024, 2, 3), today))
                .isEqualTo(LATER);
    }

    @Test
    void theKindOfAReturnIsThatOfItsQuarter() {
        Arrangement template = new Arrangement(1, ReturnKind.TEMPLATE, FIRST, FIRST, AT, "");
        Arrangement cases = new Arrangement(2, ReturnKind.CASE_LEVEL, LATER, FIRST, AT, "");
        List<Arrangement> all = List.of(template, cases);
        assertThat(Arrangement.kindIn(LATER.previous(), all)).contains(ReturnKind.TEMPLATE);
        assertThat(Arrangement.kindIn(LATER, all)).contains(ReturnKind.CASE_LEVEL);
        assertThat(Arrangement.kindIn(FIRST.previous(), all)).isEmpty();
    }

    private static DeadlineRule rule(int number, Quarter from, Integer... days) {
        return new DeadlineRule(number, from, List.of(days), AT, "");
    }
}
