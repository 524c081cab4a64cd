package org.quarterboard.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class QuarterTest {

    private final Formats formats = new Formats(new Messages());

    @Test
    void quarterFourLiesInTheNextCalendarYear() {
        Quarter quarter = Quarter.of(LocalDate.of(2024, 2, 29));
        assertThat(quarter).isEqualTo(new Quarter(2023, 4));
        assertThat(quarter.start()).isEqualTo(LocalDate.of(2024, 1, 1));
        assertThat(quarter.end()).isEqualTo(LocalDate.of(2024, 3, 31));
        assertThat(quarter.nationalLabel()).isEqualTo("2023Q4");
        assertThat(quarter.financialYear()).isEqualTo("2023/24");
        assertThat(quarter.next()).isEqualTo(new Quarter(2024, 1));
    }

    @Test
    void theCenturyTurnsInTheLabel() {
        assertThat(new Quarter(1999, 1).financialYear()).isEqualTo("1999/00");
    }

    @Test
    void onlyLabelsAreRead() {
        assertThat(Quarter.parse("2023Q4")).contains(new Quarter(2023, 4));
        assertThat(Quarter.parse("2023Q5")).isEmpty();
        assertThat(Quarter.parse("0000Q1")).isEmpty();
        assertThat(Quarter.parse("Q4 2024")).isEmpty();
        assertThatThrownBy(() -> Quarter.startingOn(LocalDate.of(2024, 1, 2))).isInstanceOf(DateTimeException.class);
    }

    @Test
    void itIsWrittenInBothLanguages() {
        Quarter quarter = new Quarter(2026, 1);
        assertThat(formats.quarter(quarter, Messages.ENGLISH)).isEqualTo("Q1 2026/27 (April to June 2026)");
        assertThat(formats.quarter(quarter, Messages.WELSH)).isEqualTo("Ch1 2026/27 (Ebrill i Fehefin 2026)");
        assertThat(formats.date(LocalDate.of(2026, 6, 12), Locale.UK)).isEqualTo("12 June 2026");
    }

    @Test
    void aPeriodThatIsNotAQuarterSaysSo() {
        assertThat(Period.of(new Quarter(2025, 2)).asQuarter()).contains(new Quarter(2025, 2));
        assertThat(new Period(LocalDate.of(2025, 4, 1), LocalDate.of(2026, 3, 31)).asQuarter())
                .isEmpty();
        assertThatThrownBy(() -> new Period(LocalDate.of(2025, 4, 2), LocalDate.of(2025, 4, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void everyDayLiesInItsQuarter(@ForAll @IntRange(max = 60_000) int days) {
        LocalDate day = LocalDate.of(1950, 1, 1).plusDays(days);
        Quarter quarter = Quarter.of(day);
        assertThat(day).isBetween(quarter.start(), quarter.end());
        assertThat(Quarter.of(quarter.end().plusDays(1))).isEqualTo(quarter.next());
        assertThat(quarter.next().previous()).isEqualTo(quarter);
        assertThat(Quarter.parse(quarter.nationalLabel())).contains(quarter);
    }

    @Property
    void stepsAddUp(@ForAll @IntRange(min = -400, max = 400) int steps) {
        Quarter from = new Quarter(2023, 1);
        assertThat(from.until(from.plus(steps))).isEqualTo(steps);
    }
}
