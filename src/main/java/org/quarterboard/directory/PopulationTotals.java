package org.quarterboard.directory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The children of each authority and year before and after a file, in the order of the file. */
final class PopulationTotals {

    private record AuthorityYear(long authorityId, int year) {}

    private PopulationTotals() {}

    /** Those alone whose number changes. A file carries an authority's year whole, so its own sum is the new number. */
    static List<PopulationChange> changes(
            List<PopulationRow> rows, Map<String, Long> ids, Collection<PopulationStore.Stored> held) {
        Map<AuthorityYear, Long> before = new HashMap<>();
        for (PopulationStore.Stored stored : held) {
            before.merge(
                    new AuthorityYear(stored.authorityId(), stored.cell().year()),
                    (long) stored.count().children(),
                    Long::sum);
        }
        Map<AuthorityYear, Long> after = new LinkedHashMap<>();
        Map<AuthorityYear, PopulationRow> first = new LinkedHashMap<>();
        for (PopulationRow row : rows) {
            Long id = ids.get(row.authorityCode());
            if (id != null) {
                AuthorityYear key = new AuthorityYear(id, row.cell().year());
                after.merge(key, (long) row.count().children(), Long::sum);
                first.putIfAbsent(key, row);
            }
        }
        List<PopulationChange> changes = new ArrayList<>();
        first.forEach((key, row) -> {
            Long now = before.get(key);
            long then = Objects.requireNonNull(after.get(key));
            if (now == null || now != then) {
                changes.add(new PopulationChange(
                        row.authorityCode(), key.year(), now, then, row.count().source()));
            }
        });
        return changes;
    }
}
