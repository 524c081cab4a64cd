package org.quarterboard.resources;

import static org.quarterboard.security.Capability.EDIT_FINANCE;
import static org.quarterboard.security.Capability.READ_PAPER;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.quarterboard.directory.Country;
import org.quarterboard.directory.ServiceDirectory;
import org.quarterboard.security.ReadsService;
import org.quarterboard.security.WritesService;
import org.quarterboard.shared.AuditEvent;
import org.quarterboard.shared.AuditTrail;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.Today;
import org.quarterboard.shared.UserFacingException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Budget, contributions and outturn of a service by agency and financial year. Nothing is overwritten: each save is a
 * revision of the whole year (ADR 0052). Whoever reads board papers reads it.
 */
@Service
@Transactional(readOnly = true)
public class FinanceService {

    /** The first financial year that can be kept. */
    public static final int FIRST_YEAR = 2000;

    public static final int LONGEST_NOTE = 300;
    public static final int LONGEST_REASON = 500;

    private final FinanceStore store;
    private final ServiceDirectory directory;
    private final Today today;
    private final AuditTrail audit;

    FinanceService(FinanceStore store, ServiceDirectory directory, Today today, AuditTrail audit) {
        this.store = store;
        this.directory = directory;
        this.today = today;
        this.audit = audit;
    }

    /** The financial years of which anything is held, by their first calendar year, the newest first. */
    public List<Integer> years(@ReadsService(READ_PAPER) ServiceId service) {
        return store.years(service);
    }

    /** The last financial year that can be kept: budgets are set before their year begins. */
    public int lastYear(@ReadsService(READ_PAPER) ServiceId service) {
        return today.quarter().year() + 1;
    }

    /** The agencies that may contribute to the service, in order. */
    public List<Agency> agencies(@ReadsService(READ_PAPER) ServiceId service) {
        return Agency.of(directory.find(service).country() == Country.WALES);
    }

    /**
     * How a financial year stands, beside the year before; empty if nothing was ever saved of it.
     *
     * @param financialYear its first calendar year
     */
    public Optional<FinanceYear> year(@ReadsService(READ_PAPER) ServiceId service, int financialYear) {
        List<FinanceFigures> two = store.newest(service, financialYear - 1, financialYear);
        Optional<FinanceFigures> asked = of(two, financialYear);
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        List<Agency> agencies = agencies(service);
        return Optional.of(new FinanceYear(
                padded(asked.get(), agencies),
                of(two, financialYear - 1)
                        .map(before -> padded(before, agencies))
                        .filter(before -> !before.isEmpty())));
    }

    /** All that was saved of a financial year with what it changed, the newest first. */
    public List<FinanceRevision> history(@ReadsService(READ_PAPER) ServiceId service, int financialYear) {
        List<FinanceFigures> saved = store.revisions(service, financialYear);
        List<Agency> agencies = agencies(service);
        List<FinanceRevision> history = new ArrayList<>();
        for (int i = 0; i < saved.size(); i++) {
            List<FinanceLine> earlier = i + 1 < saved.size() ? saved.get(i + 1).lines() : List.of();
            history.add(new FinanceRevision(
                    padded(saved.get(i), agencies),
                    FinanceChange.between(earlier, saved.get(i).lines())));
        }
        return history;
    }

    /**
     * Saves the whole year as its next revision.
     *
     * @param seen the revision that was on the screen; 0 if there was none
     * @return the number of the new revision
     * @throws UserFacingException if the year cannot be kept, if there is nothing to save or no reason for a change, or if
     *     somebody else has saved meanwhile; then nothing is saved
     */
    @Transactional
    public int save(@WritesService(EDIT_FINANCE) ServiceId service, FinanceDraft draft, int seen) {
        check(service, draft);
        Optional<FinanceFigures> held = store.newest(service, draft.year());
        if (held.map(FinanceFigures::revision).orElse(0) != seen) {
            throw new UserFacingException("resources.error.changed");
        }
        List<FinanceChange> changes =
                FinanceChange.between(held.map(FinanceFigures::lines).orElse(List.of()), draft.lines());
        if (changes.isEmpty()) {
            throw new UserFacingException(seen == 0 ? "resources.error.nothing" : "resources.error.unchanged");
        }
        if (draft.reason().length() > LONGEST_REASON
                || (seen > 0 && draft.reason().isEmpty())) {
            throw new UserFacingException("resources.error.reason", LONGEST_REASON);
        }
        int revision = seen + 1;
        try {
            store.add(service, draft, revision);
        } catch (DuplicateKeyException somebodyWasFaster) {
            throw new UserFacingException("resources.error.changed");
        }
        // The record tells that and by whom, the revision itself what: no words of people stand in the record.
        audit.record(AuditEvent.of("resources.finance-saved", service, null)
                .with("year", new Quarter(draft.year(), 1).financialYear())
                .with("revision", revision)
                .with("budget", FinanceTotals.of(draft.lines()).budget())
                .with("changes", changes.size()));
        return revision;
    }

    private void check(ServiceId service, FinanceDraft draft) {
        int last = today.quarter().year() + 1;
        if (draft.year() < FIRST_YEAR || draft.year() > last) {
            throw new UserFacingException(
                    "resources.error.year",
                    new Quarter(FIRST_YEAR, 1).financialYear(),
                    new Quarter(last, 1).financialYear());
        }
        if (draft.lines().stream().anyMatch(line -> line.note().length() > LONGEST_NOTE)) {
            throw new UserFacingException("resources.error.note", LONGEST_NOTE);
        }
        List<Agency> agencies = agencies(service);
        if (draft.lines().stream().anyMatch(line -> !line.isEmpty() && !agencies.contains(line.agency()))) {
            throw new UserFacingException("resources.error.wales");
        }
    }

    private static Optional<FinanceFigures> of(List<FinanceFigures> years, int year) {
        return years.stream().filter(figures -> figures.year() == year).findFirst();
    }

    /** With a line for each agency that may contribute, and for each that has. */
    private static FinanceFigures padded(FinanceFigures figures, List<Agency> agencies) {
        return figures.with(Arrays.stream(Agency.values())
                .map(figures::line)
                .filter(line -> !line.isEmpty() || agencies.contains(line.agency()))
                .toList());
    }
}
