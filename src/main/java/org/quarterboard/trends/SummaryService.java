package org.quarterboard.trends;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.quarterboard.directory.Country;
import org.quarterboard.directory.Population;
import org.quarterboard.directory.ServiceDirectory;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.DataHealthService;
import org.quarterboard.kpi.HealthWords;
import org.quarterboard.kpi.MeasureCatalogue;
import org.quarterboard.kpi.ObservationService;
import org.quarterboard.security.AsSystem;
import org.quarterboard.security.Capability;
import org.quarterboard.security.ReadsService;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.Today;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A quarter of a service in sentences: what improved, worsened, is unusual or unchanged, and what cannot be said. */
@Service
@Transactional(readOnly = true)
public class SummaryService {

    /** No figure of the field is older. */
    private static final LocalDate BEGINNING = LocalDate.of(1999, 4, 1);

    private static final String WORK = "summary of a quarter";

    private final ObservationService observations;
    private final MeasureCatalogue catalogue;
    private final ServiceDirectory directory;
    private final DataHealthService health;
    private final HealthWords healthWords;
    private final Messages messages;
    private final Formats formats;
    private final Today today;

    SummaryService(
            ObservationService observations,
            MeasureCatalogue catalogue,
            ServiceDirectory directory,
            DataHealthService health,
            HealthWords healthWords,
            Messages messages,
            Formats formats,
            Today today) {
        this.observations = observations;
        this.catalogue = catalogue;
        this.directory = directory;
        this.health = health;
        this.healthWords = healthWords;
        this.messages = messages;
        this.formats = formats;
        this.today = today;
    }

    /**
     * In as many statements for all measures as for one. That the person may read the service is asked once, here, and not
     * again at each of the parts, which are all of the same service.
     */
    public QuarterSummary summary(
            @ReadsService(Capability.READ_KPI) ServiceId service, Quarter quarter, Locale locale) {
        return AsSystem.call(WORK, () -> made(service, quarter, locale));
    }

    private QuarterSummary made(ServiceId service, Quarter quarter, Locale locale) {
        Set<CellCode> cells = new HashSet<>();
        catalogue.measures().forEach(measure -> cells.addAll(OwnCells.all(catalogue, measure)));
        SummaryMaker maker = new SummaryMaker(
                catalogue,
                new SeriesBuilder(catalogue, today.quarter()),
                new HeldFigures(observations.current(service, cells, new Period(BEGINNING, quarter.end()))),
                new Populations(directory.populations(service).stream()
                        .collect(Collectors.toMap(Population::year, Population::children))),
                quarter,
                directory.find(service).country() == Country.WALES,
                new Words(messages, formats, locale));
        HealthLabels labels = new HealthLabels(health.of(service, maker.asked()).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> healthWords.of(entry.getValue(), locale))));
        return maker.summary(labels);
    }
}
