package org.quarterboard.kpi;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quarterboard.security.Capability;
import org.quarterboard.security.CurrentPerson;
import org.quarterboard.security.NoService;
import org.quarterboard.security.PortalWide;
import org.quarterboard.security.Scope;
import org.quarterboard.shared.AuditEvent;
import org.quarterboard.shared.AuditTrail;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Today;
import org.quarterboard.shared.UserFacingException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Published figures of England, Wales, regions and families of services, to be set beside those of a service, each with
 * the publication it comes from. They are in print and belong to no service: whoever may read figures of any service may
 * read them; the administrator brings them in.
 */
@Service
@Transactional(readOnly = true)
public class ComparatorService {

    private final ComparatorStore store;
    private final CurrentPerson currentPerson;
    private final Scope scope;
    private final AuditTrail audit;
    private final Today today;

    ComparatorService(ComparatorStore store, CurrentPerson currentPerson, Scope scope, AuditTrail audit, Today today) {
        this.store = store;
        this.currentPerson = currentPerson;
        this.scope = scope;
        this.audit = audit;
        this.today = today;
    }

    /** The areas that any figure stands for, nations first, then regions and families by code. */
    @NoService("published figures that are no service's, for who may read figures anywhere")
    public List<ComparatorArea> areas() {
        requireReader();
        return store.held().stream()
                .map(HeldComparators::area)
                .collect(Collectors.toMap(ComparatorArea::key, Function.identity(), (one, same) -> one))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    /** The figures of one measure and area whose periods lie within the span, the earliest first. */
    @NoService("published figures that are no service's, for who may read figures anywhere")
    public List<ComparatorFigure> figures(MeasureCode measure, ComparatorArea.Key area, Period span) {
        return figures(measure, span).stream()
                .filter(figure -> figure.area().key().equals(area))
                .toList();
    }

    /** The same for every area that has any, in the order of areas. */
    @NoService("published figures that are no service's, for who may read figures anywhere")
    public List<ComparatorFigure> figures(MeasureCode measure, Period span) {
        requireReader();
        return inOrder(store.standing(List.of(measure))).stream()
                .filter(figure -> !figure.period().start().isBefore(span.start())
                        && !figure.period().end().isAfter(span.end()))
                .toList();
    }

    /** The same as they stood at the instant. */
    @NoService("published figures that are no service's, for who may read figures anywhere")
    public List<ComparatorFigure> asOf(MeasureCode measure, Period span, Instant at) {
        requireReader();
        return inOrder(store.of(measure, span, Stored.moment(at)));
    }

    /** Everything that stands, in the form in which it is brought in: by area, measure and period. */
    @PortalWide(Capability.MANAGE_DIRECTORY)
    public List<NewComparator> all() {
        return inOrder(store.standing()).stream().map(ComparatorFigure::asNew).toList();
    }

    /** What stands of each area and measure, and from which publication. */
    @PortalWide(Capability.MANAGE_DIRECTORY)
    public List<HeldComparators> held() {
        return store.held().stream()
                .sorted((one, other) -> one.area().key().compareTo(other.area().key()))
                .toList();
    }

    /** What holding these figures would do; nothing is written. */
    @PortalWide(Capability.MANAGE_DIRECTORY)
    public ComparatorComparison compare(List<NewComparator> offered) {
        return compared(offered);
    }

    /**
     * Holds these figures, all or none. One that differs from what is held supersedes it; one that does not writes
     * nothing.
     *
     * @param basis of the comparison that a person has seen
     * @throws UserFacingException if what is held has changed since
     */
    @PortalWide(Capability.MANAGE_DIRECTORY)
    @Transactional
    public WriteResult write(List<NewComparator> offered, String basis) {
        ComparatorComparison comparison = compared(offered);
        if (!comparison.basis().equals(basis)) {
            throw new UserFacingException("figures.published-changed");
        }
        List<ComparedComparator> news = comparison.figures().stream()
                .filter(figure -> figure.effect() != Compared.Effect.UNCHANGED)
                .toList();
        List<ComparatorFigure> replaced = news.stream()
                .flatMap(figure -> Optional.ofNullable(figure.held()).stream())
                .toList();
        Instant at = after(replaced);
        store.supersede(replaced, at);
        store.insert(news.stream().map(ComparedComparator::offered).toList(), currentPerson.idForRecord(), at);
        store.rename(comparison.renamed());
        if (comparison.changesAnything()) {
            audit.record(AuditEvent.of("kpi.comparators-saved", null, null)
                    .with("added", comparison.counts().added())
                    .with("changed", comparison.counts().changed())
                    .with("renamed", comparison.renamed().size()));
        }
        return comparison.counts();
    }

    private ComparatorComparison compared(List<NewComparator> offered) {
        Map<NewComparator.Key, ComparatorFigure> held = new HashMap<>();
        store.standing(offered.stream().map(NewComparator::measure).distinct().toList())
                .forEach(figure -> held.put(figure.key(), figure));
        Map<ComparatorArea.Key, ComparatorArea> areas = store.areas();
        Map<NewComparator.Key, ComparedComparator> figures = new LinkedHashMap<>();
        Map<ComparatorArea.Key, ComparatorArea> renamed = new LinkedHashMap<>();
        for (NewComparator figure : offered) {
            if (figures.put(figure.key(), new ComparedComparator(figure, held.get(figure.key()))) != null) {
                throw new IllegalArgumentException("Two figures of one area, measure and period: " + figure);
            }
            ComparatorArea before = areas.get(figure.area().key());
            if (before != null && !before.equals(figure.area())) {
                renamed.put(before.key(), figure.area());
            }
        }
        List<ComparedComparator> all = List.copyOf(figures.values());
        return new ComparatorComparison(all, List.copyOf(renamed.values()), basis(all));
    }

    /** What is held in the place of each figure, in their order. */
    private static String basis(List<ComparedComparator> figures) {
        return figures.stream()
                .map(figure -> Optional.ofNullable(figure.held())
                        .map(held -> Long.toString(held.id().value()))
                        .orElse("-"))
                .collect(Collectors.joining(" "));
    }

    /** Now, but later than every figure that is superseded: a figure holds for at least a microsecond. */
    private Instant after(List<ComparatorFigure> replaced) {
        Instant at = today.instant();
        for (ComparatorFigure figure : replaced) {
            Instant next = figure.enteredAt().plus(1, ChronoUnit.MICROS);
            at = at.isBefore(next) ? next : at;
        }
        return at;
    }

    private static List<ComparatorFigure> inOrder(List<ComparatorFigure> figures) {
        List<ComparatorFigure> ordered = new ArrayList<>(figures);
        ordered.sort((one, other) -> one.area().key().compareTo(other.area().key()));
        return ordered;
    }

    private void requireReader() {
        // Without a person it is the portal's own work: anybody not signed in was refused before.
        currentPerson.viewer().ifPresent(viewer -> {
            if (!scope.capabilitiesAnywhere(viewer).contains(Capability.READ_KPI)
                    && !scope.allowsPortalWide(viewer, Capability.MANAGE_DIRECTORY)) {
                throw new NotFoundException();
            }
        });
    }
}
