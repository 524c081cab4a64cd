package org.quarterboard.disparity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.quarterboard.actions.ActionItem;
import org.quarterboard.attendance.PartnerDataService;
import org.quarterboard.security.Capability;
import org.quarterboard.security.CurrentPerson;
import org.quarterboard.security.ReadsService;
import org.quarterboard.security.Scope;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.Today;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a service did about disproportionality in a financial year, out of its cases, its register of actions and what its
 * partners brought. Condition R2 of the grant and the plan read the same. Nothing is said here that people have not recorded.
 */
@Service
@Transactional(readOnly = true)
public class DisparityEvidence {

    private final DisparityCaseStore store;
    private final CaseActions ofCases;
    private final PartnerDataService partners;
    private final CurrentPerson currentPerson;
    private final Scope scope;
    private final Today today;

    DisparityEvidence(
            DisparityCaseStore store,
            CaseActions ofCases,
            PartnerDataService partners,
            CurrentPerson currentPerson,
            Scope scope,
            Today today) {
        this.store = store;
        this.ofCases = ofCases;
        this.partners = partners;
        this.currentPerson = currentPerson;
        this.scope = scope;
        this.today = today;
    }

    /** The financial years that there can be evidence of, the newest first: from the first case on, and at least this one. */
    public List<Integer> years(@ReadsService(Capability.READ_KPI) ServiceId service) {
        int now = today.quarter().year();
        int first = store.all(service).stream()
                .mapToInt(one -> one.number().year())
                .min()
                .orElse(now);
        return IntStream.rangeClosed(Math.min(first, now), now)
                .map(year -> now - (year - Math.min(first, now)))
                .boxed()
                .toList();
    }

    /** @param year the financial year's first calendar year */
    public EvidenceYear year(@ReadsService(Capability.READ_KPI) ServiceId service, int year) {
        LocalDate last = new Quarter(year, 4).end();
        LocalDate asOf = last.isBefore(today.date()) ? last : today.date();
        Instant end = after(last);
        Instant begin = after(new Quarter(year, 1).start().minusDays(1));
        List<DisparityCase> followed = store.all(service).stream()
                .flatMap(one -> one.asOf(end.minusNanos(1)).stream())
                .filter(then -> then.number().year() == year || followed(then, begin))
                .sorted(Comparator.comparing(DisparityCase::number))
                .toList();
        Optional<Map<UUID, List<ActionItem>>> actions = actions(service, followed);
        List<EvidenceCase> cases = followed.stream()
                .map(then -> new EvidenceCase(
                        then,
                        then.number().year() == year,
                        then.reviews().stream()
                                .filter(review -> !review.step().at().isBefore(begin))
                                .toList(),
                        actions.map(all -> until(all.getOrDefault(then.uuid(), List.of()), last))))
                .toList();
        return new EvidenceYear(year, asOf, cases, partners.year(service, year).sectors());
    }

    /** Whether it was not closed when the year began, or was opened again in it. */
    private static boolean followed(DisparityCase then, Instant begin) {
        boolean openAtStart =
                then.asOf(begin).filter(before -> !before.closed()).isPresent();
        boolean reopened = then.steps().stream()
                .anyMatch(step ->
                        step.kind() == CaseStepKind.REOPENED && step.at().isAfter(begin));
        return openAtStart || reopened;
    }

    /** The first moment after a day, on London clocks. */
    private static Instant after(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Formats.LONDON).toInstant();
    }

    /** By case; empty if the person who asks may not read the register. */
    private Optional<Map<UUID, List<ActionItem>>> actions(ServiceId service, List<DisparityCase> followed) {
        boolean reads = currentPerson
                .viewer()
                .map(viewer -> scope.allows(viewer, Capability.READ_BOARD, service))
                .orElse(true);
        return reads
                ? Optional.of(ofCases.of(
                        service, followed.stream().map(DisparityCase::uuid).toList()))
                : Optional.empty();
    }

    private static List<ActionItem> until(List<ActionItem> actions, LocalDate last) {
        return actions.stream()
                .filter(action -> !action.openedOn().isAfter(last))
                .toList();
    }
}
