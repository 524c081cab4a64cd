package org.quarterboard.directory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quarterboard.shared.AuditEvent;
import org.quarterboard.shared.AuditTrail;
import org.quarterboard.shared.Today;
import org.springframework.stereotype.Component;

/**
 * Populations by authority and year. A file carries an authority's year whole: a cell that is held and not in the
 * file would else be added to a sum that no longer contains it.
 */
@Component
class PopulationsLoader implements DirectoryLoader {

    private final LocalAuthorityRepository authorities;
    private final PopulationStore store;
    private final AuditTrail audit;
    private final Today today;

    PopulationsLoader(LocalAuthorityRepository authorities, PopulationStore store, AuditTrail audit, Today today) {
        this.authorities = authorities;
        this.store = store;
        this.audit = audit;
        this.today = today;
    }

    private record Key(long authorityId, PopulationCell cell) {}

    private record AuthorityYear(long authorityId, int year) {}

    @Override
    public DirectoryFile file() {
        return DirectoryFile.POPULATIONS;
    }

    @Override
    public Outcome load(CsvTable table, Findings findings, boolean save) {
        List<PopulationRow> rows = PopulationRow.read(table, today.date(), findings);
        Map<String, Long> ids = idsOf(rows, findings);
        Set<Integer> years = rows.stream().map(row -> row.cell().year()).collect(Collectors.toSet());
        Map<Key, PopulationStore.Stored> held = new HashMap<>();
        for (PopulationStore.Stored stored : store.standing(ids.values(), years)) {
            held.put(new Key(stored.authorityId(), stored.cell()), stored);
        }
        List<PopulationStore.Draft> drafts = new ArrayList<>();
        List<PopulationStore.Stored> superseded = new ArrayList<>();
        Set<Key> inFile = new HashSet<>();
        Map<AuthorityYear, PopulationRow> firstRows = new HashMap<>();
        for (PopulationRow row : rows) {
            Long id = ids.get(row.authorityCode());
            if (id != null) {
                Key key = new Key(id, row.cell());
                inFile.add(key);
                firstRows.putIfAbsent(new AuthorityYear(id, row.cell().year()), row);
                compare(row, key, held.get(key), drafts, superseded, findings);
            }
        }
        missing(held, inFile, firstRows, findings);
        if (save && findings.isEmpty()) {
            save(drafts, superseded);
        }
        return new Outcome(
                drafts.size() - superseded.size(),
                superseded.size(),
                inFile.size() - drafts.size(),
                PopulationTotals.changes(rows, ids, held.values()));
    }

    private Map<String, Long> idsOf(List<PopulationRow> rows, Findings findings) {
        Set<String> codes = rows.stream().map(PopulationRow::authorityCode).collect(Collectors.toSet());
        Map<String, Long> ids = authorities.findByCodeIn(codes).stream()
                .collect(Collectors.toMap(LocalAuthority::code, LocalAuthority::id));
        Set<String> said = new HashSet<>();
        for (PopulationRow row : rows) {
            // Once for each code, not for each of its hundreds of rows.
            if (!ids.containsKey(row.authorityCode()) && said.add(row.authorityCode())) {
                findings.add(row.row(), "authority_code", row.authorityCode(), Problem.UNKNOWN_AUTHORITY);
            }
        }
        return ids;
    }

    private static void compare(
            PopulationRow row,
            Key key,
            PopulationStore.@Nullable Stored before,
            List<PopulationStore.Draft> drafts,
            List<PopulationStore.Stored> superseded,
            Findings findings) {
        if (before != null && before.count().equals(row.count())) {
            return;
        }
        if (before != null) {
            if (row.count().sourceDate().isBefore(before.count().sourceDate())) {
                findings.add(
                        row.row(),
                        "source_date",
                        row.count().sourceDate().toString(),
                        Problem.OLDER_SOURCE,
                        before.count().sourceDate().toString());
            }
            superseded.add(before);
        }
        drafts.add(new PopulationStore.Draft(key.authorityId(), key.cell(), row.count()));
    }

    private static void missing(
            Map<Key, PopulationStore.Stored> held,
            Set<Key> inFile,
            Map<AuthorityYear, PopulationRow> firstRows,
            Findings findings) {
        Map<Integer, Integer> missing = new TreeMap<>();
        Map<Integer, PopulationRow> atRow = new HashMap<>();
        for (Key key : held.keySet()) {
            PopulationRow first = firstRows.get(
                    new AuthorityYear(key.authorityId(), key.cell().year()));
            if (first != null && !inFile.contains(key)) {
                missing.merge(first.row(), 1, Integer::sum);
                atRow.put(first.row(), first);
            }
        }
        missing.forEach((number, count) -> {
            PopulationRow first = atRow.get(number);
            String value = first == null
                    ? ""
                    : first.authorityCode() + " " + first.cell().year();
            findings.add(number, "", value, Problem.MISSING_ROWS, String.valueOf(count));
        });
    }

    private void save(List<PopulationStore.Draft> drafts, List<PopulationStore.Stored> superseded) {
        if (drafts.isEmpty()) {
            return;
        }
        Instant now = today.instant();
        store.supersede(superseded, now);
        store.insert(drafts, now);
        audit.record(AuditEvent.of("directory.populations-saved", null, null)
                .with("added", drafts.size() - superseded.size())
                .with("superseded", superseded.size()));
    }
}
