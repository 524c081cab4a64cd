package org.quarterboard.attendance;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.quarterboard.directory.ServiceItem;
import org.quarterboard.kpi.CatalogueFile;
import org.quarterboard.kpi.CatalogueFile.Line;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.LongLayoutColumns;
import org.quarterboard.shared.Sector;
import org.quarterboard.shared.SpreadsheetText;

/**
 * The twelve rows of KPI 8 in the national long layout, as the warehouse prints them. The room of imports, which writes
 * and reads that layout as a whole, stands above this one; a test of its own holds that both say the same.
 */
public final class Kpi8LongRows {

    private static final String KPI = "KPI 8";

    private Kpi8LongRows() {}

    /** Header and twelve rows; cells that a spreadsheet would take for a formula begin with an apostrophe. */
    public static List<List<String>> of(ServiceItem service, ReturnSnapshot figures) {
        List<Names> names = CatalogueFile.read(
                        "long-layout-names.csv",
                        line -> new Names(
                                line.text("kpi_number"),
                                line.text("kpi_name"),
                                line.text("kpi_short_description"),
                                line.text("headline_numerator_description"),
                                line.text("headline_denominator_description")))
                .stream()
                .filter(name -> name.kpi().equals(KPI))
                .toList();
        List<List<String>> rows = new ArrayList<>();
        rows.add(LongLayoutColumns.NAMES);
        CatalogueFile.read(
                        "long-layout.csv",
                        line -> line.text("kpi_number").equals(KPI)
                                ? List.of(row(line, names.getFirst(), service, figures))
                                : List.<List<String>>of())
                .forEach(rows::addAll);
        return rows;
    }

    private record Names(String kpi, String name, String description, String numerator, String denominator) {}

    private static List<String> row(Line line, Names names, ServiceItem service, ReturnSnapshot figures) {
        boolean headline = line.text("submeasure_number").equals("Headline");
        return java.util.stream.Stream.of(
                        service.name(),
                        service.code(),
                        service.regionName(),
                        country(service),
                        service.familyName(),
                        "Data from template",
                        figures.quarter().nationalLabel(),
                        figures.quarter().start().toString(),
                        names.kpi(),
                        names.name(),
                        names.description(),
                        line.text("time_point"),
                        line.text("suitability"),
                        line.text("completion"),
                        line.text("seniority"),
                        line.text("ETE_part_time_full_time"),
                        line.text("measure_category"),
                        line.text("measure_short_description"),
                        "",
                        Boolean.toString(headline),
                        line.text("submeasure_number"),
                        line.text("measure_numerator"),
                        Integer.toString(value(line, figures)),
                        line.text("measure_denominator"),
                        line.text("fixed_denominator"),
                        headline ? names.numerator() : "",
                        headline ? names.denominator() : "")
                .map(SpreadsheetText::guarded)
                .collect(Collectors.toList());
    }

    private static String country(ServiceItem service) {
        return switch (service.country()) {
            case ENGLAND -> "England";
            case WALES -> "Wales";
        };
    }

    private static int value(Line line, ReturnSnapshot figures) {
        CellCode cell = new CellCode(line.text("numerator_cell"));
        for (PartnerRole role : PartnerRole.values()) {
            if (cell.equals(Kpi8Cells.total(role))) {
                return role == PartnerRole.SENIOR ? figures.headline() : figures.delegatedTotal();
            }
            for (Sector sector : Sector.values()) {
                if (cell.equals(Kpi8Cells.of(role, sector))) {
                    return figures.attended(role, sector);
                }
            }
        }
        throw line.wrong("no figure of KPI 8 for " + cell);
    }
}
