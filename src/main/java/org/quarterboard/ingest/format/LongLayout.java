package org.quarterboard.ingest.format;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quarterboard.kpi.CatalogueFile;
import org.quarterboard.kpi.CatalogueFile.Line;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.DefinitionVersion;
import org.quarterboard.kpi.MeasureCatalogue;
import org.quarterboard.kpi.MeasureCode;
import org.quarterboard.shared.Quarter;

/** The national long layout: its columns, its 312 rows, and what each of them means in the catalogue. */
public final class LongLayout {

    static final int YJS_NAME = 0;
    static final int YOT_CODE = 1;
    static final int SOURCE = 5;
    static final int LABEL = 6;
    static final int DATE = 7;
    static final int KPI = 8;
    static final int SUBMEASURE = 20;
    static final int NUMERATOR_NAME = 21;
    static final int NUMERATOR = 22;
    static final int DENOMINATOR_NAME = 23;
    static final int DENOMINATOR = 24;

    static final List<String> REQUIRED = List.of(
            "yot_code",
            "quarter_label",
            "quarter_label_date",
            "kpi_number",
            "measure_numerator",
            "numerator_value",
            "measure_denominator",
            "denominator_value");

    /** What is printed once for each KPI. */
    record Names(String kpi, String name, String description, String numerator, String denominator) {}

    private final MeasureCatalogue catalogue;
    private final List<LayoutRow> rows;
    private final List<Map<String, LayoutRow>> byName = new ArrayList<>();
    private final List<Map<String, LayoutRow.Cells>> denominators = new ArrayList<>();
    private final List<Names> names;

    private LongLayout(MeasureCatalogue catalogue, List<LayoutRow> rows, List<Names> names) {
        this.catalogue = catalogue;
        this.rows = rows;
        this.names = names;
        for (int kpi = 0; kpi <= names.size(); kpi++) {
            byName.add(new HashMap<>());
            denominators.add(new HashMap<>());
        }
        for (LayoutRow row : rows) {
            byName.get(row.kpi()).put(row.numeratorName(), row);
            denominators
                    .get(row.kpi())
                    .put(
                            row.numeratorName(),
                            new LayoutRow.Cells(
                                    row.now().numerator(), row.before().numerator()));
        }
        for (LayoutRow row : rows) {
            denominators
                    .get(row.kpi())
                    .putIfAbsent(
                            row.denominatorName(),
                            new LayoutRow.Cells(
                                    row.now().denominator(), row.before().denominator()));
        }
    }

    /** Reads the layout's file and checks that every cell it names is in the catalogue. */
    public static LongLayout load(MeasureCatalogue catalogue) {
        List<LayoutRow> rows = new ArrayList<>();
        CatalogueFile.read("long-layout.csv", line -> rows.add(row(line, rows.size(), catalogue)));
        List<Names> names = CatalogueFile.read(
                "long-layout-names.csv",
                line -> new Names(
                        line.text("kpi_number"),
                        line.text("kpi_name"),
                        line.text("kpi_short_description"),
                        line.text("headline_numerator_description"),
                        line.text("headline_denominator_description")));
        return new LongLayout(catalogue, List.copyOf(rows), names);
    }

    public List<LayoutRow> rows() {
        return rows;
    }

    /** Every cell that some row of the layout fills under some definition. */
    public Set<CellCode> carried() {
        Set<CellCode> carried = new HashSet<>();
        for (LayoutRow row : rows) {
            for (LayoutRow.Cells filled : List.of(row.now(), row.before())) {
                filled.numeratorCell().ifPresent(carried::add);
                filled.denominatorCell().ifPresent(carried::add);
            }
        }
        return carried;
    }

    /** The definition version that a quarter's figures follow unless the file says otherwise: 1 until March 2025. */
    public int versionIn(Quarter quarter) {
        return catalogue
                .versionIn(new MeasureCode("1"), quarter)
                .map(DefinitionVersion::number)
                .orElse(1);
    }

    MeasureCatalogue catalogue() {
        return catalogue;
    }

    Names names(int kpi) {
        return names.get(kpi - 1);
    }

    /** The number of a KPI as it is printed, "KPI 7"; 0 if it is none of the ten. */
    int kpi(String key) {
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).kpi().equalsIgnoreCase(key)) {
                return i + 1;
            }
        }
        return 0;
    }

    @Nullable
    LayoutRow row(int kpi, String numeratorName) {
        return byName.get(kpi).get(numeratorName);
    }

    /** The KPI that has a row of that machine name; 0 if none has. */
    int kpiOf(String numeratorName) {
        for (int kpi = 1; kpi <= names.size(); kpi++) {
            if (byName.get(kpi).containsKey(numeratorName)) {
                return kpi;
            }
        }
        return 0;
    }

    Collection<String> namesOf(int kpi) {
        return byName.get(kpi).keySet();
    }

    /** The cell that a machine name stands for as a denominator; null if the layout has no such name. */
    @Nullable
    CellCode denominator(int kpi, String name, int version) {
        LayoutRow.Cells cells = denominators.get(kpi).get(name);
        if (cells == null) {
            return null;
        }
        return version == 1 ? cells.denominator() : cells.numerator();
    }

    private static LayoutRow row(Line line, int index, MeasureCatalogue catalogue) {
        LayoutRow.Cells now =
                new LayoutRow.Cells(cell(line, "numerator_cell", catalogue), cell(line, "denominator_cell", catalogue));
        LayoutRow.Cells before = new LayoutRow.Cells(
                cell(line, "numerator_cell_v1", catalogue), cell(line, "denominator_cell_v1", catalogue));
        String derived = line.text("derived");
        int minus = derived.indexOf(" - ");
        if (now.numerator() == null && before.numerator() == null && minus < 0) {
            throw line.wrong("the row fills no cell");
        }
        String fixed = line.text("fixed_denominator");
        return new LayoutRow(
                index,
                Integer.parseInt(line.text("kpi_number").substring("KPI ".length())),
                line.text("submeasure_number"),
                line.text("time_point"),
                line.text("suitability"),
                line.text("completion"),
                line.text("seniority"),
                line.text("ETE_part_time_full_time"),
                line.text("measure_category"),
                line.text("measure_short_description"),
                line.text("measure_numerator"),
                line.text("measure_denominator"),
                now,
                before.numerator() == null ? now : before,
                minus < 0 ? "" : derived.substring(0, minus),
                minus < 0 ? "" : derived.substring(minus + " - ".length()),
                fixed.isEmpty() ? 0 : Integer.parseInt(fixed));
    }

    private static @Nullable CellCode cell(Line line, String column, MeasureCatalogue catalogue) {
        String code = line.text(column);
        if (code.isEmpty()) {
            return null;
        }
        Optional<CellCode> known = catalogue.cell(new CellCode(code)).map(cell -> cell.code());
        return known.orElseThrow(() -> line.wrong("no cell " + code));
    }
}
