package org.quarterboard.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.quarterboard.attendance.Kpi8LongRows;
import org.quarterboard.attendance.Reading;
import org.quarterboard.attendance.ReturnSnapshot;
import org.quarterboard.directory.Country;
import org.quarterboard.directory.ServiceItem;
import org.quarterboard.ingest.format.LongLayout;
import org.quarterboard.ingest.format.LongLayoutReader;
import org.quarterboard.ingest.format.LongLayoutWriter;
import org.quarterboard.ingest.format.ParsedFile;
import org.quarterboard.ingest.format.ReadLimits;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.MeasureCatalogue;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.Sector;
import org.quarterboard.shared.ServiceId;

/** The twelve rows that the room of attendance writes are the ones that this room writes, and reads without a finding. */
class Kpi8LongRowsTest {

    private static final MeasureCatalogue CATALOGUE = MeasureCatalogue.load();
    private static final ServiceItem SERVICE = new ServiceItem(
            new ServiceId(1),
            new UUID(0, 1),
            "NOR",
            "Norchester",
            Country.ENGLAND,
            "MID",
            "Midmarch",
            "CITY",
            "Towns and cities",
            LocalDate.of(2000, 4, 1),
            LocalDate.of(9999, 12, 31));

    @Property(tries = 100)
    void whatIsWrittenIsWhatTheImportWritesAndIsReadBack(@ForAll long seed) {
        Random random = new Random(seed);
        Quarter quarter = new Quarter(2023 + random.nextInt(4), 1 + random.nextInt(4));
        ReturnSnapshot figures =
                new ReturnSnapshot(quarter, Reading.PER_SECTOR, Optional.empty(), five(random), five(random));
        List<List<String>> rows = Kpi8LongRows.of(SERVICE, figures);
        assertThat(rows).hasSize(13);
        String text = rows.stream().map(row -> String.join(",", row) + "\r\n").collect(Collectors.joining());
        assertThat(text).isEqualTo(byTheImport(quarter, values(figures)));
        ParsedFile read = new LongLayoutReader(CATALOGUE)
                .read(text.getBytes(StandardCharsets.UTF_8), ReadLimits.USUAL, OptionalInt.empty());
        assertThat(read.findings()).isEmpty();
        Map<CellCode, Long> back = new HashMap<>();
        read.rows()
                .forEach(row -> row.values()
                        .forEach(value -> back.put(
                                value.cell(), value.number().orElseThrow().longValueExact())));
        assertThat(back).isEqualTo(values(figures));
    }

    private static String byTheImport(Quarter quarter, Map<CellCode, Long> values) {
        return new LongLayoutWriter(LongLayout.load(CATALOGUE))
                .add(new LongLayoutWriter.Return(
                        "Norchester",
                        "NOR",
                        "Midmarch",
                        "England",
                        "Towns and cities",
                        "Data from template",
                        quarter,
                        values))
                .text();
    }

    private static Map<CellCode, Long> values(ReturnSnapshot figures) {
        Map<CellCode, Long> values = new HashMap<>();
        values.put(new CellCode("8|v1|period||count"), (long) figures.headline());
        values.put(new CellCode("8b|v1|period||count"), (long) figures.delegatedTotal());
        Map<String, Sector> names = Map.of(
                "childrens-social-care", Sector.CHILDRENS_SOCIAL_CARE,
                "education", Sector.EDUCATION,
                "police", Sector.POLICE,
                "probation", Sector.PROBATION,
                "health", Sector.HEALTH);
        names.forEach((name, sector) -> {
            values.put(new CellCode("8a|v1|period|sector=" + name + "|count"), (long)
                    figures.seniors().get(sector));
            values.put(new CellCode("8c|v1|period|sector=" + name + "|count"), (long)
                    figures.delegates().get(sector));
        });
        return values;
    }

    private static Map<Sector, Integer> five(Random random) {
        Map<Sector, Integer> figures = new EnumMap<>(Sector.class);
        for (Sector sector : Sector.values()) {
            figures.put(sector, random.nextInt(2));
        }
        return figures;
    }
}
