package org.quarterboard.attendance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.quarterboard.meetings.AttendanceRule;
import org.quarterboard.meetings.HeldMeeting;
import org.quarterboard.security.SeatRights;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.Sector;
import org.quarterboard.shared.ServiceId;
import org.springframework.stereotype.Component;

/**
 * Lends the rule of KPI 8 to the forecast before a meeting: by the reading that each service of the board has chosen, over
 * the seats that are its own. Where their figures differ, the lowest stands for the meeting.
 */
@Component
class Kpi8Rule implements AttendanceRule.OfBoard {

    private static final Comparator<AttendanceRule.Counted> LOWEST = Comparator.comparingInt(
                    (AttendanceRule.Counted counted) -> counted.seniors().size())
            .thenComparingInt(counted -> counted.delegates().size());

    private final SeatRights seats;
    private final Readings readings;
    private final OwnSeats ownSeats;

    Kpi8Rule(SeatRights seats, Readings readings, OwnSeats ownSeats) {
        this.seats = seats;
        this.readings = readings;
        this.ownSeats = ownSeats;
    }

    @Override
    public AttendanceRule of(BoardId board, LocalDate day) {
        List<AttendanceRule> ofServices = seats.servicesOf(board).stream()
                .sorted(Comparator.comparingLong(ServiceId::value))
                .map(service -> ofService(service, Quarter.of(day)))
                .toList();
        return meeting -> ofServices.stream()
                .map(rule -> rule.count(meeting))
                .min(LOWEST)
                .orElseGet(() -> counted(meeting, Reading.PER_SECTOR));
    }

    private AttendanceRule ofService(ServiceId service, Quarter quarter) {
        Reading reading = readings.of(service).in(quarter);
        UnaryOperator<HeldMeeting> own = ownSeats.of(service);
        return meeting -> counted(own.apply(meeting), reading);
    }

    private static AttendanceRule.Counted counted(HeldMeeting meeting, Reading reading) {
        Kpi8Result result = Kpi8.count(Quarter.of(meeting.date()), List.of(meeting), reading);
        return new AttendanceRule.Counted(
                sectors(result, sector -> sector.senior() == 1), sectors(result, sector -> sector.delegate() == 1));
    }

    private static Set<Sector> sectors(Kpi8Result result, Predicate<SectorResult> which) {
        return result.sectors().values().stream()
                .filter(which)
                .map(SectorResult::sector)
                .collect(Collectors.toUnmodifiableSet());
    }
}
