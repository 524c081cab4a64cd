package org.quarterboard.trends;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.quarterboard.directory.Population;
import org.quarterboard.directory.ServiceDirectory;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.ComparatorFigure;
import org.quarterboard.kpi.ComparatorService;
import org.quarterboard.kpi.DataHealthService;
import org.quarterboard.kpi.HealthAsked;
import org.quarterboard.kpi.HealthWords;
import org.quarterboard.kpi.Measure;
import org.quarterboard.kpi.MeasureCatalogue;
import org.quarterboard.kpi.MeasureCode;
import org.quarterboard.kpi.Observation;
import org.quarterboard.kpi.ObservationService;
import org.quarterboard.kpi.PooledService;
import org.quarterboard.kpi.PooledSum;
import org.quarterboard.kpi.Stream;
import org.quarterboard.security.AsSystem;
import org.quarterboard.security.Capability;
import org.quarterboard.security.ReadsService;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.Today;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The measures of a service over time: values, what statistics says of them, and the pictures and tables that show it. That
 * the person may read the service is asked once, here, and not again at each of the parts, which are all of the same
 * service.
 */
@Service
@Transactional(readOnly = true)
public class MeasureService {

    /** No figure of the field is older. */
    private static final LocalDate BEGINNING = LocalDate.of(1999, 4, 1);

    private static final String WORK = "page of a measure";

    private final ObservationService observations;
    private final MeasureCatalogue catalogue;
    private final ServiceDirectory directory;
    private final Messages messages;
    private final Formats formats;
    private final DataHealthService health;
    private final HealthWords healthWords;
    private final PooledService pools;
    private final ComparatorService published;
    private final FunnelFigures funnels;
    private final Today today;

    MeasureService(
            ObservationService observations,
            MeasureCatalogue catalogue,
            ServiceDirectory directory,
            Messages messages,
            Formats formats,
            DataHealthService health,
            HealthWords healthWords,
            PooledService pools,
            ComparatorService published,
            FunnelFigures funnels,
            Today today) {
        this.observations = observations;
        this.catalogue = catalogue;
        this.directory = directory;
        this.messages = messages;
        this.formats = formats;
        this.health = health;
        this.healthWords = healthWords;
        this.pools = pools;
        this.published = published;
        this.funnels = funnels;
        this.today = today;
    }

    /**
     * The quarters for which the service has returned the value of any measure, the newest first. What the portal counts
     * itself makes no quarter: a meeting is counted while the quarter runs, long before anything else of it is due.
     */
    public List<Quarter> quarters(@ReadsService(Capability.READ_KPI) ServiceId service) {
        Set<CellCode> cells = ownCells(catalogue.measures());
        Period always = new Period(BEGINNING, LocalDate.of(9998, 3, 31));
        List<Observation> returned = observations.current(service, cells, always).stream()
                .filter(figure -> figure.stream() == Stream.RETURNED)
                .toList();
        return List.copyOf(new HeldFigures(returned).quarters(cells)).reversed();
    }

    /** All measures in the order of the catalogue: the ten KPIs, the main measure of each first, then the established. */
    public List<MeasureLine> measures(
            @ReadsService(Capability.READ_KPI) ServiceId service, Quarter upTo, Locale locale) {
        return AsSystem.call(WORK, () -> lines(service, upTo, locale));
    }

    private List<MeasureLine> lines(ServiceId service, Quarter upTo, Locale locale) {
        PageMaker maker = maker(service, upTo, locale);
        HeldFigures held = held(service, ownCells(catalogue.measures()), upTo);
        List<PageMaker.Drawn> drawn = catalogue.measures().stream()
                .map(measure -> maker.drawn(measure, held))
                .toList();
        HealthLabels labels =
                labels(service, drawn.stream().map(PageMaker.Drawn::main).toList(), locale);
        return drawn.stream().map(one -> maker.line(one, labels)).toList();
    }

    /**
     * One measure in full.
     *
     * @throws NotFoundException if there is no such measure
     */
    public MeasurePage measure(
            @ReadsService(Capability.READ_KPI) ServiceId service, MeasureCode code, Quarter upTo, Locale locale) {
        return AsSystem.call(WORK, () -> page(service, read(service, code, upTo, locale), locale));
    }

    /**
     * The same with its comparators, small pictures and the history of its definition.
     *
     * @throws NotFoundException if there is no such measure
     */
    public MeasureInFull full(
            @ReadsService(Capability.READ_KPI) ServiceId service, MeasureCode code, Quarter upTo, Locale locale) {
        Read read = AsSystem.call(WORK, () -> read(service, code, upTo, locale));
        MeasurePage page = AsSystem.call(WORK, () -> page(service, read, locale));
        PageMaker maker = read.maker();
        Measure measure = read.drawn().measure();
        ComparatorMaker comparators = maker.comparators(read.drawn());
        List<PooledSum> pooled = comparators
                .pooledQuarter()
                .map(quarter -> pools.pooled(service, code, quarter))
                .orElse(List.of());
        List<ComparatorFigure> printed = published.figures(code, new Period(BEGINNING, upTo.end()));
        return new MeasureInFull(
                page,
                comparators.of(pooled, printed, page.others()),
                funnels.of(service, page, read.drawn().trend().series(), maker, pooled, printed),
                maker.breakdowns(measure, read.held()),
                new DefinitionSteps(catalogue, measure, maker.words()).all());
    }

    /**
     * The breakdowns of a measure as pictures, and nothing else of its page.
     *
     * @throws NotFoundException if there is no such measure
     */
    public Breakdowns breakdowns(
            @ReadsService(Capability.READ_KPI) ServiceId service, MeasureCode code, Quarter upTo, Locale locale) {
        Read read = read(service, code, upTo, locale);
        return read.maker().breakdowns(read.drawn().measure(), read.held());
    }

    /** What a page is made of. */
    private record Read(PageMaker maker, PageMaker.Drawn drawn, HeldFigures held) {}

    private Read read(ServiceId service, MeasureCode code, Quarter upTo, Locale locale) {
        Measure measure = catalogue.find(code).orElseThrow(NotFoundException::new);
        Set<CellCode> cells = ownCells(List.of(measure));
        cells.addAll(Breakdown.read(catalogue, measure));
        cells.addAll(new SectorColumns(catalogue).cells(measure));
        PageMaker maker = maker(service, upTo, locale);
        HeldFigures held = held(service, cells, upTo);
        return new Read(maker, maker.drawn(measure, held), held);
    }

    private MeasurePage page(ServiceId service, Read read, Locale locale) {
        return read.maker()
                .page(
                        read.drawn(),
                        read.held(),
                        labels(service, read.maker().asked(read.drawn(), read.held()), locale));
    }

    private PageMaker maker(ServiceId service, Quarter upTo, Locale locale) {
        Populations populations = new Populations(directory.populations(service).stream()
                .collect(Collectors.toMap(Population::year, Population::children)));
        Words words = new Words(messages, formats, locale);
        return new PageMaker(
                new SeriesBuilder(catalogue, today.quarter()),
                catalogue,
                directory.find(service),
                populations,
                upTo,
                words);
    }

    private HealthLabels labels(ServiceId service, Collection<HealthAsked> asked, Locale locale) {
        return new HealthLabels(health.of(service, asked).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> healthWords.of(entry.getValue(), locale))));
    }

    private HeldFigures held(ServiceId service, Set<CellCode> cells, Quarter upTo) {
        return new HeldFigures(observations.current(service, cells, new Period(BEGINNING, upTo.end())));
    }

    private Set<CellCode> ownCells(Collection<Measure> measures) {
        Set<CellCode> cells = new HashSet<>();
        measures.forEach(measure -> cells.addAll(OwnCells.all(catalogue, measure)));
        return cells;
    }
}
