package org.quarterboard.kpi;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quarterboard.security.Capability;
import org.quarterboard.security.PortalWide;
import org.quarterboard.security.ReadsService;
import org.quarterboard.security.WritesService;
import org.quarterboard.shared.AuditEvent;
import org.quarterboard.shared.AuditTrail;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.Today;
import org.quarterboard.shared.UserFacingException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * When returns are due, and of which services they are expected. Everything changes forward only: a rule begins with the
 * quarter that runs, a day that was agreed lies ahead, and what held before stays on record.
 */
@Service
@Transactional(readOnly = true)
public class ReturnDeadlineService {

    private static final int LONGEST_REASON = 500;

    private final DeadlineStore store;
    private final AuditTrail audit;
    private final Today today;

    ReturnDeadlineService(DeadlineStore store, AuditTrail audit, Today today) {
        this.store = store;
        this.audit = audit;
        this.today = today;
    }

    /** All rules that ever held, the newest first; there always is one. */
    @PortalWide(Capability.MANAGE_DIRECTORY)
    public List<DeadlineRule> rules() {
        return store.rules().reversed();
    }

    /**
     * Sets when returns are due from the quarter on that runs now. Deadlines of quarters that are over stay as they were.
     *
     * @param days days after the end of the quarter, for the quarters 1 to 4; each 1 to 180
     */
    @PortalWide(Capability.MANAGE_DIRECTORY)
    @Transactional
    public void setRule(List<Integer> days) {
        if (!DeadlineRule.valid(days)) {
            throw new UserFacingException("calendar.error.days", DeadlineRule.MOST_DAYS);
        }
        Quarter from = today.quarter();
        store.add(from, days, today.instant());
        audit.record(AuditEvent.of("kpi.return-deadline-rule", null, null)
                .with("from", from.nationalLabel())
                .with("days", days));
    }

    /** How the service returns and since when that is looked after here; empty as long as nobody has said. */
    public Optional<Arrangement> arrangement(@ReadsService(Capability.READ_KPI) ServiceId service) {
        return Arrangement.newest(store.arrangements(service));
    }

    /** Says how the service returns since which quarter, and from which quarter on its returns are expected here. */
    @Transactional
    public void arrange(
            @WritesService(Capability.LOCK_RETURN) ServiceId service,
            ReturnKind kind,
            Quarter kindFrom,
            Quarter expectedFrom) {
        Quarter running = today.quarter();
        if (kindFrom.compareTo(running) > 0 || expectedFrom.compareTo(running) > 0) {
            throw new UserFacingException("calendar.error.from");
        }
        store.add(service, kind, later(kindFrom), later(expectedFrom), today.instant());
        audit.record(AuditEvent.of("kpi.return-arranged", service, null)
                .with("kind", kind)
                .with("kind-from", kindFrom.nationalLabel())
                .with("expected-from", expectedFrom.nationalLabel()));
    }

    /** Before the first quarter of the KPIs nothing is expected of anybody. */
    private static Quarter later(Quarter quarter) {
        return quarter.compareTo(ReturnCalendar.FIRST) < 0 ? ReturnCalendar.FIRST : quarter;
    }

    /**
     * Agrees on another day for the returns of a quarter.
     *
     * @param due today or later, and not before the day that the rule says
     */
    @Transactional
    public void extend(
            @WritesService(Capability.LOCK_RETURN) ServiceId service, Quarter quarter, LocalDate due, String reason) {
        String why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new UserFacingException("calendar.error.reason", LONGEST_REASON);
        }
        LocalDate ruled = store.of(service).ruled(quarter);
        if (quarter.compareTo(ReturnCalendar.FIRST) < 0) {
            throw new UserFacingException("calendar.error.before-kpis");
        }
        if (due.isBefore(today.date())) {
            throw new UserFacingException("calendar.error.past");
        }
        if (due.isBefore(ruled)) {
            throw new UserFacingException("calendar.error.before-rule", ruled);
        }
        store.add(service, quarter, due, why, today.instant());
        audit.record(AuditEvent.of("kpi.return-extended", service, null)
                .with("quarter", quarter.nationalLabel())
                .with("due", due)
                .with("reason", why));
    }
}
