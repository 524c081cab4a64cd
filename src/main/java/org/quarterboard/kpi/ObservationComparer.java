package org.quarterboard.kpi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.ServiceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lays offered figures beside what is held: one read for each service, however many figures. */
@Component
class ObservationComparer {

    /** Points of an index that one query may ask for; the optimiser stops using the index far above it. */
    private static final int MOST_POINTS = 6000;

    private static final String HELD = """
            SELECT id, cell_id, period_start, period_end, stream, value, gap, provisional, source_id, entered_at
            FROM observation FORCE INDEX (observation_once)
            WHERE service_id = :service AND cell_id IN (%s) AND period_start IN (:starts)
              AND superseded_at = :never""";

    private final JdbcClient jdbc;
    private final CellRegistry cells;
    private final ReturnStore returns;

    ObservationComparer(JdbcClient jdbc, CellRegistry cells, ReturnStore returns) {
        this.jdbc = jdbc;
        this.cells = cells;
        this.returns = returns;
    }

    /**
     * @param source where derived figures would be taken from; null where none is offered
     * @param keep whether what is read must stay as it is until the transaction ends
     * @throws IllegalArgumentException if a service is offered two figures for one cell, period and stream
     */
    Comparison compare(Map<ServiceId, List<NewObservation>> offered, @Nullable Source source, boolean keep) {
        List<Compared> figures = new ArrayList<>();
        Set<ReturnKey> touched = new HashSet<>();
        Set<ServiceId> known = known(offered, keep);
        offered.forEach((service, list) -> {
            Map<Key, Held> held = known.contains(service) ? held(service, list, keep) : Map.of();
            Set<Key> seen = HashSet.newHashSet(list.size());
            for (NewObservation figure : list) {
                Key key = new Key(cells.id(figure.cell()).value(), figure.period(), figure.stream());
                if (!seen.add(key)) {
                    throw new IllegalArgumentException("Two figures for one cell: " + figure);
                }
                Held before = held.get(key);
                Compared compared = new Compared(service, figure, before, otherSource(figure, before, source));
                figures.add(compared);
                if (compared.effect() != Compared.Effect.UNCHANGED && figure.stream() == Stream.RETURNED) {
                    touched.add(cells.returnKey(service, figure));
                }
            }
        });
        return new Comparison(figures, returns.lockedAmong(touched, keep));
    }

    private static boolean otherSource(NewObservation figure, @Nullable Held held, @Nullable Source source) {
        return figure.stream() == Stream.DERIVED
                && held != null
                && source != null
                && !held.source().equals(source.id());
    }

    /**
     * The services that may hold what is offered. Writing a returned figure always notes the return: where none was ever
     * received for these periods, none is held. Of derived figures nothing of the kind is noted.
     */
    private Set<ServiceId> known(Map<ServiceId, List<NewObservation>> offered, boolean keep) {
        Set<LocalDate> starts = new TreeSet<>();
        Set<ServiceId> known = new HashSet<>();
        offered.forEach((service, list) -> {
            for (NewObservation figure : list) {
                starts.add(figure.period().start());
                if (figure.stream() == Stream.DERIVED) {
                    known.add(service);
                }
            }
        });
        known.addAll(returns.receivedFrom(offered.keySet(), starts, keep));
        return known;
    }

    private Map<Key, Held> held(ServiceId service, List<NewObservation> offered, boolean keep) {
        Set<Long> cellIds = new TreeSet<>();
        Set<LocalDate> starts = new LinkedHashSet<>();
        for (NewObservation figure : offered) {
            cellIds.add(cells.id(figure.cell()).value());
            starts.add(figure.period().start());
        }
        String written = cellIds.stream().map(String::valueOf).collect(Collectors.joining(","));
        Map<Key, Held> held = new HashMap<>();
        List<LocalDate> all = List.copyOf(starts);
        int atOnce = Math.max(1, MOST_POINTS / Math.max(1, cellIds.size()));
        for (int from = 0; from < all.size(); from += atOnce) {
            // Ids of our own, written out: hundreds of parameters cost more than the query itself.
            jdbc.sql(HELD.formatted(written) + (keep ? " LOCK IN SHARE MODE" : ""))
                    .param("service", service.value())
                    .param("starts", all.subList(from, Math.min(all.size(), from + atOnce)))
                    .param("never", Stored.NEVER)
                    .query(row -> {
                        held.put(key(row), held(row));
                    });
        }
        return held;
    }

    private static Key key(ResultSet row) throws SQLException {
        return new Key(row.getLong("cell_id"), Stored.period(row), Stream.valueOf(row.getString("stream")));
    }

    private static Held held(ResultSet row) throws SQLException {
        return new Held(
                new ObservationId(row.getLong("id")),
                Stored.value(row),
                Stored.gap(row),
                row.getBoolean("provisional"),
                Stored.uuid(row, "source_id"),
                Stored.instant(row, "entered_at"));
    }

    private record Key(long cell, Period period, Stream stream) {}
}
