package org.quarterboard.disparity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.quarterboard.directory.ServiceDirectory;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Sector;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.Today;
import org.springframework.stereotype.Component;

/** Sets counts that are brought against what is held, and says what saving them would do. */
@Component
class CountCheck {

    private static final int MOST_CHANGES = 100;

    private final CountedCatalogue catalogue;
    private final CountStore store;
    private final BringingStore bringings;
    private final CountRights rights;
    private final ServiceDirectory directory;
    private final Today today;

    CountCheck(
            CountedCatalogue catalogue,
            CountStore store,
            BringingStore bringings,
            CountRights rights,
            ServiceDirectory directory,
            Today today) {
        this.catalogue = catalogue;
        this.store = store;
        this.bringings = bringings;
        this.rights = rights;
        this.directory = directory;
        this.today = today;
    }

    /**
     * @param rows those that would be written, unchanged ones left out
     * @param covered all that could be read
     * @param superseded the ids of those whose place they take
     */
    record Checked(CountPreview preview, List<CountRow> rows, List<CountRow> covered, List<Long> superseded) {}

    Checked check(ServiceId service, BroughtFile file) {
        return check(service, new CountFileReader(catalogue).read(file.bytes()));
    }

    Checked check(ServiceId service, CountFile file) {
        Map<CountCell, StandingCount> standing = new HashMap<>();
        Map<CountCell, CountValue> held = new HashMap<>();
        store.standing(service).forEach(count -> {
            standing.put(count.row().cell(), count);
            held.put(count.row().cell(), count.row().value());
        });
        CountSetting setting = new CountSetting(
                today.date(), directory.everyAuthority(service), counted -> rights.mayBring(service, counted), held);
        CountFile screened = new CountScreening(catalogue, setting).screen(file);
        return compared(screened, standing, bringings.revision(service));
    }

    private Checked compared(CountFile screened, Map<CountCell, StandingCount> standing, long seen) {
        List<CountRow> written = new ArrayList<>();
        List<Long> superseded = new ArrayList<>();
        List<CountPreview.Change> changes = new ArrayList<>();
        for (CountRow row : screened.rows()) {
            StandingCount before = standing.get(row.cell());
            if (before == null) {
                written.add(row);
            } else if (!before.row().value().equals(row.value())) {
                written.add(row);
                superseded.add(before.id());
                changes.add(new CountPreview.Change(row.cell(), before.row().value(), row.value()));
            }
        }
        CountPreview preview = new CountPreview(
                screened.findings(),
                lines(screened.rows()),
                changes.stream().limit(MOST_CHANGES).toList(),
                written.size() - superseded.size(),
                superseded.size(),
                screened.rows().size() - written.size(),
                sector(screened.rows()),
                seen);
        return new Checked(preview, written, screened.rows(), superseded);
    }

    private List<CountPreview.Line> lines(List<CountRow> rows) {
        Map<CountedCode, SortedSet<Period>> periods = new LinkedHashMap<>();
        Map<CountedCode, Integer> counts = new HashMap<>();
        catalogue.all().forEach(counted -> periods.put(counted.code(), new TreeSet<>()));
        for (CountRow row : rows) {
            CountedCode code = row.cell().counted();
            periods.computeIfAbsent(code, ignored -> new TreeSet<>())
                    .add(row.cell().period());
            counts.merge(code, 1, Integer::sum);
        }
        List<CountPreview.Line> lines = new ArrayList<>();
        periods.forEach((code, own) -> {
            if (!own.isEmpty()) {
                lines.add(
                        new CountPreview.Line(code, own.first(), own.last(), own.size(), counts.getOrDefault(code, 0)));
            }
        });
        return lines;
    }

    /** The sector that every one of these is of; null if there is no such. */
    private @Nullable Sector sector(List<CountRow> rows) {
        List<Counted> counted = rows.stream()
                .map(row -> row.cell().counted())
                .distinct()
                .map(catalogue::required)
                .toList();
        Sector first = counted.isEmpty() ? null : counted.getFirst().sector();
        return counted.stream().allMatch(each -> each.sector() == first) ? first : null;
    }
}
