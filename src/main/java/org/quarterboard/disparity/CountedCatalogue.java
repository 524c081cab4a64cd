package org.quarterboard.disparity;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.quarterboard.shared.Sector;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Everything that is counted by group, as {@code disparity/counted.csv} says it. */
@Component
public class CountedCatalogue {

    private static final String FILE = "disparity/counted.csv";

    private final Map<CountedCode, Counted> all;

    public CountedCatalogue() {
        try (Reader text = new InputStreamReader(new ClassPathResource(FILE).getInputStream(), StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            Map<CountedCode, Counted> read = new LinkedHashMap<>();
            rows.forEach(row -> {
                Counted counted = counted(row);
                read.put(counted.code(), counted);
            });
            all = read;
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
        all.values()
                .forEach(counted -> Stream.concat(counted.inside().stream(), counted.against().stream())
                        .forEach(this::required));
    }

    private static Counted counted(NamedCsvRecord row) {
        String sector = row.getField("sector");
        return new Counted(
                new CountedCode(row.getField("code")),
                Counted.Kind.valueOf(row.getField("kind")),
                Integer.parseInt(row.getField("journey")),
                Counted.Unit.valueOf(row.getField("unit")),
                sector.isEmpty() ? null : Sector.valueOf(sector),
                codes(row.getField("inside")),
                codes(row.getField("against")),
                words(row.getField("figures")),
                words(row.getField("whole")));
    }

    private static List<CountedCode> codes(String text) {
        return words(text).stream().map(CountedCode::new).toList();
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(" "));
    }

    /** In the order of the file. */
    public List<Counted> all() {
        return List.copyOf(all.values());
    }

    public Optional<Counted> find(CountedCode code) {
        return Optional.ofNullable(all.get(code));
    }

    /** What is compared: everything that is set against something. */
    public List<Counted> comparable() {
        return all.values().stream()
                .filter(counted -> !counted.against().isEmpty())
                .toList();
    }

    /** The stages of the way through the justice process, in their order. */
    public List<Counted> journey() {
        return all.values().stream()
                .filter(counted -> counted.journey() > 0)
                .sorted(Comparator.comparingInt(Counted::journey))
                .toList();
    }

    /** @throws IllegalStateException if the catalogue does not have it */
    public Counted required(CountedCode code) {
        return find(code).orElseThrow(() -> new IllegalStateException("Nothing of this name is counted: " + code));
    }
}
