package org.quarterboard.trends;

import java.util.List;
import java.util.Optional;
import org.quarterboard.charts.ChartText;
import org.quarterboard.charts.TrendChart;
import org.quarterboard.directory.Country;
import org.quarterboard.directory.ServiceItem;
import org.quarterboard.kpi.DefinitionVersion;
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

    MeasureLine line(Measure measure, HeldFigures held) {
        Trend trend = trend(measure, held);
        Found found = found(measure, trend);
        return new MeasureLine(
                measure.code(),
                measure.kpi(),
                measure.headline(),
                title(measure),
                new LatestWords(trend.series(), words).latest(),
                found.title(),
                found.note(),
                parts(measure));
    }

    MeasurePage page(Measure measure, HeldFigures held) {
        Trend trend = trend(measure, held);
        Found found = found(measure, trend);
        ChartMaker maker = new ChartMaker(trend, words);
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
                found.sentences(),
                found.note(),
                new Notes(trend.series(), words).all(),
                maker.method(),
                chart,
                text,
                words.unit(trend.series()),
                new TableMaker(trend, words).rows(),
                new CategoryMaker(catalogue, measure).table(held, words),
                new OtherPeriods(catalogue, measure, words).of(held, Period.of(upTo)),
                trend.series().bounded());
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
