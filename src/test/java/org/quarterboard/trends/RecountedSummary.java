package org.quarterboard.trends;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.quarterboard.kpi.MeasureCatalogue;
import org.quarterboard.kpi.NewObservation;
import org.quarterboard.kpi.Observation;
import org.quarterboard.kpi.ObservationId;
import org.quarterboard.kpi.Source;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ServiceId;

/** The summary of a quarter from figures that came another way than through the portal; of England, without populations. */
public final class RecountedSummary {

    private RecountedSummary() {}

    /** @param running the quarter of today */
    public static QuarterSummary of(
            MeasureCatalogue catalogue, List<NewObservation> figures, Quarter quarter, Quarter running) {
        Messages messages = new Messages();
        return new SummaryMaker(
                        catalogue,
                        new SeriesBuilder(catalogue, running),
                        new HeldFigures(
                                figures.stream().map(RecountedSummary::held).toList()),
                        Populations.NONE,
                        quarter,
                        false,
                        new Words(messages, new Formats(messages), Messages.ENGLISH))
                .summary(HealthLabels.NONE);
    }

    private static Observation held(NewObservation figure) {
        return new Observation(
                new ObservationId(1),
                new ServiceId(1),
                figure.period(),
                figure.cell(),
                figure.stream(),
                figure.value(),
                figure.gap(),
                figure.provisional(),
                Source.ofImport(new UUID(0, 1)),
                2,
                Instant.EPOCH,
                null);
    }
}
