package org.quarterboard.prove.fuzz;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.quarterboard.ingest.NationalFile;
import org.quarterboard.ingest.format.CellValue;
import org.quarterboard.ingest.format.TidyWriter;
import org.quarterboard.kpi.Cell;
import org.quarterboard.kpi.Gap;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;

/** The readers that are fuzzed, each with files to begin with. */
enum FuzzTarget {
    LONG_LAYOUT("long-layout", LongLayoutFuzz.class, LongLayoutFuzz::fuzzerTestOneInput, FuzzTarget::nationalFiles),
    TIDY("tidy", TidyFuzz.class, TidyFuzz::fuzzerTestOneInput, FuzzTarget::tidyFiles),
    WORKBOOK("workbook", WorkbookFuzz.class, WorkbookFuzz::fuzzerTestOneInput, FuzzTarget::workbooks),
    COMPARATORS("comparators", ComparatorFuzz.class, ComparatorFuzz::fuzzerTestOneInput, FuzzTarget::publications),
    PAPER("paper", PaperFuzz.class, PaperFuzz::fuzzerTestOneInput, PaperFuzz::seeds);

    private final String folder;
    private final Class<?> target;
    private final Consumer<byte[]> once;
    private final Supplier<List<byte[]>> seeds;

    FuzzTarget(String folder, Class<?> target, Consumer<byte[]> once, Supplier<List<byte[]>> seeds) {
        this.folder = folder;
        this.target = target;
        this.once = once;
        this.seeds = seeds;
    }

    /** Where what was found is kept. */
    Path found() {
        return Path.of("src", "test", "resources", "fuzz", folder);
    }

    String folder() {
        return folder;
    }

    Class<?> target() {
        return target;
    }

    void once(byte[] bytes) {
        once.accept(bytes);
    }

    List<byte[]> seeds() {
        return seeds.get();
    }

    /** A whole return is too long to be changed fruitfully: its head and a few rows of each KPI besides. */
    private static List<byte[]> nationalFiles() {
        byte[] whole = NationalFile.zeros("ZZ01", new Quarter(2025, 2), Map.of());
        List<String> lines = new String(whole, StandardCharsets.UTF_8).lines().toList();
        StringBuilder few = new StringBuilder(lines.getFirst()).append("\r\n");
        for (int i = 1; i < lines.size(); i += 17) {
            few.append(lines.get(i)).append("\r\n");
        }
        String two = lines.get(0) + "\n" + lines.get(1) + "\n" + lines.get(2) + "\n";
        return List.of(
                few.toString().getBytes(StandardCharsets.UTF_8),
                two.getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + two.replace("ZZ01", "\"ZZ\"\"01\"")).getBytes(StandardCharsets.UTF_8));
    }

    private static List<byte[]> tidyFiles() {
        TidyWriter writer = new TidyWriter(NationalFile.CATALOGUE);
        Period quarter = Period.of(new Quarter(2025, 2));
        List<Cell> cells = NationalFile.CATALOGUE.cells();
        for (int i = 0; i < cells.size(); i += 60) {
            CellValue value = i % 120 == 0
                    ? CellValue.of(cells.get(i).code(), 0)
                    : CellValue.missing(cells.get(i).code(), Gap.UNAVAILABLE);
            writer.add(new TidyWriter.Figure("ZZ01", quarter, value, i % 180 == 0));
        }
        String text = writer.text();
        return List.of(text.getBytes(StandardCharsets.UTF_8), ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8));
    }

    private static List<byte[]> workbooks() {
        return List.of(WorkbookFuzz.sheet(), WorkbookFuzz.whole());
    }

    private static List<byte[]> publications() {
        return List.of("""
                area_kind,area_code,area_name,time_period,time_identifier,period_start,period_end,measure,numerator,denominator,rate,status,source_title,source_url,published_on
                england,E92000001,England,202425,Financial year Q1,2024-04-01,2024-06-30,1,3185,3710,,final,Title,,2025-07-30
                wales,W92000004,Wales,202425,Financial year,,,9,12,,1.25,provisional,Title,https://example.org/,2025-07-30
                """.getBytes(StandardCharsets.UTF_8));
    }
}
