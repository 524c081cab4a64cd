package org.quarterboard.attendance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.quarterboard.security.Capability;
import org.quarterboard.security.CurrentPerson;
import org.quarterboard.security.PeopleService;
import org.quarterboard.security.ReadsService;
import org.quarterboard.security.WritesService;
import org.quarterboard.shared.AuditEvent;
import org.quarterboard.shared.AuditTrail;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.PersonId;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.Today;
import org.quarterboard.shared.UserFacingException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The KPI 8 return of a service, from draft to resubmission. Whoever keeps the record checks it, whoever may lock
 * returns submits it; both act on the figures that they have seen, or not at all.
 */
@Service
@Transactional(readOnly = true)
public class Kpi8ReturnService {

    private static final int MOST_QUARTERS = 40;

    private final Counting counting;
    private final StoredStepRepository steps;
    private final ServiceRow serviceRow;
    private final PeopleService people;
    private final CurrentPerson currentPerson;
    private final AuditTrail audit;
    private final Today today;

    Kpi8ReturnService(
            Counting counting,
            StoredStepRepository steps,
            ServiceRow serviceRow,
            PeopleService people,
            CurrentPerson currentPerson,
            AuditTrail audit,
            Today today) {
        this.counting = counting;
        this.steps = steps;
        this.serviceRow = serviceRow;
        this.people = people;
        this.currentPerson = currentPerson;
        this.audit = audit;
        this.today = today;
    }

    /** The return of a quarter; there always is one. */
    public Kpi8Return find(@ReadsService(Capability.READ_KPI) ServiceId service, Quarter quarter) {
        return read(service, quarter, 1).getFirst();
    }

    /**
     * The returns of quarters from the first on.
     *
     * @param quarters 1 to 40; more are cut off
     */
    public List<Kpi8Return> list(@ReadsService(Capability.READ_KPI) ServiceId service, Quarter first, int quarters) {
        return read(service, first, Math.clamp(quarters, 1, MOST_QUARTERS));
    }

    /** The figures of a submission as they were. */
    public ReturnStep submission(
            @ReadsService(Capability.READ_KPI) ServiceId service, Quarter quarter, int submission) {
        return read(service, quarter, 1).getFirst().submissions().stream()
                .filter(step -> step.submission() == submission)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /**
     * Says that the figures are right.
     *
     * @param seen the SHA-256 of the figures that were on the screen
     */
    @Transactional
    public void check(@WritesService(Capability.RECORD_MEETING) ServiceId service, Quarter quarter, String seen) {
        Kpi8Return current = hold(service, quarter, seen);
        if (!current.mayBeChecked()) {
            throw new UserFacingException("returns.error.nothing-to-check");
        }
        take(service, current, 0);
        record(service, current, "kpi8.return-checked", 0);
    }

    /**
     * Says that the return was sent; the figures are kept as they are now, under the next number.
     *
     * @param seen the SHA-256 of the figures that were on the screen
     */
    @Transactional
    public void submit(@WritesService(Capability.LOCK_RETURN) ServiceId service, Quarter quarter, String seen) {
        Kpi8Return current = hold(service, quarter, seen);
        if (!current.mayBeSubmitted()) {
            throw new UserFacingException("returns.error.not-checked");
        }
        int submission = current.submissions().size() + 1;
        take(service, current, submission);
        record(service, current, "kpi8.return-submitted", submission);
    }

    private Kpi8Return hold(ServiceId service, Quarter quarter, String seen) {
        serviceRow.hold(service);
        Kpi8Return current = read(service, quarter, 1).getFirst();
        if (!current.hasBoard()) {
            throw new UserFacingException("returns.error.no-board");
        }
        if (current.state() == Kpi8ReturnState.NOT_DUE) {
            throw new UserFacingException("returns.error.not-due");
        }
        if (current.state() == Kpi8ReturnState.RUNNING) {
            throw new UserFacingException("returns.error.running");
        }
        if (!current.now().sha256().equals(seen)) {
            throw new UserFacingException("returns.error.changed-meanwhile");
        }
        if (!current.unsettled().isEmpty()) {
            throw new UserFacingException(
                    "returns.error.unsettled", current.unsettled().getFirst().date());
        }
        if (!current.incomplete().isEmpty()) {
            throw new UserFacingException("returns.error.incomplete");
        }
        return current;
    }

    private void take(ServiceId service, Kpi8Return current, int submission) {
        steps.save(new StoredStep(
                service,
                current.now(),
                current.steps().size() + 1,
                submission,
                currentPerson.idForRecord(),
                today.instant()));
    }

    private void record(ServiceId service, Kpi8Return current, String action, int submission) {
        ReturnSnapshot figures = current.now();
        audit.record(AuditEvent.of(action, service, null)
                .with("quarter", figures.quarter().nationalLabel())
                .with("headline", figures.headline())
                .with("delegated", figures.delegatedTotal())
                .with("reading", figures.reading())
                .with("submission", submission)
                .with("sha256", figures.sha256()));
    }

    private List<Kpi8Return> read(ServiceId service, Quarter first, int quarters) {
        Counting.Counted counted = counting.count(service, first, quarters);
        List<StoredStep> stored = steps.findByServiceIdAndPeriodStartBetweenOrderByPeriodStartAscNumberAsc(
                service.value(), first.start(), first.plus(quarters - 1).start());
        Map<PersonId, String> names =
                people.names(stored.stream().map(StoredStep::takenBy).distinct().toList());
        Map<Quarter, List<ReturnStep>> byQuarter = stored.stream()
                .collect(Collectors.groupingBy(
                        StoredStep::quarter,
                        Collectors.mapping(
                                step -> step.step(names.getOrDefault(step.takenBy(), "")), Collectors.toList())));
        List<Kpi8Return> found = new ArrayList<>();
        for (Counting.Both both : counted.quarters()) {
            found.add(Kpi8Return.of(
                    counted.board().isPresent(),
                    both,
                    byQuarter.getOrDefault(both.counted().quarter(), List.of()),
                    today.date()));
        }
        return found;
    }
}
