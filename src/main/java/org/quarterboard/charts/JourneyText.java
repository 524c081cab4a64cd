package org.quarterboard.charts;

import java.util.ArrayList;
import java.util.List;

/** Assembles the words of a journey. */
record JourneyText(JourneyChart chart, JourneyWords words) {

    ChartText text() {
        List<String> said = new ArrayList<>();
        if (chart.stages().stream().anyMatch(stage -> !stage.points().isEmpty())) {
            said.add(course(chart.highlighted()));
            for (int group = 0; group < chart.groups().size(); group++) {
                if (group != chart.highlighted()) {
                    said.add(course(group));
                }
            }
        }
        chart.stages().stream()
                .filter(stage -> stage.points().isEmpty())
                .map(words::without)
                .forEach(said::add);
        List<String> headers =
                List.of(words.stageHeader(), words.groupHeader(), chart.valueHeader(), words.stateHeader());
        String head = words.head(chart.title(), chart.subtitle());
        return new ChartText(said.getFirst(), head + " " + String.join(" ", said), headers, rows());
    }

    private String course(int group) {
        List<String> steps = chart.stages().stream()
                .filter(stage -> !stage.points().isEmpty())
                .map(stage -> words.step(stage, stage.points().get(group)))
                .toList();
        return words.course(chart.groups().get(group), steps);
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        for (JourneyStage stage : chart.stages()) {
            for (int group = 0; group < stage.points().size(); group++) {
                JourneyPoint point = stage.points().get(group);
                rows.add(List.of(
                        stage.name(),
                        chart.groups().get(group),
                        point.value(),
                        point.state().word()));
            }
            if (stage.points().isEmpty()) {
                rows.add(List.of(stage.name(), "", "", stage.instead()));
            }
        }
        return rows;
    }
}
