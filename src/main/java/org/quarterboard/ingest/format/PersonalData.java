package org.quarterboard.ingest.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quarterboard.kpi.LongLayoutColumns;

/**
 * Watches a file go by and says whether it looks as if it were about single children, for whatever reads it row by row.
 * It keeps counts and no rows. Where it errs it errs for the children: a file that is stopped can be sent again without
 * the column, a file that was kept cannot be forgotten.
 */
public final class PersonalData {

    /** A file may begin with a title: among the first rows the names of columns are looked for. */
    private static final long LAST_HEADER_ROW = 30;

    private static final int MOST_COLUMNS = 1_000;
    private static final int MOST_SIGNS = 20;
    private static final int LONGEST_NAME = 40;
    private static final int FEW_ROWS = 5;
    private static final PersonalWords WORDS = PersonalWords.load();
    private static final Map<String, PersonalRole> OWN = own();

    private final Set<String> counts = new HashSet<>();
    private final Set<PersonalSign> earlier = new LinkedHashSet<>();
    private List<PersonalColumn> columns = List.of();
    private long headerLine = 1;
    private long rows;

    public PersonalData() {}

    /** @param counts names of columns that hold counts, beside those of the portal's own layouts */
    public PersonalData(Set<String> counts) {
        counts.forEach(name -> this.counts.add(Texts.key(name)));
    }

    /** The names of the columns, on the first line; the names are looked at as values too: a file may have none. */
    public void header(List<String> names) {
        header(1, names);
    }

    public void header(long line, List<String> names) {
        earlier.addAll(signs());
        headerLine = line;
        rows = 0;
        columns = new ArrayList<>();
        for (int i = 0; i < Math.min(names.size(), MOST_COLUMNS); i++) {
            columns.add(column(i, names.get(i)));
        }
        for (String name : names) {
            for (PersonalShape shape : PersonalShapes.in(name)) {
                if (PersonalRole.UNKNOWN.needed(shape) == 1) {
                    earlier.add(new PersonalSign(shape.finding(), "–", line, 1));
                }
            }
        }
    }

    public void row(long line, List<String> fields) {
        if (rows++ < LAST_HEADER_ROW && namesColumns(fields)) {
            header(line, fields);
            return;
        }
        int width = Math.min(fields.size(), MOST_COLUMNS);
        while (columns.size() < width) {
            if (columns.isEmpty()) {
                columns = new ArrayList<>();
            }
            columns.add(nameless(columns.size()));
        }
        for (int i = 0; i < width; i++) {
            columns.get(i).look(line, fields.get(i));
        }
        for (int i = width; i < fields.size(); i++) {
            columns.get(width - 1).look(line, fields.get(i));
        }
    }

    /** What has been seen so far; empty if nothing stands out. */
    public Optional<PersonalDataFound> verdict() {
        Set<PersonalSign> signs = new LinkedHashSet<>(earlier);
        signs.addAll(signs());
        List<PersonalSign> first = signs.stream()
                .sorted(Comparator.comparing(PersonalSign::kind).thenComparingLong(PersonalSign::line))
                .limit(MOST_SIGNS)
                .toList();
        return first.isEmpty() ? Optional.empty() : Optional.of(new PersonalDataFound(first));
    }

    private List<PersonalSign> signs() {
        List<@Nullable PersonalSign> signs = new ArrayList<>();
        boolean births = columns.stream().anyMatch(PersonalColumn::born);
        boolean children = columns.stream().anyMatch(PersonalColumn::ofOneChild)
                && columns.stream().noneMatch(PersonalColumn::counts);
        for (PersonalColumn column : columns) {
            signs.add(column.named(headerLine));
            for (PersonalShape shape : PersonalShape.values()) {
                signs.add(column.sign(shape));
            }
            signs.add(column.names(births ? 1 : FEW_ROWS));
            if (children) {
                signs.add(column.key(rows, FEW_ROWS));
            }
        }
        return signs.stream()
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    private PersonalColumn column(int place, String name) {
        String key = Texts.key(name);
        PersonalRole own = counts.contains(key) ? PersonalRole.COUNT : OWN.get(key);
        if (own != null) {
            return new PersonalColumn(Texts.trimmed(name), name, own, Optional.empty());
        }
        Optional<String> personal = WORDS.personal(name);
        return new PersonalColumn(personal.orElse(Integer.toString(place + 1)), name, PersonalRole.UNKNOWN, personal);
    }

    private static PersonalColumn nameless(int place) {
        return new PersonalColumn(Integer.toString(place + 1), "", PersonalRole.UNKNOWN, Optional.empty());
    }

    private static boolean namesColumns(List<String> fields) {
        return fields.stream()
                        .limit(MOST_COLUMNS)
                        .filter(field -> !field.isEmpty() && field.length() <= LONGEST_NAME && !OWN.containsKey(field))
                        .filter(field -> WORDS.personal(field).isPresent())
                        .limit(2)
                        .count()
                == 2;
    }

    private static Map<String, PersonalRole> own() {
        Map<String, PersonalRole> own = new HashMap<>();
        LongLayoutColumns.NAMES.forEach(name -> own.put(Texts.key(name), PersonalRole.TEXT));
        TidyColumns.ALL.forEach(name -> own.put(name, PersonalRole.TEXT));
        own.put("yot_code", PersonalRole.CODE);
        own.put("service_code", PersonalRole.CODE);
        for (String period : List.of(
                "quarter_label",
                "quarter_label_date",
                "time_period",
                "time_identifier",
                "period_start",
                "period_end")) {
            own.put(period, PersonalRole.PERIOD);
        }
        for (String count :
                List.of("numerator_value", "denominator_value", "numerator", "denominator", "count", "rate")) {
            own.put(count, PersonalRole.COUNT);
        }
        return own;
    }
}
