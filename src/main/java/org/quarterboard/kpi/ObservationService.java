package org.quarterboard.kpi;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.quarterboard.security.Capability;
import org.quarterboard.security.CurrentPerson;
import org.quarterboard.security.ReadsService;
import org.quarterboard.security.Scope;
import org.quarterboard.security.WritesService;
import org.quarterboard.shared.AuditEvent;
import org.quarterboard.shared.AuditTrail;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Ref;
import org.quarterboard.shared.ServiceId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The figures: what is held, what was held, where each comes from, and the one way to write them. Writes read what is
 * committed at that moment, under a lock on the service, and so leave no gaps locked that other services would wait for.
 */
@Service
@Transactional(readOnly = true)
public class ObservationService {

    private static final String BOARD_ATTENDANCE = "8";

    private final ObservationReader reader;
    private final ObservationComparer comparer;
    private final ObservationWriter writer;
    private final FallenOut fallenOut;
    private final SourceWithdrawal withdrawal;
    private final CellRegistry cells;
    private final Origins origins;
    private final CurrentPerson currentPerson;
    private final Scope scope;
    private final AuditTrail audit;

    ObservationService(
            ObservationReader reader,
            ObservationComparer comparer,
            ObservationWriter writer,
            FallenOut fallenOut,
            SourceWithdrawal withdrawal,
            CellRegistry cells,
            Origins origins,
            CurrentPerson currentPerson,
            Scope scope,
            AuditTrail audit) {
        this.reader = reader;
        this.comparer = comparer;
        this.writer = writer;
        this.fallenOut = fallenOut;
        this.withdrawal = withdrawal;
        this.cells = cells;
        this.origins = origins;
        this.currentPerson = currentPerson;
        this.scope = scope;
        this.audit = audit;
    }

    /** Current figures of the cells, of all periods that lie within the span, in the order of periods. */
    public List<Observation> current(
            @ReadsService(Capability.READ_KPI) ServiceId service, Collection<CellCode> of, Period span) {
        return reader.current(service, of, span);
    }

    /** The current returned values alone, by cell and period; what has none is left out. */
    public Map<CellCode, Map<Period, BigDecimal>> returnedValues(
            @ReadsService(Capability.READ_KPI) ServiceId service, Collection<CellCode> of, Period span) {
        return reader.returnedValues(service, of, span);
    }

    /** The same for KPI 8 alone, which partners may see as far as attendance goes. Other cells are not looked for. */
    public List<Observation> currentAttendance(
            @ReadsService(Capability.READ_ATTENDANCE) ServiceId service, Collection<CellCode> of, Period span) {
        return reader.current(
                service,
                of.stream()
                        .filter(cell -> cells.kpi(cell).equals(BOARD_ATTENDANCE))
                        .toList(),
                span);
    }

    /** Figures of the cells as they stood at the instant. */
    public List<Observation> asOf(
            @ReadsService(Capability.READ_KPI) ServiceId service, Collection<CellCode> of, Instant at) {
        return reader.asOf(service, of, at);
    }

    /** The figures of the ids, current or not; those of other services are left out. */
    public List<Observation> byIds(
            @ReadsService(Capability.READ_KPI) ServiceId service, Collection<ObservationId> ids) {
        return reader.byIds(service, ids);
    }

    /** Where a figure comes from and what stood there before. */
    public Lineage one(@ReadsService(Capability.READ_KPI) ServiceId service, ObservationId id) {
        Observation figure = reader.one(service, id).orElseThrow(NotFoundException::new);
        List<Lineage.Step> history = origins.of(service, reader.history(figure));
        Origin own = history.stream()
                .filter(step -> step.figure().id().equals(id))
                .map(Lineage.Step::origin)
                .findFirst()
                .orElse(Origin.UNKNOWN);
        return new Lineage(figure, own, history);
    }

    /** What writing these figures would do; nothing is written. */
    public Comparison compare(@ReadsService(Capability.READ_KPI) ServiceId service, List<NewObservation> figures) {
        return comparer.compare(Map.of(service, figures), null, false);
    }

    /** What writing figures of several services would do. Each of them must be within the person's right to import. */
    public Comparison compareAll(
            @WritesService(Capability.IMPORT_KPI) ServiceId home, Map<ServiceId, List<NewObservation>> figures) {
        requireImport(figures.keySet());
        return comparer.compare(inOrder(figures), null, false);
    }

    /**
     * What a file of whole returns leaves out of what earlier files brought for the same returns, as figures that say "not
     * returned".
     *
     * @param carried the cells that the file's layout can carry: the absence of others says nothing
     * @param gaps whether it can also say why a figure is missing, and fractions
     */
    public Map<ServiceId, List<NewObservation>> fallenOut(
            @WritesService(Capability.IMPORT_KPI) ServiceId home,
            Map<ServiceId, List<NewObservation>> figures,
            Collection<CellCode> carried,
            boolean gaps) {
        requireImport(figures.keySet());
        return fallenOut.of(figures, carried, gaps);
    }

    /** @throws org.quarterboard.shared.UserFacingException if a return that would change is locked */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public WriteResult write(
            @WritesService(Capability.IMPORT_KPI) ServiceId service, List<NewObservation> figures, Source source) {
        return written(Map.of(service, figures), source).counts();
    }

    /**
     * Writes figures of several services, all or none. Each of them must be within the person's right to import.
     *
     * @throws org.quarterboard.shared.UserFacingException if a return that would change is locked
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Comparison writeAll(
            @WritesService(Capability.IMPORT_KPI) ServiceId home,
            Map<ServiceId, List<NewObservation>> figures,
            Source source) {
        requireImport(figures.keySet());
        return written(inOrder(figures), source);
    }

    /**
     * Writes the figures of whole returns, all or none, with what the file leaves out of them: also what came in after
     * somebody looked. Each service must be within the person's right to import.
     *
     * @param carried the cells that the file's layout can carry: the absence of others says nothing
     * @param gaps whether it can also say why a figure is missing, and fractions
     * @throws org.quarterboard.shared.UserFacingException if a return that would change is locked
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Comparison writeReturns(
            @WritesService(Capability.IMPORT_KPI) ServiceId home,
            Map<ServiceId, List<NewObservation>> figures,
            Collection<CellCode> carried,
            boolean gaps,
            Source source) {
        requireImport(figures.keySet());
        writer.holdServices(figures.keySet());
        Map<ServiceId, List<NewObservation>> all = inOrder(figures);
        fallenOut
                .of(all, carried, gaps)
                .forEach((service, fallen) -> all.merge(service, fallen, (offered, gone) -> {
                    List<NewObservation> both = new ArrayList<>(offered);
                    both.addAll(gone);
                    return both;
                }));
        return written(all, source);
    }

    /**
     * Takes back what one file has brought, as a whole: what stood before stands again. Each service must be within the
     * person's right to import.
     *
     * @param services all that the file concerns
     * @return how many figures were taken back
     * @throws org.quarterboard.shared.UserFacingException if a figure was replaced since, or stands in a locked return
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public int takeBack(@WritesService(Capability.IMPORT_KPI) ServiceId home, Set<ServiceId> services, Source file) {
        requireImport(services);
        writer.holdServices(services);
        Map<ServiceId, Integer> counts = withdrawal.of(file.id());
        if (!services.containsAll(counts.keySet())) {
            throw new IllegalStateException("The file has figures of a service that it does not concern: " + file.id());
        }
        counts.forEach((service, count) ->
                audit.record(AuditEvent.of("kpi.figures-taken-back", service, new Ref(refKind(file), file.id()))
                        .with("figures", count)));
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * Writes what the portal has counted from a meeting, or from the record of a board that held none: figures of KPI 8
     * in the stream of derived figures. The same figures from the same source change nothing.
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public WriteResult derive(
            @WritesService(Capability.RECORD_MEETING) ServiceId service, List<NewObservation> figures, Source source) {
        for (NewObservation figure : figures) {
            if (figure.stream() != Stream.DERIVED || !cells.kpi(figure.cell()).equals(BOARD_ATTENDANCE)) {
                throw new IllegalArgumentException("Not a figure that is derived: " + figure);
            }
        }
        return written(Map.of(service, figures), source).counts();
    }

    private Comparison written(Map<ServiceId, List<NewObservation>> figures, Source source) {
        Comparison done = writer.write(figures, source);
        Map<ServiceId, List<Compared>> byService = new HashMap<>();
        for (Compared figure : done.figures()) {
            byService
                    .computeIfAbsent(figure.service(), ignored -> new ArrayList<>())
                    .add(figure);
        }
        byService.forEach((service, list) -> {
            WriteResult counts = new Comparison(list, Set.of()).counts();
            if (counts.changesAnything()) {
                audit.record(AuditEvent.of("kpi.figures-written", service, new Ref(refKind(source), source.id()))
                        .with("added", counts.added())
                        .with("changed", counts.changed())
                        .with("withdrawn", counts.withdrawn()));
            }
        });
        return done;
    }

    private static String refKind(Source source) {
        return switch (source.kind()) {
            case IMPORT -> "import";
            case MEETING -> "meeting";
            case BOARD -> "board";
            case PERSON -> "person";
        };
    }

    private void requireImport(Set<ServiceId> services) {
        // Without a person it is the portal's own work: anything else was refused before this method began.
        currentPerson.viewer().ifPresent(viewer -> {
            if (!scope.services(viewer, Capability.IMPORT_KPI).containsAll(services)) {
                throw new NotFoundException();
            }
        });
    }

    private static Map<ServiceId, List<NewObservation>> inOrder(Map<ServiceId, List<NewObservation>> figures) {
        Map<Long, List<NewObservation>> byId = new TreeMap<>();
        figures.forEach((service, list) -> byId.put(service.value(), list));
        Map<ServiceId, List<NewObservation>> ordered = new LinkedHashMap<>();
        byId.forEach((id, list) -> ordered.put(new ServiceId(id), list));
        return ordered;
    }
}
