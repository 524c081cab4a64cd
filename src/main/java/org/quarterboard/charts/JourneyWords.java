package org.quarterboard.charts;

import java.util.List;

/** The caller's language: every phrase that the text alternatives of a journey are assembled from. */
public interface JourneyWords extends RatioWords {

    /** Header of the column of stages. */
    String stageHeader();

    /** Header of the column of groups. */
    String groupHeader();

    /** A group at one stage, as part of a sentence ("at arrest 1.92 (1.66 to 2.22), higher"). */
    String step(JourneyStage stage, JourneyPoint point);

    /** A sentence on one group, from its steps. */
    String course(String group, List<String> steps);

    /** A sentence on a stage without figures. */
    String without(JourneyStage stage);
}
