package org.quarterboard.kpi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quarterboard.security.AsSystem;
import org.quarterboard.shared.ServiceId;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The ids of the catalogue's cells. At start-up every cell of the catalogue that has no row yet is given one; a cell
 * that the catalogue no longer knows keeps its row, because figures may hang on it.
 */
@Component
class CellRegistry implements SmartInitializingSingleton {

    private static final int TRIES = 3;

    private final MeasureCatalogue catalogue;
    private final JdbcTemplate jdbc;
    private final IdBlocks ids;
    private final TransactionTemplate transaction;
    private volatile Map<CellCode, Long> idOf = Map.of();
    private volatile Map<Long, CellCode> codeOf = Map.of();
    private final Map<CellCode, String> kpiOf = new HashMap<>();

    CellRegistry(MeasureCatalogue catalogue, JdbcTemplate jdbc, IdBlocks ids, PlatformTransactionManager transactions) {
        this.catalogue = catalogue;
        this.jdbc = jdbc;
        this.ids = ids;
        this.transaction = new TransactionTemplate(transactions);
        for (Cell cell : catalogue.cells()) {
            int kpi = catalogue.measure(cell.measure()).kpi();
            kpiOf.put(cell.code(), kpi == 0 ? cell.measure().value() : Integer.toString(kpi));
        }
    }

    @Override
    public void afterSingletonsInstantiated() {
        AsSystem.run("catalogue cells", this::complete);
    }

    /** Safe to run again, and by several portals at once. */
    void complete() {
        for (int attempt = 1; ; attempt++) {
            try {
                transaction.executeWithoutResult(status -> addMissing());
                break;
            } catch (DuplicateKeyException anotherPortalWasFaster) {
                if (attempt == TRIES) {
                    throw anotherPortalWasFaster;
                }
            }
        }
        Map<CellCode, Long> byCode = new HashMap<>();
        Map<Long, CellCode> byId = new HashMap<>();
        jdbc.query("SELECT id, code FROM cell", row -> {
            CellCode code = new CellCode(row.getString("code"));
            byCode.put(code, row.getLong("id"));
            byId.put(row.getLong("id"), code);
        });
        idOf = Map.copyOf(byCode);
        codeOf = Map.copyOf(byId);
    }

    private void addMissing() {
        Set<String> held = new HashSet<>(jdbc.queryForList("SELECT code FROM cell", String.class));
        List<String> missing = new ArrayList<>();
        for (Cell cell : catalogue.cells()) {
            if (!held.contains(cell.code().value())) {
                missing.add(cell.code().value());
            }
        }
        var block = ids.take("cell_seq", missing.size());
        List<Object[]> rows = new ArrayList<>(missing.size());
        for (String code : missing) {
            rows.add(new Object[] {block.next(), code});
        }
        if (!rows.isEmpty()) {
            jdbc.batchUpdate("INSERT INTO cell (id, code) VALUES (?, ?)", rows);
        }
    }

    /** @throws IllegalArgumentException if the catalogue has no such cell */
    CellId id(CellCode code) {
        Long id = idOf.get(code);
        if (id == null) {
            throw new IllegalArgumentException("No such cell: " + code);
        }
        return new CellId(id);
    }

    /** The return that the figure belongs to: an established indicator is a return of its own. */
    ReturnKey returnKey(ServiceId service, NewObservation figure) {
        return new ReturnKey(service, kpi(figure.cell()), figure.period());
    }

    /** The KPI of the cell, 1 to 10, or the code of the established indicator. */
    String kpi(CellCode code) {
        String kpi = kpiOf.get(code);
        if (kpi == null) {
            throw new IllegalArgumentException("No such cell: " + code);
        }
        return kpi;
    }

    /** Whether the catalogue still has the cell: one that it has no longer keeps its row and its figures. */
    boolean knows(long id) {
        CellCode code = codeOf.get(id);
        return code != null && kpiOf.containsKey(code);
    }

    CellCode code(long id) {
        CellCode code = codeOf.get(id);
        if (code == null) {
            throw new IllegalStateException("A cell that was not there at start-up: " + id);
        }
        return code;
    }
}
