package org.quarterboard.prove.disclosure;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quarterboard.disparity.ReleaseFiles.Published;
import org.quarterboard.disparity.ReleaseWorld.Place;
import org.quarterboard.statistics.DisclosureDocument;
import org.quarterboard.statistics.Ratio;
import org.quarterboard.statistics.RatioOfProportions;
import org.quarterboard.statistics.RatioOfRates;

/**
 * All that a reader takes out of the files of statements: numbers and marks of every table in CSV and PDF, words that stand for
 * pictures, words in pictures, and ratios measured in pictures. It knows which count stands in which line, as every reader
 * does, and no value.
 */
final class StatementReading {

    private static final long PLENTY = 2_000;
    private static final Pattern FEW = Pattern.compile("(?:fewerthan|llaina)(\\d+)");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern RATIO = Pattern.compile("(\\d+\\.\\d+)\\((\\d+\\.\\d+)(?:to|i)(\\d+\\.\\d+)\\)");
    private static final Pattern SHARE = Pattern.compile("(\\d+\\.\\d)%");
    private static final int FIRST_CELL = 5;
    private static final int CELLS = 7;
    private static final double BLUR = 0.03;

    private final Map<String, Long> least = new TreeMap<>();
    private final Map<String, Long> most = new TreeMap<>();
    private final StringBuilder everything = new StringBuilder();
    private int pictures;

    /** A line of a table as it is read: name and cells without spaces. */
    record Row(String name, List<String> cells) {}

    StatementReading(DisclosureDocument structure) {
        structure.counts().forEach((key, count) -> {
            boolean known = !count.guarded();
            least.put(key, known ? count.value() : 0);
            most.put(key, known ? count.value() : Math.max(PLENTY, count.value()));
        });
    }

    /** What the reader knows now. */
    ReaderView view(DisclosureDocument structure) {
        return new ReaderView(new TreeMap<>(least), new TreeMap<>(most), structure.relations());
    }

    /** Every text of every file, file names too. */
    String everything() {
        return everything.toString();
    }

    /** How many pictures could be measured. */
    int pictures() {
        return pictures;
    }

    StatementReading read(List<Place> places, List<Published> files) {
        try {
            List<List<Row>> tables = List.of();
            for (Published file : files) {
                everything.append(' ').append(file.name());
                if (file.name().endsWith(".csv")) {
                    String text = new String(file.bytes(), StandardCharsets.UTF_8);
                    everything.append(' ').append(text);
                    List<Row> rows = csv(text);
                    rows(places, rows);
                    if (file.name().endsWith("-en.csv")) {
                        tables = tables(rows);
                    }
                }
            }
            for (Published file : files) {
                if (file.name().endsWith(".pdf")) {
                    pdf(places, tables, file);
                } else if (file.name().endsWith(".svg")) {
                    everything.append(' ').append(SvgDrawing.text(file.bytes()));
                    if (file.name().contains("-en-")) {
                        String number = file.name().replaceAll(".*-(\\d+)\\.svg", "$1");
                        picture(places, tables, Integer.parseInt(number) - 1, SvgDrawing.of(file.bytes()));
                    }
                }
            }
            return this;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static List<Row> csv(String text) {
        List<Row> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> lines = CsvReader.builder().ofCsvRecord(new StringReader(text))) {
            lines.stream()
                    .skip(1)
                    .forEach(line -> rows.add(new Row(
                            line.getField(FIRST_CELL - 1),
                            line.getFields().subList(FIRST_CELL, FIRST_CELL + CELLS).stream()
                                    .map(StatementReading::tight)
                                    .toList())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private static String tight(String text) {
        return text.replaceAll("[\\s,]", "");
    }

    /** A table ends with its total. */
    private static List<List<Row>> tables(List<Row> rows) {
        List<List<Row>> tables = new ArrayList<>(List.of(new ArrayList<>()));
        for (Row row : rows) {
            tables.getLast().add(row);
            if (row.name().equals("All groups")) {
                tables.add(new ArrayList<>());
            }
        }
        tables.removeLast();
        return tables;
    }

    private void pdf(List<Place> places, List<List<Row>> tables, Published file) throws IOException {
        PdfTables read = PdfTables.of(file.bytes());
        everything.append(' ').append(read.everything());
        List<Row> rows = read.rows().stream()
                .filter(cells -> cells.size() == CELLS + 1)
                .map(cells -> new Row(
                        cells.getFirst(),
                        cells.subList(1, CELLS + 1).stream()
                                .map(StatementReading::tight)
                                .toList()))
                .toList();
        if (rows.size() != places.size()) {
            throw new AssertionError("The PDF has %d lines, and not %d".formatted(rows.size(), places.size()));
        }
        rows(places, rows);
        if (file.name().endsWith("-en.pdf")) {
            for (Drawing drawing : PdfDrawings.of(file.bytes())) {
                int table = table(tables, drawing);
                picture(places, tables, table, drawing);
            }
            for (String alternative : read.alternatives()) {
                int table = table(tables, alternative);
                List<Row> names = tables.get(table);
                for (int i = 0; i < names.size() - 1; i++) {
                    told(place(places, tables, table, i), names.get(i).name(), alternative);
                }
            }
        }
    }

    /** Which table a picture shows: the one in whose order of tables all its names are, and its title. */
    private static int table(List<List<Row>> tables, Drawing drawing) {
        StringBuilder words = new StringBuilder();
        drawing.words.forEach(word -> words.append(word.text()).append(": "));
        return table(tables, words.toString());
    }

    private static int table(List<List<Row>> tables, String words) {
        int best = -1;
        int most = -1;
        for (int i = 0; i < tables.size(); i++) {
            int found = 0;
            for (Row row : tables.get(i)) {
                found += words.contains(row.name() + ":") ? 1 : 0;
                found += !row.cells().get(5).isEmpty()
                                && tight(words).contains(row.cells().get(5))
                        ? 2
                        : 0;
            }
            if (found > most) {
                most = found;
                best = i;
            }
        }
        return best;
    }

    private static Place place(List<Place> places, List<List<Row>> tables, int table, int row) {
        int before = tables.subList(0, table).stream().mapToInt(List::size).sum();
        return places.get(before + row);
    }

    /** "Mixed: 1.20 (0.40 to 3.10), No clear difference; 3 of 20." */
    private void told(Place place, String name, String text) {
        Matcher sentence = Pattern.compile("(?:^|\\. )" + Pattern.quote(name) + ": ([^;]*); (.*?) of (.*?)\\.(?= |$)")
                .matcher(text);
        while (sentence.find()) {
            count(place.number(), tight(sentence.group(2)));
            count(place.of(), tight(sentence.group(3)));
        }
    }

    private void rows(List<Place> places, List<Row> rows) {
        for (int i = 0; i < rows.size(); i++) {
            count(places.get(i).number(), rows.get(i).cells().get(0));
            count(places.get(i).of(), rows.get(i).cells().get(1));
        }
        int first = 0;
        for (int i = 0; i < rows.size(); i++) {
            if (places.get(i).number().contains("|*")
                    || rows.get(i).name().startsWith("All")
                    || rows.get(i).name().startsWith("Pob")) {
                figures(places.subList(first, i + 1), rows.subList(first, i + 1));
                first = i + 1;
            }
        }
    }

    /** Shares and ratios of one table, its total last. */
    private void figures(List<Place> places, List<Row> rows) {
        int baseline = baseline(rows);
        for (int i = 0; i < rows.size() - 1; i++) {
            Matcher ratio = RATIO.matcher(rows.get(i).cells().get(5));
            if (ratio.find() && baseline >= 0) {
                double lower = Double.parseDouble(ratio.group(2));
                double upper = Double.parseDouble(ratio.group(3));
                measured(places.get(i), places.get(baseline), new Drawing.Measured(lower, upper));
            }
            Matcher share = SHARE.matcher(rows.get(i).cells().get(2));
            String whole = places.getLast().number();
            if (share.find() && known(whole)) {
                double printed = Double.parseDouble(share.group(1));
                narrow(places.get(i).number(), a -> Math.abs(100.0 * a / least.get(whole) - printed) < 0.06);
            }
        }
    }

    private static int baseline(List<Row> rows) {
        for (int i = 0; i < rows.size(); i++) {
            String state = rows.get(i).cells().getLast();
            if (state.equals("Comparedwith") || state.startsWith("Cymharirâ")) {
                return i;
            }
        }
        return -1;
    }

    private void picture(List<Place> places, List<List<Row>> tables, int table, Drawing drawing) {
        List<Row> rows = tables.get(table);
        List<String> names = rows.stream().map(Row::name).toList();
        int baseline = baseline(rows);
        Map<String, Drawing.Measured> intervals = new HashMap<>(drawing.intervals(names));
        pictures += intervals.isEmpty() ? 0 : 1;
        Map<String, String> counts = drawing.counts(names);
        for (int i = 0; i < names.size() - 1; i++) {
            Place place = place(places, tables, table, i);
            String words = counts.getOrDefault(names.get(i), "");
            int of = words.lastIndexOf(" of ");
            if (of > 0) {
                count(place.number(), tight(words.substring(0, of)));
                count(place.of(), tight(words.substring(of + 4)));
            }
            Drawing.Measured interval = intervals.get(names.get(i));
            if (interval != null && baseline >= 0) {
                measured(place, place(places, tables, table, baseline), interval);
            }
        }
    }

    /** Only so many of the group can have an interval that ends there. */
    private void measured(Place place, Place baseline, Drawing.Measured interval) {
        if (place.of().isEmpty() || !known(place.of()) || !known(baseline.number()) || !known(baseline.of())) {
            return;
        }
        long n = least.get(place.of());
        long b = least.get(baseline.number());
        long m = least.get(baseline.of());
        narrow(place.number(), a -> {
            boolean fits = fits(RatioOfRates.of(a, n, b, m), interval);
            return fits || (a <= n && b <= m && fits(RatioOfProportions.of(a, n, b, m), interval));
        });
    }

    private static boolean fits(Optional<Ratio> ratio, Drawing.Measured interval) {
        return ratio.filter(one -> near(one.lower(), interval.lower())
                        && near(one.upper().orElse(Double.POSITIVE_INFINITY), interval.upper()))
                .isPresent();
    }

    /** Nothing and without end stand for beyond the axis, which any limit may be. */
    private static boolean near(double one, double other) {
        return other == 0
                || Double.isInfinite(other)
                || Math.abs(one - other) < 0.006
                || Math.abs(Math.log(one / other) / Math.log(2)) < BLUR;
    }

    private boolean known(String key) {
        return !key.isEmpty() && least.get(key).equals(most.get(key));
    }

    private void count(String key, String text) {
        Matcher few = FEW.matcher(text);
        if (few.find()) {
            between(key, 1, Long.parseLong(few.group(1)) - 1);
        } else if (NUMBER.matcher(text).matches()) {
            between(key, Long.parseLong(text), Long.parseLong(text));
        }
    }

    private void narrow(String key, LongPredicate possible) {
        if (key.isEmpty() || known(key)) {
            return;
        }
        long low = -1;
        long high = -1;
        for (long value = 0; value <= Math.min(most.get(key), 400); value++) {
            if (possible.test(value)) {
                low = low < 0 ? value : low;
                high = value;
            }
        }
        if (low >= 0) {
            between(key, low, high);
        }
    }

    private void between(String key, long low, long high) {
        if (key.isEmpty()) {
            throw new AssertionError("A number where there is none");
        }
        least.merge(key, low, Math::max);
        most.merge(key, high, Math::min);
    }
}
