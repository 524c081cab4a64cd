package org.quarterboard.boards;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quarterboard.shared.Sector;

class VacancyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 12);

    private static Holding held(Standing standing, String from, String to) {
        return new Holding(
                new HoldingId(1),
                new SeatId(1),
                "Police",
                Optional.of(Sector.POLICE),
                null,
                new MemberId(1),
                "Superintendent",
                "Police",
                standing,
                Term.of(LocalDate.parse(from), to.isEmpty() ? null : LocalDate.parse(to)),
                null);
    }

    @Test
    void aSeatIsVacantFromTheDayAfterItsLastSeniorPartner() {
        assertThat(Vacancy.since(
                        SeatKind.POLICE,
                        List.of(
                                held(Standing.SENIOR, "2022-04-01", "2023-03-31"),
                                held(Standing.SENIOR, "2023-04-01", "2026-03-31"),
                                held(Standing.DELEGATE, "2022-04-01", "")),
                        TODAY))
                .contains(LocalDate.of(2026, 4, 1));
    }

    @Test
    void aSeatThatIsHeldIsNotVacantOnTheLastDayToo() {
        List<Holding> terms = List.of(held(Standing.SENIOR, "2022-04-01", "2026-06-12"));
        assertThat(Vacancy.since(SeatKind.POLICE, terms, TODAY)).isEmpty();
        assertThat(Vacancy.since(SeatKind.POLICE, terms, TODAY.plusDays(1))).contains(TODAY.plusDays(1));
    }

    @Test
    void whoeverComesLaterDoesNotSayWhenTheVacancyBegan() {
        assertThat(Vacancy.since(SeatKind.POLICE, List.of(held(Standing.SENIOR, "2026-07-01", "")), TODAY))
                .isEmpty();
        assertThat(Vacancy.since(
                        SeatKind.POLICE,
                        List.of(
                                held(Standing.SENIOR, "2022-04-01", "2026-03-31"),
                                held(Standing.SENIOR, "2026-07-01", "")),
                        TODAY))
                .contains(LocalDate.of(2026, 4, 1));
    }

    @Test
    void outsideTheFiveSectorsAnybodyFillsASeat() {
        assertThat(Vacancy.since(SeatKind.HOUSING, List.of(held(Standing.DELEGATE, "2022-04-01", "")), TODAY))
                .isEmpty();
        assertThat(Vacancy.since(SeatKind.POLICE, List.of(held(Standing.DELEGATE, "2022-04-01", "")), TODAY))
                .isEmpty();
    }
}
