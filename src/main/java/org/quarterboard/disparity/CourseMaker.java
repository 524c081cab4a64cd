package org.quarterboard.disparity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.quarterboard.charts.ChartQuarter;
import org.quarterboard.charts.ChartText;
import org.quarterboard.charts.RatioInterval;
import org.quarterboard.charts.RatioMark;
import org.quarterboard.charts.RatioPeriod;
import org.quarterboard.charts.RatioState;
import org.quarterboard.charts.RatioTrendChart;
import org.quarterboard.charts.TrendBreak;
import org.quarterboard.shared.Quarter;
import org.quarterboard.statistics.DisparityRow;
import org.quarterboard.statistics.Ratio;

/**
 * How a disparity went over time: a table of all groups and a picture of each, over spans that do not overlap. The newest span
 * is judged as the page judges it; the earlier ones each by themselves. A span in which nothing is counted is a gap. Where
 * what the counts rest on changes from one span to the next that is counted, the series breaks.
 */
record CourseMaker(DisparityInFull full, DisparityWords words) {

    /** A group that is compared, and its place among the columns. */
    private record Group(int column, GroupKey key) {}

    DisparityPage.Course course(String service) {
        List<DisparityAnswer> spans = spans();
        List<GroupKey> compared =
                full.answer().compared().stream().map(DisparityLine::group).toList();
        List<TrendBreak> breaks = breaks(spans);
        List<DisparityPage.Point> points = IntStream.range(0, spans.size())
                .mapToObj(i -> point(spans, i, compared, breaks))
                .toList();
        List<DisparityPage.Drawn> drawn = spans.size() < 2
                ? List.of()
                : compared.stream()
                        .map(group -> drawn(service, spans, group, breaks))
                        .toList();
        return new DisparityPage.Course(
                compared.stream().map(words::label).toList(), points, drawn, furthest(spans, compared));
    }

    /** The oldest first; the newest is the answer of the page, which was judged together with everything else. */
    private List<DisparityAnswer> spans() {
        List<DisparityAnswer> spans = new ArrayList<>(full.trend());
        if (!spans.isEmpty()) {
            spans.set(spans.size() - 1, full.answer());
        }
        return spans;
    }

    private Quarter last(List<DisparityAnswer> spans, int index) {
        return full.question()
                .quarter()
                .plus((index + 1 - spans.size()) * full.question().quarters());
    }

    private String name(List<DisparityAnswer> spans, int index) {
        return words.span(CountPool.span(last(spans, index), full.question().quarters()));
    }

    private List<TrendBreak> breaks(List<DisparityAnswer> spans) {
        List<TrendBreak> breaks = new ArrayList<>();
        @Nullable Set<String> before = null;
        for (int i = 0; i < spans.size(); i++) {
            if (spans.get(i).isEmpty()) {
                continue;
            }
            Set<String> now = bases(spans.get(i));
            if (before != null && !now.equals(before)) {
                String name = now.isEmpty()
                        ? words.foreign("disparity.course.unsaid", words.list(List.copyOf(before)))
                        : words.list(List.copyOf(now));
                breaks.add(new TrendBreak(i, name, words.foreign("disparity.course.brief")));
            }
            before = now;
        }
        return breaks;
    }

    /** What both sides rest on. */
    private static Set<String> bases(DisparityAnswer answer) {
        Set<String> bases = new LinkedHashSet<>(answer.numerators().bases());
        bases.addAll(answer.denominators().bases());
        return bases;
    }

    private DisparityPage.Point point(
            List<DisparityAnswer> spans, int index, List<GroupKey> compared, List<TrendBreak> breaks) {
        DisparityAnswer answer = spans.get(index);
        List<String> remarks = new ArrayList<>();
        breaks.stream()
                .filter(each -> each.index() == index)
                .map(each -> words.get("course.break", each.name()))
                .forEach(remarks::add);
        if (answer.held() < answer.asked()) {
            remarks.add(words.get("course.held", answer.held(), answer.asked()));
        }
        return new DisparityPage.Point(
                name(spans, index),
                compared.stream()
                        .map(group -> answer.isEmpty()
                                ? words.get("course.nothing")
                                : row(answer, group).map(this::said).orElse(words.get("course.nothing")))
                        .toList(),
                String.join(". ", remarks));
    }

    private String said(DisparityRow row) {
        return sayable(row).map(words::ratio).orElseGet(() -> words.state(row.state()));
    }

    private static Optional<DisparityRow> row(DisparityAnswer answer, GroupKey group) {
        return answer.isEmpty() ? Optional.empty() : answer.line(group).map(DisparityLine::row);
    }

    /** The ratio where there is enough to say it. */
    private static Optional<Ratio> sayable(DisparityRow row) {
        return row.state().judged() ? row.ratio() : Optional.empty();
    }

    private DisparityPage.Drawn drawn(
            String service, List<DisparityAnswer> spans, GroupKey group, List<TrendBreak> breaks) {
        RatioTrendChart chart = new RatioTrendChart(
                title(group),
                words.foreign(
                        "disparity.course.subtitle",
                        words.name(full.answer().counted()),
                        words.name(full.answer().reference()),
                        service,
                        words.foreign("disparity.form.quarters", full.question().quarters())),
                PageChart.axis(full.question().baseline(), words),
                IntStream.range(0, spans.size())
                        .mapToObj(i -> period(spans, i, group))
                        .toList(),
                breaks);
        return new DisparityPage.Drawn(
                group, words.label(group), chart, ChartText.of(chart, new CourseChartWords(words)));
    }

    private String title(GroupKey group) {
        DisparityAnswer answer = full.answer();
        Optional<DisparityLine> line = answer.isEmpty() ? Optional.empty() : answer.line(group);
        return line.filter(one -> one.row().state().flagged())
                .flatMap(one -> DisparityFindings.of(answer, full.tested(), one, List.of()))
                .filter(finding -> finding.ratio().isPresent())
                .map(finding -> words.sentences().title(finding, words.locale()))
                .orElseGet(() -> words.foreign(
                        "disparity.course.title",
                        words.label(group),
                        line.map(one -> words.state(one.row().state())).orElse(words.get("course.nothing"))));
    }

    private RatioPeriod period(List<DisparityAnswer> spans, int index, GroupKey group) {
        Quarter quarter = last(spans, index);
        ChartQuarter named = new ChartQuarter(
                words.foreign("disparity.course.tick", quarter.number()), quarter.financialYear(), name(spans, index));
        Optional<DisparityRow> row = row(spans.get(index), group);
        Optional<Ratio> ratio = row.flatMap(CourseMaker::sayable);
        @Nullable RatioInterval interval = ratio.map(PageChart::interval).orElse(null);
        RatioState state = row.map(one -> new RatioState(PageChart.mark(one), words.state(one.state())))
                .orElseGet(() -> new RatioState(RatioMark.TOO_FEW, words.get("course.nothing")));
        return new RatioPeriod(
                named,
                state,
                interval,
                ratio.map(words::ratio).orElse(""),
                ratio.map(one -> words.ratio(one.estimate().orElse(one.lower())))
                        .orElse(""));
    }

    /** The group that lies furthest from 1 in the newest span; where nothing can be said there, in any. */
    private static int furthest(List<DisparityAnswer> spans, List<GroupKey> compared) {
        for (DisparityAnswer answer : spans.reversed()) {
            Optional<Group> group = IntStream.range(0, compared.size())
                    .mapToObj(i -> new Group(i, compared.get(i)))
                    .filter(one -> distance(answer, one.key()) >= 0)
                    .reduce((one, other) -> distance(answer, other.key()) > distance(answer, one.key()) ? other : one);
            if (group.isPresent()) {
                return group.get().column();
            }
        }
        return 0;
    }

    /** How many times as often either way, as a logarithm; below 0 where nothing can be said. */
    private static double distance(DisparityAnswer answer, GroupKey group) {
        return row(answer, group)
                .flatMap(CourseMaker::sayable)
                .map(ratio -> DisparityFindings.distance(ratio.estimate().orElse(1)))
                .orElse(-1.0);
    }
}
