package org.quarterboard.kpi;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.PersonId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes published figures of areas; nothing is overwritten but the name of an area. */
@Component
class ComparatorStore {

    private static final String FIGURES = """
            SELECT f.id, a.kind, a.code, a.name, f.measure, f.period_start, f.period_end, f.numerator, f.denominator,
                   f.rate, f.provisional, f.source_title, f.source_url, f.published_on, f.entered_at, f.superseded_at
            FROM comparator_figure f JOIN comparator_area a ON a.id = f.area_id
            """;
    private static final String IN_ORDER = " ORDER BY a.kind, a.code, f.measure, f.period_end, f.period_start";

    private final JdbcClient jdbc;
    private final JdbcTemplate bulk;
    private final IdBlocks ids;

    ComparatorStore(JdbcClient jdbc, JdbcTemplate bulk, IdBlocks ids) {
        this.jdbc = jdbc;
        this.bulk = bulk;
        this.ids = ids;
    }

    /** Those that stand and whose measure is among these. */
    List<ComparatorFigure> standing(Collection<MeasureCode> measures) {
        if (measures.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(FIGURES + "WHERE f.measure IN (:measures) AND f.superseded_at = :never" + IN_ORDER)
                .param("measures", measures.stream().map(MeasureCode::value).toList())
                .param("never", Stored.NEVER)
                .query((row, number) -> figure(row))
                .list();
    }

    List<ComparatorFigure> standing() {
        return jdbc.sql(FIGURES + "WHERE f.superseded_at = :never" + IN_ORDER)
                .param("never", Stored.NEVER)
                .query((row, number) -> figure(row))
                .list();
    }

    /** As they stood at the instant, an instant of change already showing the new figure. */
    List<ComparatorFigure> of(MeasureCode measure, Period span, LocalDateTime at) {
        return jdbc.sql(FIGURES + """
                        WHERE f.measure = :measure AND f.period_start >= :from AND f.period_end <= :to
                          AND f.entered_at <= :at AND f.superseded_at > :at""" + IN_ORDER)
                .param("measure", measure.value())
                .param("from", span.start())
                .param("to", span.end())
                .param("at", at)
                .query((row, number) -> figure(row))
                .list();
    }

    List<HeldComparators> held() {
        return jdbc.sql("""
                        SELECT a.kind, a.code, a.name, f.measure, COUNT(*) AS figures, SUM(f.provisional) AS open_ones,
                               MIN(f.period_start) AS first_day, MAX(f.period_end) AS last_day, f.source_title,
                               f.source_url, f.published_on
                        FROM comparator_figure f JOIN comparator_area a ON a.id = f.area_id
                        WHERE f.superseded_at = :never
                        GROUP BY a.kind, a.code, a.name, f.measure, f.source_title, f.source_url, f.published_on
                        ORDER BY a.kind, a.code, f.measure, first_day""")
                .param("never", Stored.NEVER)
                .query((row, number) -> new HeldComparators(
                        area(row),
                        new MeasureCode(row.getString("measure")),
                        row.getInt("figures"),
                        row.getInt("open_ones"),
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class),
                        source(row)))
                .list();
    }

    Map<ComparatorArea.Key, ComparatorArea> areas() {
        Map<ComparatorArea.Key, ComparatorArea> areas = new HashMap<>();
        jdbc.sql("SELECT kind, code, name FROM comparator_area")
                .query((row, number) -> area(row))
                .list()
                .forEach(area -> areas.put(area.key(), area));
        return areas;
    }

    void rename(List<ComparatorArea> areas) {
        for (ComparatorArea area : areas) {
            jdbc.sql("UPDATE comparator_area SET name = ? WHERE kind = ? AND code = ?")
                    .params(area.name(), area.key().kind().name(), area.key().code())
                    .update();
        }
    }

    /** Writes figures, and the areas that are not there yet. */
    void insert(List<NewComparator> figures, PersonId by, Instant at) {
        addAreas(figures);
        Map<ComparatorArea.Key, Long> areas = new HashMap<>();
        jdbc.sql("SELECT id, kind, code FROM comparator_area").query(row -> {
            areas.put(key(row), row.getLong("id"));
        });
        IdBlocks.Ids block = ids.take("comparator_figure_seq", figures.size());
        List<Object[]> rows = new ArrayList<>(figures.size());
        for (NewComparator figure : figures) {
            rows.add(new @Nullable Object[] {
                block.next(),
                areas.get(figure.area().key()),
                figure.measure().value(),
                figure.period().start(),
                figure.period().end(),
                figure.published().numerator(),
                figure.published().denominator(),
                figure.published().rate(),
                figure.provisional(),
                figure.source().title(),
                figure.source().url(),
                figure.source().publishedOn(),
                Stored.moment(at),
                by.value()
            });
        }
        bulk.batchUpdate("""
                INSERT INTO comparator_figure (id, area_id, measure, period_start, period_end, numerator, denominator,
                    rate, provisional, source_title, source_url, published_on, entered_at, entered_by)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", rows);
    }

    private void addAreas(List<NewComparator> figures) {
        Map<ComparatorArea.Key, ComparatorArea> held = areas();
        Map<ComparatorArea.Key, ComparatorArea> missing = new HashMap<>();
        figures.stream()
                .map(NewComparator::area)
                .filter(area -> !held.containsKey(area.key()))
                .forEach(area -> missing.put(area.key(), area));
        IdBlocks.Ids block = ids.take("comparator_area_seq", missing.size());
        Set<ComparatorArea.Key> inOrder = new TreeSet<>(missing.keySet());
        for (ComparatorArea.Key key : inOrder) {
            jdbc.sql("INSERT INTO comparator_area (id, kind, code, name) VALUES (?, ?, ?, ?)")
                    .params(
                            block.next(),
                            key.kind().name(),
                            key.code(),
                            Optional.ofNullable(missing.get(key))
                                    .map(ComparatorArea::name)
                                    .orElseThrow())
                    .update();
        }
    }

    /** The old figures stay readable; from now on they no longer stand. */
    void supersede(List<ComparatorFigure> old, Instant at) {
        List<Object[]> rows = new ArrayList<>();
        old.forEach(
                figure -> rows.add(new Object[] {Stored.moment(at), figure.id().value(), Stored.NEVER}));
        if (!rows.isEmpty()) {
            bulk.batchUpdate("UPDATE comparator_figure SET superseded_at = ? WHERE id = ? AND superseded_at = ?", rows);
        }
    }

    private static ComparatorFigure figure(ResultSet row) throws SQLException {
        LocalDateTime superseded = row.getObject("superseded_at", LocalDateTime.class);
        return new ComparatorFigure(
                new ComparatorId(row.getLong("id")),
                area(row),
                new MeasureCode(row.getString("measure")),
                Stored.period(row),
                new Published(number(row, "numerator"), number(row, "denominator"), number(row, "rate")),
                row.getBoolean("provisional"),
                source(row),
                Stored.instant(row, "entered_at"),
                superseded.equals(Stored.NEVER) ? null : Stored.instant(row, "superseded_at"));
    }

    private static ComparatorArea area(ResultSet row) throws SQLException {
        return new ComparatorArea(key(row), row.getString("name"));
    }

    private static ComparatorArea.Key key(ResultSet row) throws SQLException {
        return new ComparatorArea.Key(AreaKind.valueOf(row.getString("kind")), row.getString("code"));
    }

    private static Publication source(ResultSet row) throws SQLException {
        return new Publication(
                row.getString("source_title"),
                row.getString("source_url"),
                row.getObject("published_on", LocalDate.class));
    }

    /** Without the zeros that the column pads it with. */
    private static @Nullable BigDecimal number(ResultSet row, String column) throws SQLException {
        BigDecimal padded = row.getBigDecimal(column);
        if (padded == null) {
            return null;
        }
        BigDecimal plain = padded.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
