package org.quarterboard.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.quarterboard.directory.Country;
import org.quarterboard.directory.ServiceDirectory;
import org.quarterboard.directory.ServiceItem;
import org.quarterboard.ingest.format.CellValue;
import org.quarterboard.ingest.format.LongLayout;
import org.quarterboard.ingest.format.LongLayoutWriter;
import org.quarterboard.ingest.format.TidyWriter;
import org.quarterboard.ingest.format.WorkbookHead;
import org.quarterboard.ingest.format.WorkbookWriter;
import org.quarterboard.kpi.Cell;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.Gap;
import org.quarterboard.kpi.MeasureCatalogue;
import org.quarterboard.kpi.Observation;
import org.quarterboard.kpi.ObservationService;
import org.quarterboard.kpi.ReturnService;
import org.quarterboard.kpi.Stream;
import org.quarterboard.security.Capability;
import org.quarterboard.security.ReadsService;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.SpreadsheetText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Everything that a service has returned, in the layouts that can be brought in again. What the portal has counted itself
 * from meetings is no return and is left out.
 */
@Service
@Transactional(readOnly = true)
public class FigureExport {

    private final ObservationService observations;
    private final ReturnService returns;
    private final ServiceDirectory directory;
    private final MeasureCatalogue catalogue;
    private final LongLayout longLayout;
    private final WorkbookWriter workbooks;
    private final WorkbookTexts workbookTexts;
    private final List<CellCode> everyCell;

    FigureExport(
            ObservationService observations,
            ReturnService returns,
            ServiceDirectory directory,
            MeasureCatalogue catalogue,
            WorkbookTexts workbookTexts) {
        this.observations = observations;
        this.returns = returns;
        this.directory = directory;
        this.catalogue = catalogue;
        this.longLayout = LongLayout.load(catalogue);
        this.workbooks = new WorkbookWriter(catalogue);
        this.workbookTexts = workbookTexts;
        this.everyCell = catalogue.cells().stream().map(Cell::code).toList();
    }

    /** The quarters of which anything was returned on the ten KPIs, the newest first. */
    public List<Quarter> quarters(@ReadsService(Capability.READ_KPI) ServiceId service) {
        return returns.list(service).stream()
                .map(status -> status.key().period().asQuarter())
                .flatMap(Optional::stream)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** In the portal's tidy layout: every figure and every gap, with its status and definition version. */
    public byte[] tidy(@ReadsService(Capability.READ_KPI) ServiceId service, Period span) {
        String code = directory.find(service).code();
        TidyWriter writer = new TidyWriter(catalogue);
        for (Observation figure : returned(service, span)) {
            writer.add(new TidyWriter.Figure(
                    code,
                    figure.period(),
                    new CellValue(figure.cell(), figure.value(), figure.gap()),
                    figure.provisional()));
        }
        return writer.text().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * In the national long layout: quarters of the ten KPIs, as far as its rows go. It has no word for a provisional figure,
     * nor for why one is missing, nor for a fraction; a row whose count is missing for a reason is left out.
     */
    public byte[] nationalLong(@ReadsService(Capability.READ_KPI) ServiceId service, Period span) {
        ServiceItem item = directory.find(service);
        Map<Quarter, Map<CellCode, Long>> values = new TreeMap<>();
        Map<Quarter, Set<CellCode>> silent = new TreeMap<>();
        for (Observation figure : returned(service, span)) {
            figure.period().asQuarter().ifPresent(quarter -> {
                values.computeIfAbsent(quarter, key -> new HashMap<>());
                silent.computeIfAbsent(quarter, key -> new HashSet<>());
                figure.figure()
                        .filter(value -> value.stripTrailingZeros().scale() <= 0)
                        .ifPresent(value -> values.get(quarter).put(figure.cell(), value.longValueExact()));
                if (figure.gap() == Gap.NOT_RETURNED) {
                    silent.get(quarter).add(figure.cell());
                }
            });
        }
        LongLayoutWriter writer = new LongLayoutWriter(longLayout);
        values.forEach((quarter, figures) -> writer.add(new LongLayoutWriter.Return(
                SpreadsheetText.guarded(item.name()),
                SpreadsheetText.guarded(item.code()),
                SpreadsheetText.guarded(item.regionName()),
                country(item.country()),
                SpreadsheetText.guarded(item.familyName()),
                "",
                quarter,
                figures,
                silent.getOrDefault(quarter, Set.of()))));
        return writer.text().getBytes(StandardCharsets.UTF_8);
    }

    /** As the layout prints it, whatever the reader's language. */
    private static String country(Country country) {
        return switch (country) {
            case ENGLAND -> "England";
            case WALES -> "Wales";
        };
    }

    /** A workbook for one quarter, filled with what is held; also where nothing is held yet, to be typed into. */
    public byte[] workbook(@ReadsService(Capability.READ_KPI) ServiceId service, Quarter quarter, Locale locale) {
        ServiceItem item = directory.find(service);
        Map<CellCode, CellValue> held = new HashMap<>();
        Set<CellCode> provisional = new HashSet<>();
        for (Observation figure : returned(service, Period.of(quarter))) {
            held.put(figure.cell(), new CellValue(figure.cell(), figure.value(), figure.gap()));
            if (figure.provisional()) {
                provisional.add(figure.cell());
            }
        }
        return workbooks.write(
                new WorkbookHead(item.code(), item.name(), item.country() == Country.WALES, quarter),
                workbookTexts.in(locale),
                held,
                provisional);
    }

    private List<Observation> returned(ServiceId service, Period span) {
        return observations.current(service, everyCell, span).stream()
                .filter(figure -> figure.stream() == Stream.RETURNED)
                .toList();
    }
}
