package org.quarterboard.ingest;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quarterboard.ingest.format.FigureCheck;
import org.quarterboard.ingest.format.Finding;
import org.quarterboard.ingest.format.Severity;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.CitationService;
import org.quarterboard.kpi.Compared;
import org.quarterboard.kpi.Comparison;
import org.quarterboard.kpi.Lineage;
import org.quarterboard.kpi.MeasureCatalogue;
import org.quarterboard.kpi.Observation;
import org.quarterboard.kpi.ObservationId;
import org.quarterboard.kpi.ObservationService;
import org.quarterboard.kpi.Source;
import org.quarterboard.kpi.Stream;
import org.quarterboard.security.Capability;
import org.quarterboard.security.CurrentPerson;
import org.quarterboard.security.WritesService;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.UserFacingException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Single figures that a person types and gives a reason for. They go through the checks of a file and are held as
 * figures of a file are: the earlier one stays. A typed figure is undone by typing another.
 */
@Service
@Transactional(readOnly = true)
public class TypedFigureService {

    private final ObservationService observations;
    private final CitationService citations;
    private final TypedRules rules;
    private final FigureCheck check;
    private final FigureEffects effects;
    private final CurrentPerson currentPerson;

    TypedFigureService(
            ObservationService observations,
            CitationService citations,
            TypedRules rules,
            MeasureCatalogue catalogue,
            CurrentPerson currentPerson) {
        this.observations = observations;
        this.citations = citations;
        this.rules = rules;
        this.check = new FigureCheck(catalogue);
        this.effects = new FigureEffects(catalogue);
        this.currentPerson = currentPerson;
    }

    /** What a person returned for the cell and period, and where it comes from; empty if nothing is held. */
    public Optional<Lineage.Step> held(
            @WritesService(Capability.IMPORT_KPI) ServiceId service, Period period, CellCode cell) {
        return figures(service, period, Set.of(cell)).values().stream()
                .findFirst()
                .map(figure -> step(service, figure.id()));
    }

    /**
     * What saving the figure would do. Nothing is written.
     *
     * @throws UserFacingException if it cannot be a figure of that cell and period, or has no reason
     */
    public TypedPreview preview(@WritesService(Capability.IMPORT_KPI) ServiceId service, TypedFigure figure) {
        Map<CellCode, Observation> held = around(service, figure);
        rules.check(figure, held.containsKey(figure.cell()));
        TypedPlan plan = TypedPlan.of(figure, values(held), check);
        Comparison comparison = observations.compare(service, plan.figures());
        List<Finding> findings = check.check(plan.changed(), plan.after());
        Set<CellCode> needed = effects.needed(plan.changed());
        Map<CellCode, BigDecimal> before = values(figures(service, figure.period(), needed));
        List<ObservationId> replaced = replaced(comparison.figures());
        return new TypedPreview(
                Optional.ofNullable(held.get(figure.cell())).map(one -> step(service, one.id())),
                !comparison.locked().isEmpty(),
                comparison.figures(),
                effects.of(plan.changed(), before, plan.laidOver(before)),
                findings,
                citations.citedBy(service, replaced),
                basis(comparison.figures(), findings));
    }

    /**
     * Saves the figure, and the totals that follow it. What the checks say is asked again once everybody else who
     * writes figures of the service waits.
     *
     * @param basis of the preview that the person has seen
     * @param lookedAt whether the person has seen what is doubtful and wants to save all the same
     * @return the figure as it is held now
     * @throws UserFacingException if it cannot be saved as it was shown: then nothing is
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public ObservationId save(
            @WritesService(Capability.IMPORT_KPI) ServiceId service,
            TypedFigure figure,
            String basis,
            boolean lookedAt) {
        Map<CellCode, Observation> held = around(service, figure);
        rules.check(figure, held.containsKey(figure.cell()));
        TypedPlan plan = TypedPlan.of(figure, values(held), check);
        Source source = Source.typed(currentPerson.required().uuid(), figure.reason());
        Comparison written = observations.writeAll(service, Map.of(service, plan.figures()), source);
        Map<CellCode, Observation> now = around(service, figure);
        List<Finding> findings = check.check(plan.changed(), values(now));
        if (!basis(written.figures(), findings).equals(basis)) {
            throw new UserFacingException("typed.changed-since");
        }
        if (findings.stream().anyMatch(finding -> finding.severity() == Severity.REFUSE)) {
            throw new UserFacingException("typed.refused");
        }
        if (!findings.isEmpty() && !lookedAt) {
            throw new UserFacingException("typed.look-first");
        }
        if (!written.counts().changesAnything()) {
            throw new UserFacingException("typed.unchanged");
        }
        return Optional.ofNullable(now.get(figure.cell())).orElseThrow().id();
    }

    private Map<CellCode, Observation> around(ServiceId service, TypedFigure figure) {
        return figures(
                service, figure.period(), check.around(rules.cell(figure.cell()).code()));
    }

    private Map<CellCode, Observation> figures(ServiceId service, Period period, Collection<CellCode> cells) {
        Map<CellCode, Observation> figures = new HashMap<>();
        for (Observation figure : observations.current(service, cells, period)) {
            if (figure.stream() == Stream.RETURNED && figure.period().equals(period)) {
                figures.put(figure.cell(), figure);
            }
        }
        return figures;
    }

    private static Map<CellCode, BigDecimal> values(Map<CellCode, Observation> figures) {
        Map<CellCode, BigDecimal> values = new HashMap<>();
        figures.forEach((cell, figure) -> figure.figure().ifPresent(value -> values.put(cell, value)));
        return values;
    }

    private Lineage.Step step(ServiceId service, ObservationId id) {
        Lineage lineage = observations.one(service, id);
        return new Lineage.Step(lineage.figure(), lineage.origin());
    }

    private static List<ObservationId> replaced(List<Compared> figures) {
        return figures.stream()
                .filter(figure -> figure.effect() == Compared.Effect.CHANGED)
                .flatMap(figure -> Optional.ofNullable(figure.held()).stream())
                .map(held -> held.id())
                .toList();
    }

    /** What was held in the place of each figure, and what was found. */
    private static String basis(List<Compared> figures, List<Finding> findings) {
        Set<String> parts = new LinkedHashSet<>();
        for (Compared figure : figures) {
            String before = Optional.ofNullable(figure.held())
                    .map(held -> Long.toString(held.id().value()))
                    .orElse("-");
            parts.add(figure.offered().cell() + " " + before);
        }
        findings.forEach(finding -> parts.add(finding.toString()));
        return String.join("\n", parts);
    }
}
