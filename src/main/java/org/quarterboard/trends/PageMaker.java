package org.quarterboard.trends;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.quarterboard.charts.ChartText;
import org.quarterboard.charts.TrendChart;
import org.quarterboard.directory.Country;
import org.quarterboard.directory.ServiceItem;
import org.quarterboard.kpi.DefinitionVersion;
import org.quarterboard.kpi.HealthAsked;
import org.quarterboard.kpi.HealthLabel;
import org.quarterboard.kpi.Measure;
import org.quarterboard.kpi.MeasureCatalogue;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;

/** Puts together what the list and the page of a measure show. Knows no database. */
record PageMaker(
        SeriesBuilder builder,
        MeasureCatalogue catalogue,
        ServiceItem service,
        Populations populations,
        Quarter upTo,
        Words words) {

    /** A measure whose values are worked out, and the figure whose data is asked about. */
    record Drawn(Measure measure, Trend trend, HealthAsked main) {}

    Drawn drawn(Measure measure, HeldFigures held) {
        Trend trend = trend(measure, held);
        return new Drawn(
                measure,
                trend,
                HealthLabels.newest(trend.series()).orElseGet(() -> HealthAsked.of(measure.code(), upTo)));
    }

    /** Every figure of a measure's page whose data is asked about. */
    Set<HealthAsked> asked(Drawn drawn, HeldFigures held) {
        Measure measure = drawn.measure();
        Set<HealthAsked> asked = new LinkedHashSet<>(Set.of(drawn.main()));
        drawn.trend().series().points().forEach(point -> asked.add(HealthAsked.of(measure.code(), point.quarter())));
        Stream.concat(
                        new CategoryMaker(catalogue, measure).newest(held).stream(),
                        new OtherPeriods(catalogue, measure, words).periods(held, Period.of(upTo)).stream())
                .forEach(period -> asked.add(HealthAsked.of(measure.code(), period)));
        return asked;
    }

    ComparatorMaker comparators(Drawn drawn) {
        return new ComparatorMaker(drawn.trend().series(), service, words);
    }

    Breakdowns breakdowns(Measure measure, HeldFigures held) {
        BreakdownWords said = new BreakdownWords(words, wales());
        List<StackMaker.Made> stacks =
                new StackMaker(catalogue, measure, upTo, title(measure), service.name(), said).of(held);
        return new Breakdowns(
                stacks.stream().map(StackMaker.Made::stack).toList(),
                new BreakdownMaker(catalogue, measure, upTo, wales(), words).of(held, StackMaker.cells(stacks)));
    }

    MeasureLine line(Drawn drawn, HealthLabels health) {
        Measure measure = drawn.measure();
        Trend trend = drawn.trend();
        Found found = found(measure, trend);
        return new MeasureLine(
                measure.code(),
                measure.kpi(),
                measure.headline(),
                title(measure),
                new LatestWords(trend.series(), words).latest(),
                found.title(),
                found.note(),
                health.of(drawn.main()).orElseThrow(),
                parts(measure));
    }

    MeasurePage page(Drawn drawn, HeldFigures held, HealthLabels health) {
        Measure measure = drawn.measure();
        Trend trend = drawn.trend();
        HealthLabel main = health.of(drawn.main()).orElseThrow();
        Found found = found(measure, trend);
        ChartMaker maker = new ChartMaker(trend, health, words);
        String title = title(measure);
        Optional<TrendChart> chart = maker.chart(found.title(), title, service.name());
        Optional<ChartText> text = chart.map(maker::text);
        return new MeasurePage(
                measure.code(),
                measure.kpi(),
                title,
                words.foreign(definition(measure).meaningKey(wales())),
                words.foreign(definition(measure).better().messageKey()),
                service.name(),
                upTo,
                new LatestWords(trend.series(), words).latest(),
                main,
                found.sentences(),
                found.note(),
                notes(trend, main, health),
                maker.method(),
                chart,
                text,
                words.unit(trend.series()),
                new TableMaker(trend, health, words).rows(),
                new CategoryMaker(catalogue, measure).table(held, health, wales(), words),
                new OtherPeriods(catalogue, measure, health, words).of(held, Period.of(upTo)),
                trend.series().bounded(),
                sectors(trend.series(), held, main));
    }

    private Optional<SectorGrid> sectors(MeasureSeries series, HeldFigures held, HealthLabel main) {
        SectorColumns columns = new SectorColumns(catalogue);
        if (columns.cells(series.measure()).isEmpty()) {
            return Optional.empty();
        }
        List<String> names = columns.sectors().stream()
                .map(sector -> words.foreign(sector.messageKey(), wales()))
                .toList();
        return new SectorGridMaker(names, columns.of(held, upTo), builder.running(), words)
                .grid(series, service.name(), main.beside());
    }

    /** What is known to be wrong with an earlier figure is said here; of the newest it is said beside it. */
    private List<String> notes(Trend trend, HealthLabel main, HealthLabels health) {
        List<String> notes = new ArrayList<>(new Notes(trend.series(), words).all());
        health.issues().stream().filter(issue -> !main.issues().contains(issue)).forEach(notes::add);
        return notes;
    }

    private Trend trend(Measure measure, HeldFigures held) {
        return Trend.of(builder.build(measure, held, populations, upTo));
    }

    private Found found(Measure measure, Trend trend) {
        if (!parts(measure)) {
            return Findings.of(trend, upTo, words);
        }
        String said = words.get("find.parts");
        return new Found(said, List.of(said), new Note(Note.Kind.NOTHING, null, false, words.get("note.parts")));
    }

    private static boolean parts(Measure measure) {
        return measure.versions().stream().allMatch(version -> version.numerator() == null);
    }

    private String title(Measure measure) {
        return words.foreign(definition(measure).titleKey(wales()));
    }

    /** The wording that held in the quarter asked for. */
    private DefinitionVersion definition(Measure measure) {
        return measure.versionIn(upTo).orElseGet(measure::newest);
    }

    private boolean wales() {
        return service.country() == Country.WALES;
    }
}
