package org.quarterboard.trends;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quarterboard.kpi.Category;
import org.quarterboard.kpi.Cell;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.DefinitionVersion;
import org.quarterboard.kpi.Measure;
import org.quarterboard.kpi.MeasureCatalogue;
import org.quarterboard.kpi.MeasureCode;
import org.quarterboard.kpi.Observation;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;

/**
 * Reads the figures of KPI 8 by sector (measures 8a and 8c). Which one counts where a figure was returned and one was
 * counted is what it is for every series ({@link HeldFigures}).
 */
record SectorColumns(MeasureCatalogue catalogue) {

    static final int QUARTERS = 12;

    private static final int KPI = 8;
    private static final String SECTOR = "sector";
    private static final MeasureCode SENIOR = new MeasureCode("8a");
    private static final MeasureCode DELEGATE = new MeasureCode("8c");

    /** The cells to read for the page of the measure; none where it shows no grid. */
    List<CellCode> cells(Measure measure) {
        return measure.kpi() != KPI
                ? List.of()
                : Stream.of(SENIOR, DELEGATE)
                        .flatMap(code ->
                                catalogue.measure(code).versions().stream().flatMap(version -> bySector(code, version)))
                        .map(Cell::code)
                        .toList();
    }

    /** In the order of the guidance, by which the catalogue goes. */
    List<Category> sectors() {
        return bySector(SENIOR, catalogue.measure(SENIOR).newest())
                .flatMap(cell -> cell.categories().stream())
                .filter(category -> category.dimension().equals(SECTOR))
                .toList();
    }

    /**
     * The last {@value #QUARTERS} quarters up to the one asked for, from the first of them of which anything is known;
     * none before the measure began. Empty if nothing is known of any.
     */
    List<SectorQuarter> of(HeldFigures held, Quarter upTo) {
        return upTo.plus(1 - QUARTERS)
                .run(QUARTERS)
                .filter(quarter -> catalogue.measure(SENIOR).versionIn(quarter).isPresent())
                .map(quarter -> quarter(quarter, held))
                .dropWhile(quarter -> !quarter.known())
                .toList();
    }

    private SectorQuarter quarter(Quarter quarter, HeldFigures held) {
        return new SectorQuarter(
                quarter,
                sectors().stream()
                        .map(sector -> new SectorQuarter.One(
                                figure(SENIOR, sector, quarter, held), figure(DELEGATE, sector, quarter, held)))
                        .toList());
    }

    private Optional<Observation> figure(MeasureCode code, Category sector, Quarter quarter, HeldFigures held) {
        return catalogue.measure(code).versionIn(quarter).stream()
                .flatMap(version -> bySector(code, version))
                .filter(cell -> cell.categories().contains(sector))
                .findFirst()
                .flatMap(cell -> held.at(cell.code(), Period.of(quarter)));
    }

    private Stream<Cell> bySector(MeasureCode code, DefinitionVersion version) {
        return catalogue.cellsOf(code, version.number()).stream()
                .filter(cell -> cell.item(SECTOR).isPresent());
    }
}
