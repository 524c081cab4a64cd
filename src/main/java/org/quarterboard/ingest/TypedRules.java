package org.quarterboard.ingest;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.quarterboard.kpi.Cell;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.CellKind;
import org.quarterboard.kpi.DefinitionVersion;
import org.quarterboard.kpi.Measure;
import org.quarterboard.kpi.MeasureCatalogue;
import org.quarterboard.kpi.MeasureCode;
import org.quarterboard.kpi.NewObservation;
import org.quarterboard.kpi.PeriodShape;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.Today;
import org.quarterboard.shared.UserFacingException;
import org.springframework.stereotype.Component;

/** Which figures can be typed at all: a cell of the definition that holds in the period, and a number that fits it. */
@Component
public class TypedRules {

    private static final int EARLIEST_YEAR = 1990;

    private final MeasureCatalogue catalogue;
    private final Today today;

    TypedRules(MeasureCatalogue catalogue, Today today) {
        this.catalogue = catalogue;
        this.today = today;
    }

    /** The cells of a measure in the definition that holds in the period; none where no definition does. */
    public List<Cell> cells(MeasureCode measure, Period period) {
        return catalogue
                .versionIn(measure, Quarter.of(period.start()))
                .map(version -> catalogue.cellsOf(measure, version.number()))
                .orElse(List.of());
    }

    /** The quarters of a measure that have begun, the newest first. */
    public List<Quarter> quarters(Measure measure) {
        Quarter first = Quarter.of(measure.versions().getFirst().validFrom());
        Quarter last = today.quarter();
        return first.until(last) < 0
                ? List.of()
                : first.run(first.until(last) + 1)
                        .filter(quarter -> measure.versionIn(quarter).isPresent())
                        .sorted(Comparator.reverseOrder())
                        .toList();
    }

    /** Whether figures of the measure can describe the period. */
    public boolean fits(Measure measure, Period period) {
        return !period.start().isAfter(today.date())
                && period.start().getYear() >= EARLIEST_YEAR
                && (measure.period() == PeriodShape.STATED || period.asQuarter().isPresent())
                && measure.versionIn(Quarter.of(period.start())).isPresent();
    }

    Cell cell(CellCode code) {
        return catalogue.cell(code).filter(cell -> cell.code().equals(code)).orElseThrow(NotFoundException::new);
    }

    /** @param held whether a figure is held there: it can be put right even under another definition */
    void check(TypedFigure figure, boolean held) {
        Cell cell = cell(figure.cell());
        Measure measure = catalogue.measure(cell.measure());
        boolean defined = measure.versionIn(Quarter.of(figure.period().start()))
                .map(DefinitionVersion::number)
                .filter(number -> number == cell.version())
                .isPresent();
        if (!held && !(fits(measure, figure.period()) && defined)) {
            throw new UserFacingException("typed.no-such-figure");
        }
        if (figure.reason().isEmpty()) {
            throw new UserFacingException("typed.error.reason", TypedFigure.LONGEST_REASON);
        }
        if (figure.reason().length() > TypedFigure.LONGEST_REASON) {
            throw new UserFacingException("typed.error.reason-long", TypedFigure.LONGEST_REASON);
        }
        if ((figure.value() == null) == (figure.gap() == null)) {
            throw new UserFacingException("typed.error.value");
        }
        if (figure.value() != null && !sound(figure.value(), cell.kind())) {
            throw new UserFacingException("typed.error.number", NewObservation.DECIMALS);
        }
    }

    private static boolean sound(BigDecimal value, CellKind kind) {
        boolean whole = value.stripTrailingZeros().scale() <= 0;
        return value.signum() >= 0 && NewObservation.fits(value) && (whole || kind == CellKind.RATE);
    }
}
