package org.quarterboard.kpi;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterboard.security.Capability;
import org.quarterboard.security.ReadsService;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.Today;
import org.quarterboard.shared.UserFacingException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a service owes, quarter by quarter, and how far each return is: today, or as it stood at a moment. */
@Service
@Transactional(readOnly = true)
public class ReturnCalendarService {

    private final KpiReturnRepository returns;
    private final ReturnFigures figures;
    private final ReturnHistory history;
    private final DeadlineStore deadlines;
    private final ReturnsThen then;
    private final Today today;

    ReturnCalendarService(
            KpiReturnRepository returns,
            ReturnFigures figures,
            ReturnHistory history,
            DeadlineStore deadlines,
            ReturnsThen then,
            Today today) {
        this.returns = returns;
        this.figures = figures;
        this.history = history;
        this.deadlines = deadlines;
        this.then = then;
        this.today = today;
    }

    /** Of each return received how many cells have a current value or an honest gap; none, if all was withdrawn. */
    public Map<ReturnKey, Integer> figures(@ReadsService(Capability.READ_KPI) ServiceId service) {
        Map<ReturnKey, Integer> answered = figures.answered(service, LocalDate.EPOCH);
        Map<ReturnKey, Integer> all = new HashMap<>();
        returns.findByServiceId(service.value()).stream()
                .map(one -> one.status().key())
                .forEach(key -> all.put(key, answered.getOrDefault(key, 0)));
        return all;
    }

    /** All quarters from the first that came in, or is expected, to the one that runs now. */
    public ReturnCalendar calendar(@ReadsService(Capability.READ_KPI) ServiceId service) {
        List<ReturnStatus> received = returns.findByServiceId(service.value()).stream()
                .map(KpiReturn::status)
                .toList();
        Map<ReturnKey, ReturnStatus> byKey = new HashMap<>();
        received.forEach(status -> byKey.put(status.key(), status));
        Map<ReturnKey, List<Submission>> sent = new HashMap<>();
        history.submissions(service)
                .forEach(entry -> sent.computeIfAbsent(entry.key(), ignored -> new ArrayList<>())
                        .add(entry.step()));
        Map<ReturnKey, Integer> answered = figures.answered(service, ReturnCalendar.FIRST.start());
        Deadlines due = deadlines.of(service);
        Optional<Arrangement> arrangement = Arrangement.newest(deadlines.arrangements(service));
        Quarter running = today.quarter();
        Quarter expected = Following.from(arrangement, firstDay(received), today.date());
        Quarter first = received.stream()
                .flatMap(status -> status.key().period().asQuarter().stream())
                .filter(quarter -> quarter.compareTo(ReturnCalendar.FIRST) >= 0)
                .reduce(expected, (one, other) -> one.compareTo(other) < 0 ? one : other);
        List<ReturnCalendar.Line> lines = first.run(Math.max(1, first.until(running) + 1))
                .map(quarter -> line(service, quarter, due, quarter.compareTo(expected) >= 0, byKey, sent, answered))
                .sorted(Comparator.comparing(ReturnCalendar.Line::quarter).reversed())
                .toList();
        List<ReturnStatus> before = received.stream()
                .filter(status -> status.key().period().start().isBefore(ReturnCalendar.FIRST.start()))
                .filter(status -> status.key().period().asQuarter().isPresent())
                .toList();
        return new ReturnCalendar(lines, before, arrangement, !received.isEmpty() || arrangement.isPresent());
    }

    /**
     * The returns of a quarter as they stand now.
     *
     * @param quarter April to June 2023 or later, up to the quarter that runs
     */
    public QuarterReturns quarter(@ReadsService(Capability.READ_KPI) ServiceId service, Quarter quarter) {
        return at(service, quarter, null);
    }

    /**
     * The returns of a quarter as they stood at the end of a day, on London clocks; today and later: as they stand now.
     */
    public QuarterReturns quarterOn(
            @ReadsService(Capability.READ_KPI) ServiceId service, Quarter quarter, LocalDate on) {
        return on.isBefore(today.date())
                ? at(
                        service,
                        quarter,
                        on.plusDays(1).atStartOfDay(Formats.LONDON).toInstant().minus(1, ChronoUnit.MICROS))
                : at(service, quarter, null);
    }

    /** The returns of a quarter as they stood at a moment, such as that of a submission. */
    public QuarterReturns quarterAt(
            @ReadsService(Capability.READ_KPI) ServiceId service, Quarter quarter, Instant moment) {
        return at(service, quarter, moment.isBefore(today.instant()) ? moment : null);
    }

    private QuarterReturns at(ServiceId service, Quarter quarter, @Nullable Instant moment) {
        if (quarter.compareTo(ReturnCalendar.FIRST) < 0 || quarter.compareTo(today.quarter()) > 0) {
            throw new UserFacingException("calendar.error.no-return");
        }
        List<ReturnStatus> stored = returns.findByServiceId(service.value()).stream()
                .map(KpiReturn::status)
                .toList();
        Instant at = moment == null ? today.instant() : moment;
        return then.at(service, quarter, at, moment == null, stored);
    }

    private ReturnCalendar.Line line(
            ServiceId service,
            Quarter quarter,
            Deadlines deadlines,
            boolean followed,
            Map<ReturnKey, ReturnStatus> received,
            Map<ReturnKey, List<Submission>> sent,
            Map<ReturnKey, Integer> answered) {
        LocalDate due = deadlines.due(quarter);
        List<ReturnStanding> standings = new ArrayList<>();
        for (String kpi : ReturnCalendar.KPIS) {
            ReturnKey key = new ReturnKey(service, kpi, Period.of(quarter));
            ReturnStatus status = received.get(key);
            List<Submission> submissions = sent.getOrDefault(key, List.of());
            standings.add(ReturnStanding.of(
                    new ReturnStanding.Facts(
                            kpi,
                            quarter,
                            due,
                            followed,
                            status == null ? null : status.state(),
                            answered.getOrDefault(key, 0),
                            status != null && status.locked(),
                            day(status == null ? null : status.standsSince()),
                            submissions.isEmpty()
                                    ? null
                                    : Following.day(submissions.getFirst().at()),
                            submissions.size()),
                    today.date()));
        }
        int left = Math.toIntExact(ChronoUnit.DAYS.between(today.date(), due));
        ReturnsSeen seen = ReturnsSeen.of(received.values().stream()
                .filter(status -> status.key().period().equals(Period.of(quarter)))
                .toList());
        return new ReturnCalendar.Line(quarter, due, followed, left, deadlines.extension(quarter), standings, seen);
    }

    private static @Nullable LocalDate day(@Nullable Instant at) {
        return at == null ? null : Following.day(at);
    }

    static @Nullable LocalDate firstDay(List<ReturnStatus> received) {
        return received.stream()
                .map(ReturnStatus::receivedAt)
                .min(Comparator.naturalOrder())
                .map(Following::day)
                .orElse(null);
    }
}
