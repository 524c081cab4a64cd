package org.quarterboard.charts;

import java.util.List;

/**
 * Stages of justice from top to bottom, in each a line for every group: its ratio and interval on one log axis, with a line at
 * 1 for the group that all are compared with. The marks of one group are joined from stage to stage; a stage without
 * figures breaks that line.
 *
 * @param title the finding
 * @param subtitle whose children, when, and how the intervals were made
 * @param axis the axis of ratios
 * @param valueHeader head of the column of ratios in words
 * @param clearWord what a full mark means
 * @param unclearWord what a hollow mark means
 * @param groups the groups in short, one to {@value #MOST}, told apart by shape; the one compared with is not among them
 * @param highlighted index of the group whose marks are joined
 * @param stages the stages in the order of the journey, at least one
 */
public record JourneyChart(
        String title,
        String subtitle,
        RatioAxis axis,
        String valueHeader,
        String clearWord,
        String unclearWord,
        List<String> groups,
        int highlighted,
        List<JourneyStage> stages)
        implements Chart {
    private static final int MOST = 5;

    public JourneyChart {
        groups = List.copyOf(groups);
        stages = List.copyOf(stages);
        if (groups.isEmpty() || groups.size() > MOST || stages.isEmpty()) {
            throw new IllegalArgumentException("A journey has one to five groups and at least one stage");
        }
        if (highlighted < 0 || highlighted >= groups.size()) {
            throw new IllegalArgumentException("The group that is joined is one of the groups");
        }
        for (JourneyStage stage : stages) {
            if (!stage.points().isEmpty() && stage.points().size() != groups.size()) {
                throw new IllegalArgumentException("A stage has one point for each group, or none");
            }
        }
    }
}
