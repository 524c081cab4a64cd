package org.quarterboard.trends;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.quarterboard.directory.Country;
import org.quarterboard.directory.ServiceDirectory;
import org.quarterboard.directory.ServiceItem;
import org.quarterboard.kpi.Category;
import org.quarterboard.kpi.FigureQuery;
import org.quarterboard.kpi.FigureTable;
import org.quarterboard.kpi.Measure;
import org.quarterboard.kpi.MeasureCatalogue;
import org.quarterboard.security.Capability;
import org.quarterboard.security.ReadsService;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.Today;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Any measure by any of its breakdowns, for the services that the person may read, quarter by quarter. The address decides
 * what is shown; what of it another reader may not see is left out for them, and that it was is said.
 */
@Service
@Transactional(readOnly = true)
public class ExplorerService {

    private final FigureTable figures;
    private final MeasureCatalogue catalogue;
    private final ServiceDirectory directory;
    private final ExploreServices services;
    private final Messages messages;
    private final Formats formats;
    private final Today today;

    ExplorerService(
            FigureTable figures,
            MeasureCatalogue catalogue,
            ServiceDirectory directory,
            ExploreServices services,
            Messages messages,
            Formats formats,
            Today today) {
        this.figures = figures;
        this.catalogue = catalogue;
        this.directory = directory;
        this.services = services;
        this.messages = messages;
        this.formats = formats;
        this.today = today;
    }

    /**
     * What an address shows.
     *
     * @param parameters the query parameters of the address
     */
    public Exploration explore(
            @ReadsService(Capability.READ_KPI) ServiceId service, Map<String, String> parameters, Locale locale) {
        Words words = new Words(messages, formats, locale);
        ExploreAddress.Read read = new ExploreAddress(catalogue, today.quarter()).read(parameters);
        ExploreServices.Chosen chosen = services.of(service, read.filter());
        services.lookAt(chosen.shown());
        List<String> problems = new ArrayList<>();
        read.problems()
                .forEach(problem -> problems.add(words.get("explore.problem." + problem.key(), problem.found())));
        if (chosen.leftOut() > 0) {
            problems.add(words.get("explore.problem.left-out", chosen.leftOut()));
        }
        ExploreFilter filter = understood(read.filter(), chosen);
        Measure measure = catalogue.measure(filter.measure());
        boolean wales = directory.find(service).country() == Country.WALES;
        Breakdown breakdown = breakdown(measure, filter);
        return new Exploration(
                filter,
                chosen.leftOut(),
                problems,
                title(measure, wales, words),
                words(breakdown, words),
                figures.count(service, query(filter, breakdown, chosen)),
                catalogue.measures().stream()
                        .map(each -> new Exploration.Choice(each.code().value(), title(each, wales, words)))
                        .toList(),
                Breakdown.of(catalogue, measure).stream()
                        .map(each -> new Exploration.Choice(each.token(), words(each, words)))
                        .toList(),
                chosen.readable().values().stream()
                        .map(item -> new Exploration.Choice(item.code(), item.name()))
                        .toList());
    }

    /**
     * The rows from the offset on, at most as many as the limit, in this order; then by service, quarter and category.
     *
     * @throws NotFoundException if there is no such measure or breakdown
     */
    public List<ExploreRow> rows(
            @ReadsService(Capability.READ_KPI) ServiceId service,
            ExploreFilter filter,
            FigureQuery.Order order,
            boolean descending,
            int offset,
            int limit,
            Locale locale) {
        Measure measure = catalogue.find(filter.measure()).orElseThrow(NotFoundException::new);
        ExploreServices.Chosen chosen = services.of(service, filter);
        ExploreRows rows = new ExploreRows(catalogue, measure, chosen.readable(), new Words(messages, formats, locale));
        FigureQuery query = query(filter, breakdown(measure, filter), chosen);
        return figures.rows(service, query, order, descending, offset, limit).stream()
                .map(rows::of)
                .toList();
    }

    private static FigureQuery query(ExploreFilter filter, Breakdown breakdown, ExploreServices.Chosen chosen) {
        return new FigureQuery(chosen.shown(), breakdown.cells(), breakdown.denominators(), filter.from(), filter.to());
    }

    /** Without the services that are not shown, so that the address that is passed on names none of them. */
    private static ExploreFilter understood(ExploreFilter filter, ExploreServices.Chosen chosen) {
        return filter.all()
                ? filter
                : filter.withServices(chosen.readable().values().stream()
                        .filter(item -> chosen.shown().contains(item.id()))
                        .map(ServiceItem::code)
                        .toList());
    }

    private Breakdown breakdown(Measure measure, ExploreFilter filter) {
        return Breakdown.of(catalogue, measure).stream()
                .filter(each -> each.token().equals(filter.by()))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private static String words(Breakdown breakdown, Words words) {
        return breakdown.dimensions().isEmpty()
                ? words.get("explore.own")
                : breakdown.dimensions().stream()
                        .map(dimension -> words.foreign(Category.dimensionKey(dimension)))
                        .collect(Collectors.joining(", "));
    }

    private String title(Measure measure, boolean wales, Words words) {
        Quarter now = today.quarter();
        String title =
                words.foreign(measure.versionIn(now).orElseGet(measure::newest).titleKey(wales));
        return measure.established()
                ? title
                : words.get("explore.measure", measure.code().value(), title);
    }
}
