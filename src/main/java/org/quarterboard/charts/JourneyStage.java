package org.quarterboard.charts;

import java.util.List;

/**
 * One stage of a journey.
 *
 * @param name the stage ("Arrest")
 * @param points one point for each group, in the order of the groups; none where there are no figures
 * @param instead why there are none and what to do, where there are none; else empty
 */
public record JourneyStage(String name, List<JourneyPoint> points, String instead) {

    public JourneyStage {
        points = List.copyOf(points);
        if (points.isEmpty() == instead.isBlank()) {
            throw new IllegalArgumentException("A stage has points, or words in their place");
        }
    }
}
