package org.quarterboard.trends;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.Gap;
import org.quarterboard.kpi.MeasureCatalogue;
import org.quarterboard.kpi.MeasureCode;
import org.quarterboard.kpi.Observation;
import org.quarterboard.kpi.ObservationId;
import org.quarterboard.kpi.Source;
import org.quarterboard.kpi.Stream;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ServiceId;

/** Figures as the database would hold them, and what is made of them without one. */
final class Held {

    static final MeasureCatalogue CATALOGUE = MeasureCatalogue.load();
    static final Messages MESSAGES = new Messages();
    static final Words ENGLISH = new Words(MESSAGES, new Formats(MESSAGES), Messages.ENGLISH);
    static final Words WELSH = new Words(MESSAGES, new Formats(MESSAGES), Messages.WELSH);

    private final List<Observation> observations = new ArrayList<>();
    private boolean provisional;
    private Quarter running = new Quarter(2100, 1);

    /** A count for each quarter from the first on. */
    static Held counts(CellCode cell, Quarter first, List<Integer> values) {
        Held held = new Held();
        for (int i = 0; i < values.size(); i++) {
            held.figure(cell, first.plus(i), String.valueOf(values.get(i)));
        }
        return held;
    }

    Held figure(String cell, Quarter quarter, String value) {
        return figure(new CellCode(cell), quarter, value);
    }

    Held figure(CellCode cell, Quarter quarter, String value) {
        return add(cell, Period.of(quarter), Stream.RETURNED, new BigDecimal(value), null);
    }

    Held gap(String cell, Quarter quarter, Gap gap) {
        return add(new CellCode(cell), Period.of(quarter), Stream.RETURNED, null, gap);
    }

    Held gap(String cell, Period period, Gap gap) {
        return add(new CellCode(cell), period, Stream.RETURNED, null, gap);
    }

    Held derived(String cell, Quarter quarter, String value) {
        return add(new CellCode(cell), Period.of(quarter), Stream.DERIVED, new BigDecimal(value), null);
    }

    /** Counted 0 from the record of a board that held no meeting. */
    Held withoutMeeting(String cell, Quarter quarter) {
        return add(
                new CellCode(cell),
                Period.of(quarter),
                Stream.DERIVED,
                BigDecimal.ZERO,
                null,
                Source.ofBoard(new UUID(0, 2)));
    }

    Held period(String cell, Period period, String value) {
        return add(new CellCode(cell), period, Stream.RETURNED, new BigDecimal(value), null);
    }

    /** What quarter it is; without it, all quarters are over. */
    Held in(Quarter today) {
        running = today;
        return this;
    }

    Held provisionalFromNow() {
        provisional = true;
        return this;
    }

    private Held add(CellCode cell, Period period, Stream stream, @Nullable BigDecimal value, @Nullable Gap gap) {
        return add(cell, period, stream, value, gap, Source.ofImport(new UUID(0, 1)));
    }

    private Held add(
            CellCode cell, Period period, Stream stream, @Nullable BigDecimal value, @Nullable Gap gap, Source source) {
        observations.add(new Observation(
                new ObservationId(observations.size() + 1),
                new ServiceId(1),
                period,
                cell,
                stream,
                value,
                gap,
                provisional,
                source,
                2,
                Instant.EPOCH,
                null));
        return this;
    }

    HeldFigures figures() {
        return new HeldFigures(observations);
    }

    MeasureSeries series(String measure, Quarter upTo) {
        return series(measure, upTo, Populations.NONE);
    }

    MeasureSeries series(String measure, Quarter upTo, Populations populations) {
        return new SeriesBuilder(CATALOGUE, running)
                .build(CATALOGUE.measure(new MeasureCode(measure)), figures(), populations, upTo);
    }

    Trend trend(String measure, Quarter upTo) {
        return Trend.of(series(measure, upTo));
    }

    Found found(String measure, Quarter upTo) {
        return Findings.of(trend(measure, upTo), upTo, ENGLISH);
    }

    /** The grid of sectors on the page of the measure, of a service called Norchester. */
    Optional<SectorGrid> sectors(String measure, Quarter upTo, Words words) {
        SectorColumns columns = new SectorColumns(CATALOGUE);
        if (columns.cells(CATALOGUE.measure(new MeasureCode(measure))).isEmpty()) {
            return Optional.empty();
        }
        return new SectorGridMaker(
                        columns.sectors().stream()
                                .map(sector -> words.foreign(sector.messageKey()))
                                .toList(),
                        columns.of(figures(), upTo),
                        running,
                        words)
                .grid(series(measure, upTo), "Norchester", "");
    }

    QuarterSummary summary(Quarter quarter, Words words) {
        return new SummaryMaker(
                        CATALOGUE,
                        new SeriesBuilder(CATALOGUE, running),
                        figures(),
                        Populations.NONE,
                        quarter,
                        false,
                        words)
                .summary(HealthLabels.NONE);
    }
}
