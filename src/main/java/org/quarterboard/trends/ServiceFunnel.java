package org.quarterboard.trends;

import java.util.List;
import java.util.Optional;
import org.quarterboard.charts.ChartText;
import org.quarterboard.charts.FunnelChart;

/**
 * The place of a service among others in one quarter. What is said of single services is of those that the reader may read.
 *
 * @param picture empty if no limits can be drawn; the notes then say why
 * @param rows the service itself first, then those that the reader may read, by name; empty without a picture
 * @param notes how to read it, and who is not drawn
 */
public record ServiceFunnel(Optional<Picture> picture, List<FunnelRow> rows, List<String> notes) {

    /** The picture and its words. */
    public record Picture(FunnelChart chart, ChartText text) {}

    public ServiceFunnel {
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    static ServiceFunnel none(String why) {
        return new ServiceFunnel(Optional.empty(), List.of(), List.of(why));
    }
}
