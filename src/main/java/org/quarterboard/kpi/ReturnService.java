package org.quarterboard.kpi;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.quarterboard.security.Capability;
import org.quarterboard.security.CurrentPerson;
import org.quarterboard.security.ReadsService;
import org.quarterboard.security.WritesService;
import org.quarterboard.shared.AuditEvent;
import org.quarterboard.shared.AuditTrail;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.PersonId;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.Today;
import org.quarterboard.shared.UserFacingException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a service has returned, how far each return is, and whether its figures may still change. */
@Service
@Transactional(readOnly = true)
public class ReturnService {

    private static final int LONGEST_WORDS = 500;

    private final KpiReturnRepository returns;
    private final ReturnHistory history;
    private final DeadlineStore deadlines;
    private final CurrentPerson currentPerson;
    private final AuditTrail audit;
    private final Today today;

    ReturnService(
            KpiReturnRepository returns,
            ReturnHistory history,
            DeadlineStore deadlines,
            CurrentPerson currentPerson,
            AuditTrail audit,
            Today today) {
        this.returns = returns;
        this.history = history;
        this.deadlines = deadlines;
        this.currentPerson = currentPerson;
        this.audit = audit;
        this.today = today;
    }

    /** All returns received, the newest period first, KPI 1 first within it. */
    public List<ReturnStatus> list(@ReadsService(Capability.READ_KPI) ServiceId service) {
        Comparator<ReturnStatus> newestFirst = Comparator.<ReturnStatus, Period>comparing(
                        status -> status.key().period())
                .reversed();
        return returns.findByServiceId(service.value()).stream()
                .map(KpiReturn::status)
                .sorted(newestFirst.thenComparing(ReturnStatus::key, ReturnKey.IN_ORDER))
                .toList();
    }

    public boolean isLocked(@ReadsService(Capability.READ_KPI) ServiceId service, String kpi, Period period) {
        return find(service, kpi, period).stream().anyMatch(one -> one.status().locked());
    }

    /**
     * From now on no returned figure changes, from a file or typed. What is counted from the record goes on beside it.
     *
     * @param note what is worth knowing of it; may be empty
     */
    @Transactional
    public void lock(@WritesService(Capability.LOCK_RETURN) ServiceId service, String kpi, Period period, String note) {
        change(List.of(one(service, kpi, period)), locking(note));
    }

    /** @param reason why its figures must change; kept for ever */
    @Transactional
    public void unlock(
            @WritesService(Capability.LOCK_RETURN) ServiceId service, String kpi, Period period, String reason) {
        change(List.of(one(service, kpi, period)), unlocking(reason));
    }

    /** Locks every return of the period that is not locked yet. */
    @Transactional
    public void lockAll(@WritesService(Capability.LOCK_RETURN) ServiceId service, Period period, String note) {
        change(some(open(service, period, status -> true), "figures.return.nothing-to-lock"), locking(note));
    }

    /** Unlocks every return of the period that is locked. */
    @Transactional
    public void unlockAll(@WritesService(Capability.LOCK_RETURN) ServiceId service, Period period, String reason) {
        change(some(of(service, period, ReturnStatus::locked), "figures.return.not-locked"), unlocking(reason));
    }

    /** Somebody has read the figures of the return, found them right, and says whether they are all there. */
    @Transactional
    public void check(
            @WritesService(Capability.IMPORT_KPI) ServiceId service, String kpi, Period period, Declared said) {
        change(List.of(one(service, kpi, period)), checking(said));
    }

    /**
     * The return has been sent; its figures stay on record as they are now.
     *
     * @param note what is worth knowing of it; may be empty
     */
    @Transactional
    public void submit(
            @WritesService(Capability.LOCK_RETURN) ServiceId service, String kpi, Period period, String note) {
        change(List.of(one(service, kpi, period)), submitting(service, note));
    }

    /**
     * Somebody has read every return of the period that has come in anew, and says of all of them the same.
     *
     * @param seen as they have read them
     * @throws UserFacingException if one of them has changed since
     */
    @Transactional
    public void checkAll(
            @WritesService(Capability.IMPORT_KPI) ServiceId service, Period period, ReturnsSeen seen, Declared said) {
        List<KpiReturn> those = some(
                open(service, period, status -> stands(status) && status.state() == ReturnState.RECEIVED),
                "figures.return.nothing-to-check");
        change(asSeen(those, seen), checking(said));
    }

    /**
     * The returns of the period have been sent: all that are not locked or sent yet, and only if all are checked.
     *
     * @param seen as they were sent
     * @throws UserFacingException if one of them has changed since
     */
    @Transactional
    public void submitAll(
            @WritesService(Capability.LOCK_RETURN) ServiceId service, Period period, ReturnsSeen seen, String note) {
        List<KpiReturn> those = some(
                open(service, period, status -> stands(status) && status.state() != ReturnState.SUBMITTED),
                "figures.return.nothing-to-submit");
        change(asSeen(those, seen), submitting(service, note));
    }

    /** Of a return that was taken back as a whole there is nothing to check or to send. */
    private static boolean stands(ReturnStatus status) {
        return status.standsSince() != null;
    }

    private static List<KpiReturn> asSeen(List<KpiReturn> those, ReturnsSeen seen) {
        List<String> changed = those.stream()
                .map(KpiReturn::status)
                .filter(now -> !seen.isAs(now))
                .sorted(Comparator.comparing(ReturnStatus::key, ReturnKey.IN_ORDER))
                .map(now -> now.key().kpi())
                .toList();
        if (!changed.isEmpty()) {
            throw new UserFacingException("figures.return.changed-since", String.join(", ", changed));
        }
        return those;
    }

    private Change locking(String note) {
        String words = words(note, "figures.return.note");
        return new Change(
                "kpi.return-locked", words, KpiReturn::lock, (key, at) -> history.locked(key, true, words, at));
    }

    private Change unlocking(String reason) {
        String words = required(reason, "figures.return.why-unlocked");
        return new Change(
                "kpi.return-unlocked", words, KpiReturn::unlock, (key, at) -> history.locked(key, false, words, at));
    }

    private Change checking(Declared said) {
        String words = said.complete()
                ? words(said.reason(), "figures.return.note")
                : required(said.reason(), "figures.return.why-incomplete");
        Declared kept = new Declared(said.complete(), words);
        return new Change(
                said.complete() ? "kpi.return-checked" : "kpi.return-checked-incomplete",
                words,
                KpiReturn::check,
                (key, at) -> history.declared(key, kept, at));
    }

    private Change submitting(ServiceId service, String note) {
        String words = words(note, "figures.return.note");
        Deadlines held = deadlines.of(service);
        return new Change("kpi.return-submitted", words, KpiReturn::submit, (key, at) -> {
            LocalDate due = ReturnCalendar.KPIS.contains(key.kpi())
                    ? key.period().asQuarter().map(held::due).orElse(null)
                    : null;
            history.submitted(key, due, words, at);
        });
    }

    private static String required(String typed, String problem) {
        if (typed.isBlank()) {
            throw new UserFacingException(problem, LONGEST_WORDS);
        }
        return words(typed, problem);
    }

    private static String words(String typed, String problem) {
        String words = typed.strip();
        if (words.length() > LONGEST_WORDS) {
            throw new UserFacingException(problem, LONGEST_WORDS);
        }
        return words;
    }

    private List<KpiReturn> open(ServiceId service, Period period, Predicate<ReturnStatus> which) {
        return of(service, period, which.and(status -> !status.locked()));
    }

    private List<KpiReturn> of(ServiceId service, Period period, Predicate<ReturnStatus> which) {
        return returns.findByServiceIdAndPeriodStartAndPeriodEnd(service.value(), period.start(), period.end()).stream()
                .filter(one -> which.test(one.status()))
                .toList();
    }

    private static List<KpiReturn> some(List<KpiReturn> those, String none) {
        if (those.isEmpty()) {
            throw new UserFacingException(none);
        }
        return those;
    }

    private KpiReturn one(ServiceId service, String kpi, Period period) {
        return find(service, kpi, period).stream()
                .findFirst()
                .orElseThrow(() -> new UserFacingException("figures.return.none"));
    }

    private void change(List<KpiReturn> those, Change change) {
        Instant at = today.instant();
        for (KpiReturn one : those) {
            change.state().apply(one, currentPerson.idForRecord(), at);
            ReturnKey key = one.status().key();
            change.record().keep(key, at);
            AuditEvent event = AuditEvent.of(change.action(), key.service(), null)
                    .with("kpi", key.kpi())
                    .with("from", key.period().start())
                    .with("to", key.period().end());
            audit.record(change.words().isEmpty() ? event : event.with("words", change.words()));
        }
    }

    private List<KpiReturn> find(ServiceId service, String kpi, Period period) {
        return returns.findByServiceIdAndPeriodStartAndPeriodEndAndKpi(
                service.value(), period.start(), period.end(), kpi);
    }

    /** What is done to a return, what is kept of it, and how the audit record calls it. */
    private record Change(String action, String words, Applies state, Keeps record) {}

    private interface Applies {
        void apply(KpiReturn one, PersonId by, Instant at);
    }

    private interface Keeps {
        void keep(ReturnKey key, Instant at);
    }
}
