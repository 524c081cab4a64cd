package org.quarterboard.trends;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quarterboard.directory.Country;
import org.quarterboard.directory.ServiceItem;
import org.quarterboard.kpi.Cell;
import org.quarterboard.kpi.CellKind;
import org.quarterboard.kpi.FigureRow;
import org.quarterboard.kpi.Gap;
import org.quarterboard.kpi.Measure;
import org.quarterboard.kpi.MeasureCatalogue;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ServiceId;

/** Puts figures of the explorer into words. A gap is no zero, and a share of nobody is none. */
record ExploreRows(MeasureCatalogue catalogue, Measure measure, Map<ServiceId, ServiceItem> services, Words words) {

    ExploreRow of(FigureRow row) {
        Cell cell = catalogue.cell(row.cell()).orElseThrow();
        ServiceItem service = Objects.requireNonNull(services.get(row.service()));
        FigureRow.Over over = row.over();
        BigDecimal denominator = over == null ? null : over.number();
        BigDecimal share = share(cell, row.number(), denominator);
        return new ExploreRow(
                service.code(),
                row.quarter(),
                new ExploreRow.Exact(row.number(), denominator, share),
                new ExploreRow.Texts(
                        service.name(),
                        words.quarter(row.quarter()),
                        words.foreign(cell.stage().messageKey()),
                        category(cell, service.country() == Country.WALES),
                        number(row.number(), row.gap()),
                        over == null ? "" : number(over.number(), over.gap()),
                        share == null ? "" : words.formats().percent(share, words.locale()),
                        remark(row, cell)),
                row.figure(),
                over == null ? null : over.figure());
    }

    private static @Nullable BigDecimal share(
            Cell cell, @Nullable BigDecimal number, @Nullable BigDecimal denominator) {
        if (number == null || denominator == null || denominator.signum() <= 0 || !part(cell)) {
            return null;
        }
        return number.divide(denominator, MathContext.DECIMAL128);
    }

    private static boolean part(Cell cell) {
        return cell.kind() == CellKind.NUMERATOR && cell.insideDenominator();
    }

    private String number(@Nullable BigDecimal number, @Nullable Gap gap) {
        return number != null ? words.plain(number) : gap == null ? "" : words.get("missing." + gap.name());
    }

    private String category(Cell cell, boolean wales) {
        String categories = cell.categories().isEmpty()
                ? words.get("category.all")
                : cell.categories().stream()
                        .map(each -> words.foreign(each.messageKey(), wales))
                        .collect(Collectors.joining("; "));
        return cell.kind() == CellKind.RATE ? words.get("explore.rate", categories) : categories;
    }

    /** A figure of one definition must not be read beside one of another as if they were the same thing. */
    private String remark(FigureRow row, Cell cell) {
        String version = measure.versions().size() < 2
                ? ""
                : measure.version(cell.version())
                        .map(held -> words.get("explore.version", words.quarter(Quarter.of(held.validFrom()))))
                        .orElse("");
        if (!row.provisional()) {
            return version;
        }
        return version.isEmpty()
                ? words.get("provisional")
                : words.get("explore.remarks", words.get("provisional"), version);
    }
}
