package org.quarterboard.disparity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.quarterboard.statistics.DisparityRow;
import org.quarterboard.statistics.DisparityState;
import org.quarterboard.statistics.Ratio;

/**
 * Puts a public statement into words.
 *
 * @param earlier statements published before, the oldest first
 */
record ReleaseTextMaker(ProtectedRelease release, List<ProtectedRelease> earlier, DisparityWords words) {

    private static final List<String> COLUMNS = List.of(
            "disparity.table.number",
            "disparity.table.denominator",
            "disparity.table.share",
            "disparity.table.reference-share",
            "disparity.table.difference",
            "disparity.page.chart.values",
            "disparity.page.table.state");

    ReleaseText text(String service, String code) {
        ReleaseFigures figures = ReleaseFigures.of(release);
        ReleaseCountWords told = new ReleaseCountWords(words);
        String span = words.span(
                CountPool.span(release.question().quarter(), release.question().quarters()));
        return new ReleaseText(
                told.get("title", service),
                service,
                span,
                code + "-disproportionality-" + release.question().quarter().nationalLabel(),
                List.of(
                        told.get("lead", service, span),
                        told.get("hidden", release.threshold()),
                        told.get("figures", figures.tested())),
                figures.tables().stream()
                        .map(table -> part(table, figures.tested(), told))
                        .toList(),
                List.of(
                        told.get("note.marks", release.threshold()),
                        told.get("note.made"),
                        words.get("note.family", figures.tested()),
                        words.get("note.narrow"),
                        words.get("note.never-none")),
                told.get("handling", release.threshold()));
    }

    private ReleaseText.Part part(ReleaseFigures.Table table, int tested, ReleaseCountWords told) {
        ProtectedTable shown = table.told();
        String counted = words.sentences().counted(shown.counted(), words.locale());
        String reference = words.sentences().counted(shown.reference(), words.locale());
        String span = words.span(shown.span());
        List<DisparityFinding> findings = table.rows().stream()
                .flatMap(row -> finding(table, row, tested, told).stream())
                .toList();
        String heading = findings.stream()
                .filter(finding -> finding.state() == FindingState.HIGHER || finding.state() == FindingState.LOWER)
                .filter(finding -> finding.ratio().isPresent())
                .max(Comparator.comparingDouble(
                        finding -> DisparityFindings.distance(finding.ratio().orElseThrow())))
                .map(finding -> words.sentences().title(finding, words.locale()))
                .orElseGet(() -> words.get("title.nothing-clear", counted));
        List<ReleaseText.Line> lines = new ArrayList<>();
        table.rows().forEach(row -> lines.add(told.line(table, row)));
        lines.add(told.total(shown));
        String by = words.list(shown.by().stream()
                .map(dimension -> words.foreign(dimension.messageKey()))
                .toList());
        List<String> notes = new ArrayList<>();
        notes.add(words.get("note." + (shown.proportions() ? "PROPORTIONS" : "RATES")));
        if (!shown.sources().isEmpty()) {
            notes.add(told.get("sources", told.sources(shown.sources())));
        }
        if (shown.held() < release.question().quarters()) {
            notes.add(words.get("note.held", shown.held(), release.question().quarters()));
        }
        return new ReleaseText.Part(
                counted,
                reference,
                span,
                heading,
                told.get("caption", counted, reference, by, span),
                Stream.concat(
                                Stream.of(words.get("table.group")),
                                COLUMNS.stream().map(words::foreign))
                        .toList(),
                lines,
                findings.stream()
                        .map(finding -> words.sentences().sentence(finding, words.locale()))
                        .toList(),
                notes,
                new ReleaseChart(told)
                        .picture(
                                table,
                                heading,
                                told.get("chart-subtitle", counted, reference, span, release.threshold())),
                course(table, told));
    }

    /** Empty unless all four numbers are told. */
    private static Optional<DisparityFinding> finding(
            ReleaseFigures.Table table, ReleaseFigures.Row row, int tested, ReleaseCountWords told) {
        DisparityState state = row.made().state();
        boolean said = state.judged() || state == DisparityState.TOO_FEW;
        return table.baseline()
                .filter(baseline -> said && !row.hidden() && !baseline.hidden())
                .map(baseline -> new DisparityFinding(
                        table.told().counted(),
                        table.told().reference(),
                        row.told().group(),
                        table.told().baseline(),
                        table.told().span(),
                        pair(row.made(), baseline.made(), true),
                        pair(row.made(), baseline.made(), false),
                        row.made().ratio().map(Ratio::estimate).orElse(OptionalDouble.empty()),
                        row.made()
                                .ratio()
                                .map(one -> OptionalDouble.of(one.lower()))
                                .orElse(OptionalDouble.empty()),
                        row.made().ratio().map(Ratio::upper).orElse(OptionalDouble.empty()),
                        table.told().proportions(),
                        FindingState.valueOf(state.name()),
                        row.made().borderline(),
                        tested,
                        List.of()));
    }

    private static DisparityFinding.Pair pair(DisparityRow row, DisparityRow baseline, boolean numerators) {
        return numerators
                ? new DisparityFinding.Pair(
                        row.group().numerator().orElseThrow(),
                        baseline.group().numerator().orElseThrow())
                : new DisparityFinding.Pair(
                        row.group().denominator().orElseThrow(),
                        baseline.group().denominator().orElseThrow());
    }

    /** The same table in earlier statements, and here. */
    private ReleaseText.Course course(ReleaseFigures.Table table, ReleaseCountWords told) {
        List<ReleaseText.Point> points = new ArrayList<>();
        List<GroupKey> groups = table.told().rows().stream()
                .map(ProtectedTable.Row::group)
                .filter(group -> !group.unknown() && !group.equals(table.told().baseline()))
                .toList();
        for (ProtectedRelease before : earlier) {
            ReleaseFigures.of(before).tables().stream()
                    .filter(other -> same(other.told(), table.told())
                            && before.question().quarters()
                                    == release.question().quarters())
                    .forEach(other -> points.add(point(other, groups, told)));
        }
        if (points.isEmpty()) {
            return ReleaseText.Course.none();
        }
        points.add(point(table, groups, told));
        return new ReleaseText.Course(
                told.get("course"), groups.stream().map(words::label).toList(), points);
    }

    private static boolean same(ProtectedTable one, ProtectedTable other) {
        return one.counted().equals(other.counted())
                && one.reference().equals(other.reference())
                && one.by().equals(other.by())
                && one.baseline().equals(other.baseline())
                && !one.span().equals(other.span());
    }

    private ReleaseText.Point point(ReleaseFigures.Table table, List<GroupKey> groups, ReleaseCountWords told) {
        return new ReleaseText.Point(
                words.span(table.told().span()),
                groups.stream()
                        .map(group -> table.rows().stream()
                                .filter(row -> row.told().group().equals(group))
                                .findFirst()
                                .map(row -> told.ratio(row).map(words::ratio).orElseGet(() -> told.state(table, row)))
                                .orElseGet(() -> told.get("missing")))
                        .toList());
    }
}
