package org.quarterboard.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarterboard.meetings.Lines.ALWAYS;
import static org.quarterboard.meetings.Lines.holding;
import static org.quarterboard.meetings.Lines.line;
import static org.quarterboard.meetings.Lines.meeting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quarterboard.boards.Holding;
import org.quarterboard.boards.Standing;
import org.quarterboard.boards.Term;
import org.quarterboard.shared.Sector;

class AttendanceRatesTest {

    private static final Set<Sector> ALL = EnumSet.allOf(Sector.class);
    private static final Holding POLICE = holding(1, 1, Sector.POLICE, Standing.SENIOR, ALWAYS);
    private static final Holding DEPUTY = holding(2, 1, Sector.POLICE, Standing.DELEGATE, ALWAYS);
    private static final Holding HOUSING = holding(3, 2, null, Standing.MEMBER, ALWAYS);

    @Test
    void attendedOfExpected() {
        YearOfAttendance year = count(
                List.of(POLICE, DEPUTY, HOUSING),
                meeting(
                        "2024-06-11",
                        line(POLICE, Mark.SENIOR),
                        line(DEPUTY, Mark.APOLOGIES),
                        line(HOUSING, Mark.PRESENT)),
                meeting(
                        "2024-09-10",
                        line(POLICE, Mark.APOLOGIES),
                        line(DEPUTY, Mark.DELEGATE),
                        line(HOUSING, Mark.ABSENT)),
                meeting("2024-12-10", line(POLICE, Mark.ABSENT), line(DEPUTY, Mark.ABSENT), line(HOUSING, null)),
                meeting(
                        "2025-03-11",
                        line(POLICE, Mark.DELEGATE),
                        line(DEPUTY, Mark.ABSENT),
                        line(HOUSING, Mark.PRESENT)));
        assertThat(member(year, 1)).isEqualTo(new Turnout(1, 2, 1, 0, 0));
        assertThat(member(year, 1).share().orElseThrow()).isEqualByComparingTo(new BigDecimal("0.25"));
        assertThat(member(year, 3)).isEqualTo(new Turnout(2, 0, 1, 1, 0));
        assertThat(member(year, 3).expected()).isEqualTo(3);
        assertThat(year.total()).isEqualTo(new Turnout(3, 2, 2, 1, 0));
        assertThat(year.delegates()).singleElement().satisfies(delegate -> {
            assertThat(delegate.came()).isEqualTo(1);
            assertThat(delegate.of()).isEqualTo(4);
        });
        assertThat(year.seats().getFirst().turnout()).isEqualTo(new Turnout(1, 2, 1, 0, 0));
    }

    @Test
    void nobodyIsExpectedBeforeTheTermOrAfterIt() {
        Holding brief = holding(1, 1, Sector.POLICE, Standing.SENIOR, term("2024-06-11", "2024-09-10"));
        YearOfAttendance year = count(
                List.of(brief),
                meeting("2024-06-10", line(brief, Mark.SENIOR)),
                meeting("2024-06-11", line(brief, Mark.SENIOR)),
                meeting("2024-09-10", line(brief, Mark.ABSENT)),
                meeting("2024-09-11", line(brief, Mark.SENIOR)));
        assertThat(member(year, 1)).isEqualTo(new Turnout(1, 0, 1, 0, 0));
        assertThat(year.seats().getFirst().turnout()).isEqualTo(new Turnout(1, 0, 1, 0, 2));
    }

    @Test
    void theYearRunsFromAprilToMarch() {
        YearOfAttendance year = count(
                List.of(POLICE),
                meeting("2024-03-31", line(POLICE, Mark.SENIOR)),
                meeting("2024-04-01", line(POLICE, Mark.SENIOR)),
                meeting("2025-03-31", line(POLICE, Mark.ABSENT)),
                meeting("2025-04-01", line(POLICE, Mark.SENIOR)));
        assertThat(year.meetings()).isEqualTo(2);
        assertThat(member(year, 1)).isEqualTo(new Turnout(1, 0, 1, 0, 0));
    }

    @Test
    void aMemberWithTwoSeatsIsExpectedOnceAtEachMeeting() {
        Holding social = holding(1, 3, Sector.CHILDRENS_SOCIAL_CARE, Standing.SENIOR, ALWAYS);
        Holding education = holding(1, 4, Sector.EDUCATION, Standing.SENIOR, ALWAYS);
        YearOfAttendance year = count(
                List.of(social, education),
                meeting("2024-06-11", line(social, Mark.SENIOR), line(education, Mark.ABSENT)));
        assertThat(member(year, 1)).isEqualTo(new Turnout(1, 0, 0, 0, 0));
        assertThat(sector(year, Sector.CHILDRENS_SOCIAL_CARE)).isEqualTo(new Turnout(1, 0, 0, 0, 0));
        assertThat(sector(year, Sector.EDUCATION)).isEqualTo(new Turnout(0, 0, 1, 0, 0));
    }

    @Test
    void aSectorWithoutAnybodyIsVacantAndNotAbsent() {
        YearOfAttendance year = count(List.of(POLICE), meeting("2024-06-11", line(POLICE, Mark.SENIOR)));
        assertThat(sector(year, Sector.HEALTH)).isEqualTo(new Turnout(0, 0, 0, 0, 1));
        assertThat(sector(year, Sector.HEALTH).share()).isEmpty();
    }

    @Test
    void aDelegateDoesNotSettleWhatIsNotRecorded() {
        YearOfAttendance year =
                count(List.of(POLICE, DEPUTY), meeting("2024-06-11", line(POLICE, null), line(DEPUTY, Mark.DELEGATE)));
        assertThat(member(year, 1)).isEqualTo(new Turnout(0, 0, 0, 1, 0));
    }

    @Test
    void aYearWithoutMeetingsHasNoShare() {
        YearOfAttendance year = count(List.of(POLICE));
        assertThat(year.members()).isEmpty();
        assertThat(year.total().share()).isEmpty();
        assertThat(sector(year, Sector.POLICE)).isEqualTo(Turnout.NONE);
    }

    private static YearOfAttendance count(List<Holding> terms, RecordedMeeting... meetings) {
        return AttendanceRates.count(2024, terms, List.of(meetings), ALL);
    }

    private static Turnout member(YearOfAttendance year, long id) {
        return year.members().stream()
                .filter(row -> row.member().value() == id)
                .findFirst()
                .orElseThrow()
                .turnout();
    }

    private static Turnout sector(YearOfAttendance year, Sector sector) {
        return year.sectors().stream()
                .filter(row -> row.sector() == sector)
                .findFirst()
                .orElseThrow()
                .turnout();
    }

    private static Term term(String from, String to) {
        return new Term(LocalDate.parse(from), LocalDate.parse(to));
    }
}
