package org.quarterboard.attendance;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.quarterboard.meetings.AttendanceRule;
import org.quarterboard.meetings.HeldMeeting;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.Sector;
import org.springframework.stereotype.Component;

/** Lends the rule of KPI 8 to the forecast before a meeting. */
@Component
class Kpi8Rule implements AttendanceRule {

    @Override
    public Counted count(HeldMeeting meeting) {
        Kpi8Result result = Kpi8.count(Quarter.of(meeting.date()), List.of(meeting));
        return new Counted(
                sectors(result, sector -> sector.senior() == 1), sectors(result, sector -> sector.delegate() == 1));
    }

    private static Set<Sector> sectors(Kpi8Result result, Predicate<SectorResult> which) {
        return result.sectors().values().stream()
                .filter(which)
                .map(SectorResult::sector)
                .collect(Collectors.toUnmodifiableSet());
    }
}
