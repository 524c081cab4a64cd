package org.quarterboard.kpi;

import java.time.Instant;
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

    private final KpiReturnRepository returns;
    private final CurrentPerson currentPerson;
    private final AuditTrail audit;
    private final Today today;

    ReturnService(KpiReturnRepository returns, CurrentPerson currentPerson, AuditTrail audit, Today today) {
        this.returns = returns;
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

    /** From now on no returned figure changes, from a file or typed. What is counted from the record goes on beside it. */
    @Transactional
    public void lock(@WritesService(Capability.LOCK_RETURN) ServiceId service, String kpi, Period period) {
        change(service, kpi, period, "kpi.return-locked", KpiReturn::lock);
    }

    @Transactional
    public void unlock(@WritesService(Capability.LOCK_RETURN) ServiceId service, String kpi, Period period) {
        change(service, kpi, period, "kpi.return-unlocked", KpiReturn::unlock);
    }

    /** Locks every return of the period that is not locked yet. */
    @Transactional
    public void lockAll(@WritesService(Capability.LOCK_RETURN) ServiceId service, Period period) {
        changeAll(
                open(service, period, status -> true),
                "figures.return.nothing-to-lock",
                "kpi.return-locked",
                KpiReturn::lock);
    }

    /** Unlocks every return of the period that is locked. */
    @Transactional
    public void unlockAll(@WritesService(Capability.LOCK_RETURN) ServiceId service, Period period) {
        changeAll(
                of(service, period, ReturnStatus::locked),
                "figures.return.not-locked",
                "kpi.return-unlocked",
                KpiReturn::unlock);
    }

    /** Somebody has read the figures of the return and found them right. */
    @Transactional
    public void check(@WritesService(Capability.IMPORT_KPI) ServiceId service, String kpi, Period period) {
        change(service, kpi, period, "kpi.return-checked", KpiReturn::check);
    }

    /** The return has been sent. */
    @Transactional
    public void submit(@WritesService(Capability.LOCK_RETURN) ServiceId service, String kpi, Period period) {
        change(service, kpi, period, "kpi.return-submitted", KpiReturn::submit);
    }

    /** Somebody has read every return of the period that has come in anew, and found it right. */
    @Transactional
    public void checkAll(@WritesService(Capability.IMPORT_KPI) ServiceId service, Period period) {
        changeAll(
                open(service, period, status -> status.state() == ReturnState.RECEIVED),
                "figures.return.nothing-to-check",
                "kpi.return-checked",
                KpiReturn::check);
    }

    /** The returns of the period have been sent: all that are not locked or sent yet, and only if all are checked. */
    @Transactional
    public void submitAll(@WritesService(Capability.LOCK_RETURN) ServiceId service, Period period) {
        changeAll(
                open(service, period, status -> status.state() != ReturnState.SUBMITTED),
                "figures.return.nothing-to-submit",
                "kpi.return-submitted",
                KpiReturn::submit);
    }

    private List<KpiReturn> open(ServiceId service, Period period, Predicate<ReturnStatus> which) {
        return of(service, period, which.and(status -> !status.locked()));
    }

    private List<KpiReturn> of(ServiceId service, Period period, Predicate<ReturnStatus> which) {
        return returns.findByServiceIdAndPeriodStartAndPeriodEnd(service.value(), period.start(), period.end()).stream()
                .filter(one -> which.test(one.status()))
                .toList();
    }

    private void changeAll(List<KpiReturn> those, String none, String action, Change change) {
        if (those.isEmpty()) {
            throw new UserFacingException(none);
        }
        those.forEach(one -> change(one, action, change));
    }

    private void change(ServiceId service, String kpi, Period period, String action, Change change) {
        change(
                find(service, kpi, period).stream()
                        .findFirst()
                        .orElseThrow(() -> new UserFacingException("figures.return.none")),
                action,
                change);
    }

    private void change(KpiReturn one, String action, Change change) {
        change.apply(one, currentPerson.idForRecord(), today.instant());
        ReturnKey key = one.status().key();
        audit.record(AuditEvent.of(action, key.service(), null)
                .with("kpi", key.kpi())
                .with("from", key.period().start())
                .with("to", key.period().end()));
    }

    private List<KpiReturn> find(ServiceId service, String kpi, Period period) {
        return returns.findByServiceIdAndPeriodStartAndPeriodEndAndKpi(
                service.value(), period.start(), period.end(), kpi);
    }

    private interface Change {
        void apply(KpiReturn one, PersonId by, Instant at);
    }
}
