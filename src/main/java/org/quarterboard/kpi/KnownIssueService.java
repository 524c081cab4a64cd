package org.quarterboard.kpi;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterboard.security.Capability;
import org.quarterboard.security.PortalWide;
import org.quarterboard.security.ReadsService;
import org.quarterboard.security.WritesService;
import org.quarterboard.shared.AuditEvent;
import org.quarterboard.shared.AuditTrail;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.UserFacingException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is known to be wrong with figures. Whoever may lock a service's returns notes and resolves what concerns that
 * service; the administrator what concerns every service. Nothing is edited and nothing is taken away.
 */
@Service
@Transactional(readOnly = true)
public class KnownIssueService {

    private final IssueStore issues;
    private final MeasureCatalogue catalogue;
    private final AuditTrail audit;

    KnownIssueService(IssueStore issues, MeasureCatalogue catalogue, AuditTrail audit) {
        this.issues = issues;
        this.catalogue = catalogue;
        this.audit = audit;
    }

    /** What concerns the service, by itself or with all others; what holds first, then the newest. */
    public List<KnownIssue> list(@ReadsService(Capability.READ_KPI) ServiceId service) {
        return issues.touching(service);
    }

    /** @throws UserFacingException if something is missing or the quarters run backwards */
    @Transactional
    public void note(@WritesService(Capability.LOCK_RETURN) ServiceId service, IssueDraft draft) {
        check(draft);
        issues.add(service, draft);
        record("kpi.issue-noted", service, draft.measure(), draft.from().toString(), until(draft.to()));
    }

    /** From now on the issue is history. */
    @Transactional
    public void resolve(@WritesService(Capability.LOCK_RETURN) ServiceId service, KnownIssueId id) {
        KnownIssue done = issues.resolve(service, id);
        record("kpi.issue-resolved", service, done.measure(), done.from().toString(), until(done.to()));
    }

    /** What concerns every service; what holds first, then the newest. */
    @PortalWide(Capability.MANAGE_DIRECTORY)
    public List<KnownIssue> national() {
        return issues.national();
    }

    /** @throws UserFacingException if something is missing or the quarters run backwards */
    @Transactional
    @PortalWide(Capability.MANAGE_DIRECTORY)
    public void noteNational(IssueDraft draft) {
        check(draft);
        issues.addNational(draft);
        record("kpi.issue-noted", null, draft.measure(), draft.from().toString(), until(draft.to()));
    }

    /** From now on the issue is history. */
    @Transactional
    @PortalWide(Capability.MANAGE_DIRECTORY)
    public void resolveNational(KnownIssueId id) {
        KnownIssue done = issues.resolveNational(id);
        record("kpi.issue-resolved", null, done.measure(), done.from().toString(), until(done.to()));
    }

    private void check(IssueDraft draft) {
        if (catalogue.find(draft.measure()).isEmpty()) {
            throw new UserFacingException("figures.issue.no-measure");
        }
        if (draft.text().isEmpty() || draft.text().length() > IssueDraft.LONGEST_TEXT) {
            throw new UserFacingException("figures.issue.no-text", IssueDraft.LONGEST_TEXT);
        }
        if (draft.to() != null && draft.to().compareTo(draft.from()) < 0) {
            throw new UserFacingException("figures.issue.backwards");
        }
    }

    /** The words stay where they were said: the record holds no free text. */
    private void record(String action, @Nullable ServiceId service, MeasureCode measure, String from, String to) {
        audit.record(AuditEvent.of(action, service, null)
                .with("measure", measure)
                .with("from", from)
                .with("to", to));
    }

    private static String until(@Nullable Quarter to) {
        return to == null ? "" : to.toString();
    }
}
