package org.quarterboard.disparity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.SpreadsheetText;

/** The fields of one row. What cannot be read becomes a finding, and the row is none. */
final class CountFields {

    static final int LONGEST_SOURCE = 300;
    static final int LONGEST_BASIS = 120;

    private static final int LONGEST_CODE = 120;
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    private static final List<DateTimeFormatter> DAYS = List.of(day("uuuu-MM-dd"), day("d/M/uuuu"));

    private final CountText.Line line;
    private final Map<CountColumn, Integer> columns;
    private final CountedCatalogue catalogue;
    private final CountSynonyms synonyms;
    private final CountFindings findings;
    private boolean sound = true;

    CountFields(
            CountText.Line line,
            Map<CountColumn, Integer> columns,
            CountedCatalogue catalogue,
            CountSynonyms synonyms,
            CountFindings findings) {
        this.line = line;
        this.columns = columns;
        this.catalogue = catalogue;
        this.synonyms = synonyms;
        this.findings = findings;
    }

    /** Without the apostrophe by which the portal keeps a spreadsheet from taking a text for a formula. */
    String text(CountColumn column) {
        Integer place = columns.get(column);
        String text = place == null ? "" : line.fields().get(place).strip();
        return text.startsWith("'")
                        && SpreadsheetText.guarded(text.substring(1)).equals(text)
                ? text.substring(1)
                : text;
    }

    Optional<CountRow> row() {
        CountedCode counted = counted();
        Period period = period();
        GroupKey group = group();
        CountNumber number = number();
        LocalDate day = sourceDate();
        String authority = plain(CountColumn.AUTHORITY, LONGEST_CODE);
        String source = plain(CountColumn.SOURCE, LONGEST_SOURCE);
        String basis = plain(CountColumn.BASIS, LONGEST_BASIS);
        if (!sound || counted == null || period == null || number == null || day == null) {
            return Optional.empty();
        }
        return Optional.of(new CountRow(
                line.line(),
                new CountCell(counted, whole(authority) ? "" : authority, period, group),
                new CountValue(number.number(), number.gap(), source, day, basis)));
    }

    private boolean whole(String authority) {
        return CountSynonyms.plain(authority).equals(CountSynonyms.ALL);
    }

    private @Nullable CountedCode counted() {
        String written = plain(CountColumn.COUNTED, LONGEST_CODE);
        if (written.isEmpty()) {
            return null;
        }
        Optional<Counted> found = catalogue.all().stream()
                .filter(counted -> CountSynonyms.plain(counted.code().value()).equals(CountSynonyms.plain(written)))
                .findFirst()
                .or(() -> synonyms.meaning(CountSynonyms.COUNTED, written)
                        .flatMap(code -> catalogue.find(new CountedCode(code))));
        if (found.isEmpty()) {
            wrong(CountColumn.COUNTED, CountProblem.UNKNOWN_COUNTED);
            return null;
        }
        return found.get().code();
    }

    private @Nullable Period period() {
        String written = plain(CountColumn.PERIOD, LONGEST_CODE);
        Optional<Period> period = CountPeriods.parse(written);
        if (period.isEmpty() && !written.isEmpty()) {
            wrong(CountColumn.PERIOD, CountProblem.UNKNOWN_PERIOD);
        }
        return period.orElse(null);
    }

    private GroupKey group() {
        SortedMap<GroupDimension, String> items = new TreeMap<>();
        for (GroupDimension dimension : GroupDimension.values()) {
            CountColumn column = CountColumn.of(dimension);
            String written = text(column);
            String item = written.isEmpty()
                    ? CountSynonyms.ALL
                    : synonyms.meaning(dimension.code(), written).orElse("");
            boolean ownDetail = GroupDimension.ETHNIC_DETAIL.items().contains(item);
            if (dimension == GroupDimension.ETHNICITY && ownDetail) {
                items.put(GroupDimension.ETHNICITY, EthnicDetails.groupOf(item).orElseThrow());
                items.put(GroupDimension.ETHNIC_DETAIL, item);
            } else if (dimension.items().contains(item)) {
                place(items, dimension, item);
            } else if (!item.equals(CountSynonyms.ALL)) {
                wrong(column, CountProblem.UNKNOWN_GROUP, String.join(", ", dimension.items()));
            }
        }
        return sound ? new GroupKey(items) : GroupKey.ALL;
    }

    private void place(SortedMap<GroupDimension, String> items, GroupDimension dimension, String item) {
        if (dimension != GroupDimension.ETHNIC_DETAIL) {
            items.put(dimension, item);
            return;
        }
        String group = items.get(GroupDimension.ETHNICITY);
        String belongs = EthnicDetails.groupOf(item).orElseThrow();
        String before = items.put(dimension, item);
        if (group == null) {
            wrong(CountColumn.ETHNIC_DETAIL, CountProblem.DETAIL_WITHOUT_GROUP, belongs);
        } else if (!group.equals(belongs) || (before != null && !before.equals(item))) {
            wrong(CountColumn.ETHNIC_DETAIL, CountProblem.DETAIL_OF_ANOTHER, belongs);
        }
    }

    private @Nullable CountNumber number() {
        try {
            return CountNumber.parse(text(CountColumn.COUNT));
        } catch (CountNumber.Unreadable e) {
            wrong(CountColumn.COUNT, e.problem());
            return null;
        }
    }

    private @Nullable LocalDate sourceDate() {
        String written = plain(CountColumn.SOURCE_DATE, LONGEST_CODE);
        Optional<LocalDate> day =
                DAYS.stream().flatMap(format -> read(written, format).stream()).findFirst();
        if (day.isEmpty() && !written.isEmpty()) {
            wrong(CountColumn.SOURCE_DATE, CountProblem.BAD_DATE);
        }
        return day.orElse(null);
    }

    private static Optional<LocalDate> read(String written, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(written, format));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private String plain(CountColumn column, int longest) {
        String text = text(column);
        if (text.isEmpty() && column.required()) {
            wrong(column, CountProblem.MISSING, column.code());
        } else if (text.length() > longest) {
            wrong(column, CountProblem.TOO_LONG, (long) longest);
        } else if (CONTROL.matcher(text).find()) {
            wrong(column, CountProblem.CONTROL_CHARACTER);
        }
        return text;
    }

    private void wrong(CountColumn column, CountProblem problem, Object... details) {
        sound = false;
        findings.add(line.line(), column, text(column), problem, details);
    }

    private static DateTimeFormatter day(String pattern) {
        return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
    }
}
