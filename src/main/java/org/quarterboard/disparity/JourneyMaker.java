package org.quarterboard.disparity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.quarterboard.charts.ChartText;
import org.quarterboard.charts.JourneyChart;
import org.quarterboard.charts.JourneyPoint;
import org.quarterboard.charts.JourneyStage;
import org.quarterboard.charts.JourneyWords;
import org.quarterboard.charts.RatioInterval;
import org.quarterboard.charts.RatioMark;
import org.quarterboard.charts.RatioState;
import org.quarterboard.statistics.DisparityRow;
import org.quarterboard.statistics.DisparityState;
import org.quarterboard.statistics.Ratio;

/** The way through the justice process, stage by stage, as one picture. */
record JourneyMaker(DisparityAnswers answers, List<Counted> stages, List<GroupKey> groups, DisparityWords words) {

    private static final int MOST_GROUPS = 5;

    /** Empty where nobody is counted at any stage, or where there are more groups than a picture can tell apart. */
    Optional<DisparityOverview.Journey> journey(String title, String subtitle) {
        boolean counted = stages.stream()
                .anyMatch(stage -> answers.of(stage.code())
                        .filter(answer -> !answer.isEmpty())
                        .isPresent());
        if (groups.isEmpty() || groups.size() > MOST_GROUPS || !counted) {
            return Optional.empty();
        }
        JourneyChart chart = new JourneyChart(
                title,
                subtitle,
                PageChart.axis(answers.question().baseline(), words),
                words.get("chart.values"),
                words.get("chart.clear-word"),
                words.foreign(FindingState.NO_CLEAR_DIFFERENCE.messageKey()),
                groups.stream().map(words::label).toList(),
                furthest(),
                stages.stream().map(this::stage).toList());
        return Optional.of(new DisparityOverview.Journey(chart, ChartText.of(chart, new Phrases(words))));
    }

    /** The group that lies furthest from 1 at any stage. */
    private int furthest() {
        return IntStream.range(0, groups.size())
                .boxed()
                .max(Comparator.comparingDouble(i -> distance(groups.get(i))))
                .orElse(0);
    }

    private double distance(GroupKey group) {
        return stages.stream()
                .flatMap(stage -> answers.of(stage.code()).stream())
                .flatMap(answer -> answer.line(group).stream())
                .map(DisparityLine::row)
                .filter(row -> row.state().judged())
                .flatMap(row -> row.ratio().stream())
                .mapToDouble(
                        ratio -> DisparityFindings.distance(ratio.estimate().orElse(1)))
                .max()
                .orElse(-1);
    }

    private JourneyStage stage(Counted counted) {
        Optional<DisparityAnswer> answer = answers.of(counted.code()).filter(one -> !one.isEmpty());
        if (answer.isEmpty()) {
            return new JourneyStage(
                    words.name(counted),
                    List.of(),
                    counted.partner()
                            .map(sector -> words.get("journey.ask", words.foreign(sector.messageKey())))
                            .orElse(words.get("journey.nothing")));
        }
        return new JourneyStage(
                words.name(counted),
                groups.stream()
                        .map(group -> answer.get()
                                .line(group)
                                .map(line -> point(line.row()))
                                .orElseGet(this::unsaid))
                        .toList(),
                "");
    }

    private JourneyPoint unsaid() {
        return new JourneyPoint(
                new RatioState(RatioMark.TOO_FEW, words.state(DisparityState.NO_FIGURES)), null, "", "");
    }

    private JourneyPoint point(DisparityRow row) {
        @Nullable Ratio ratio = row.state().judged() ? row.ratio().orElse(null) : null;
        @Nullable RatioInterval interval = ratio == null ? null : PageChart.interval(ratio);
        return new JourneyPoint(
                new RatioState(PageChart.mark(row), words.state(row.state())),
                interval,
                ratio == null ? "" : words.ratio(ratio),
                ratio == null ? "" : words.ratio(ratio.estimate().orElse(ratio.lower())));
    }

    private record Phrases(DisparityWords words) implements JourneyWords, RatioPhrases {

        @Override
        public String stageHeader() {
            return words.get("journey.stage");
        }

        @Override
        public String groupHeader() {
            return RatioPhrases.super.groupHeader();
        }

        @Override
        public String step(JourneyStage stage, JourneyPoint point) {
            return point.value().isEmpty()
                    ? words.get(
                            "journey.step-unsaid", stage.name(), point.state().word())
                    : words.get(
                            "journey.step",
                            stage.name(),
                            point.value(),
                            point.state().word());
        }

        @Override
        public String course(String group, List<String> steps) {
            return words.get("journey.course", group, String.join("; ", steps));
        }

        @Override
        public String without(JourneyStage stage) {
            return words.get("journey.without", stage.name(), stage.instead());
        }
    }
}
