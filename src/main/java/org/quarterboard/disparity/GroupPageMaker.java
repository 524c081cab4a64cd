package org.quarterboard.disparity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quarterboard.statistics.DenominatorDisagreement;
import org.quarterboard.statistics.DisparityRow;
import org.quarterboard.statistics.DisparityShares;
import org.quarterboard.statistics.DisparityState;

/** Turns an answer into a page. Knows no database. */
record GroupPageMaker(DisparityInFull full, List<Elsewhere> elsewhere, List<Counted> references, DisparityWords words) {

    private static final int FEW_REASONS = 1;

    DisparityPage page(String service) {
        DisparityAnswer answer = full.answer();
        List<DisparityPage.Row> rows = answer.lines().stream()
                .map(line -> row(answer, full.tested(), line))
                .toList();
        String title = title(rows);
        String span = words.span(answer.numerators().span());
        PageNotes notes = new PageNotes(full, words);
        Optional<DisparityPage.Picture> chart = new PageChart(answer, elsewhere, words)
                .picture(
                        title,
                        words.get(
                                "chart.subtitle",
                                words.name(answer.counted()),
                                words.name(answer.reference()),
                                service,
                                span));
        return new DisparityPage(
                answer.counted(),
                words.name(answer.counted()),
                words.name(answer.reference()),
                title,
                span,
                chart,
                chart.isEmpty() ? List.of() : rows.stream().map(this::read).toList(),
                new DisparityPage.Table(rows, answer.table().hasUnknown()),
                sentences(rows),
                notes.unknown(),
                answer.isEmpty() ? List.of() : notes.all(),
                answer.suggested(),
                choices(answer.reference()),
                second(),
                new CourseMaker(full, words).course(service),
                elsewhere.stream().map(this::place).toList(),
                origins(answer));
    }

    /** The clearest finding, or that there is none. */
    private String title(List<DisparityPage.Row> rows) {
        return rows.stream()
                .filter(row -> row.state().flagged())
                .max(Comparator.comparingDouble(GroupPageMaker::distance))
                .flatMap(DisparityPage.Row::finding)
                .map(finding -> words.sentences().title(finding, words.locale()))
                .orElseGet(() -> words.get(
                        "title." + without(rows), words.name(full.answer().counted())));
    }

    /** No clear difference is said only where something was tested. */
    private String without(List<DisparityPage.Row> rows) {
        if (full.answer().isEmpty()) {
            return "empty";
        }
        Set<DisparityState> states = rows.stream().map(DisparityPage.Row::state).collect(Collectors.toSet());
        if (states.contains(DisparityState.NO_CLEAR_DIFFERENCE)) {
            return "nothing-clear";
        }
        return states.contains(DisparityState.TOO_FEW) ? "too-few" : "not-compared";
    }

    /** The one that it is set against first. */
    private List<DisparityPage.Choice> choices(Counted chosen) {
        return Stream.concat(Stream.of(chosen), references.stream().filter(reference -> !reference.equals(chosen)))
                .map(reference -> new DisparityPage.Choice(reference.code(), words.name(reference)))
                .toList();
    }

    private static double distance(DisparityPage.Row row) {
        return row.finding()
                .map(finding -> DisparityFindings.distance(finding.ratio().orElse(1)))
                .orElse(0.0);
    }

    /** The clear ones first, then the others in the order of groups. */
    private List<String> sentences(List<DisparityPage.Row> rows) {
        return Stream.concat(
                        rows.stream().filter(row -> row.state().flagged()),
                        rows.stream()
                                .filter(row -> row.state() == DisparityState.NO_CLEAR_DIFFERENCE
                                        || row.state() == DisparityState.TOO_FEW))
                .flatMap(row -> row.finding().stream())
                .map(finding -> words.sentences().sentence(finding, words.locale()))
                .toList();
    }

    private DisparityPage.Row row(DisparityAnswer answer, int tested, DisparityLine line) {
        List<String> sources = PageNotes.sources(answer, words);
        return new DisparityPage.Row(
                line.group(),
                texts(line),
                exact(line),
                line.row().state(),
                line.row().borderline(),
                DisparityFindings.of(answer, tested, line, sources));
    }

    private DisparityPage.Texts texts(DisparityLine line) {
        DisparityRow row = line.row();
        DisparityShares shares = row.shares();
        return new DisparityPage.Texts(
                words.label(line.group()),
                number(line.numerator()),
                number(line.denominator()),
                shares.ofKnown().map(words::percent).orElse(""),
                shares.ofAll().map(words::percent).orElse(""),
                words.percent(shares.referenceOfKnown()),
                words.points(shares.difference()),
                row.state() == DisparityState.TOO_FEW
                        ? ""
                        : row.ratio().map(words::ratio).orElse(""),
                words.state(row.state()));
    }

    private static DisparityPage.Exact exact(DisparityLine line) {
        DisparityShares shares = line.row().shares();
        return new DisparityPage.Exact(
                line.numerator().counted(),
                line.denominator().counted(),
                shares.ofKnown()
                        .map(share -> OptionalDouble.of(share.estimate()))
                        .orElse(OptionalDouble.empty()),
                shares.referenceOfKnown(),
                shares.difference());
    }

    private String number(GroupCount count) {
        return count.number() == null ? words.foreign(count.gap().messageKey()) : words.whole(count.number());
    }

    private String read(DisparityPage.Row row) {
        DisparityPage.Texts texts = row.texts();
        return words.get(
                texts.ratio().isEmpty() ? "reader-plain" : "reader",
                texts.name(),
                texts.number(),
                texts.denominator(),
                texts.state(),
                texts.ratio());
    }

    private List<DisparityPage.Second> second() {
        List<DisparityPage.Second> found = new ArrayList<>();
        for (DisparityInFull.Other judged : full.others()) {
            DisparityAnswer other = judged.answer();
            DenominatorDisagreement disagreement =
                    full.disagreements().get(other.reference().code());
            if (disagreement != null) {
                found.add(new DisparityPage.Second(
                        words.name(other.reference()),
                        said(other, disagreement),
                        other.lines().stream()
                                .map(line -> row(other, judged.tested(), line))
                                .toList()));
            }
        }
        return found;
    }

    private String said(DisparityAnswer other, DenominatorDisagreement disagreement) {
        Set<String> groups = labels(Stream.concat(
                disagreement.turns().stream().map(DenominatorDisagreement.Turn::group),
                disagreement.contradictions().stream()));
        Set<String> clear = labels(disagreement.turns().stream()
                .filter(DenominatorDisagreement.Turn::clear)
                .map(DenominatorDisagreement.Turn::group));
        String said = words.get(
                groups.size() > FEW_REASONS ? "second.many" : "second.one",
                words.list(List.copyOf(groups)),
                words.name(full.answer().reference()),
                words.name(other.reference()));
        return clear.isEmpty()
                ? said + " " + words.get("second.chance")
                : said + " " + words.get("second.clear", words.list(List.copyOf(clear)));
    }

    private Set<String> labels(Stream<String> codes) {
        return codes.map(code -> words.label(GroupKey.parse(code).orElseThrow()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private DisparityPage.Place place(Elsewhere place) {
        List<String> ratios = full.answer().compared().stream()
                .map(line -> place.table()
                        .flatMap(table -> table.row(line.group().code()))
                        .map(row -> row.state() == DisparityState.TOO_FEW
                                        || row.ratio().isEmpty()
                                ? words.state(row.state())
                                : words.ratio(row.ratio().get()))
                        .orElse(""))
                .toList();
        return new DisparityPage.Place(
                words.get("place." + place.kind()),
                ratios,
                place.table().isPresent()
                        ? words.get("place.services", place.services())
                        : words.get(place.services() == 0 ? "place.none" : "place.refused"));
    }

    private List<DisparityPage.From> origins(DisparityAnswer answer) {
        List<DisparityPage.From> from = new ArrayList<>();
        for (DisparityLine line : answer.lines()) {
            String group = words.label(line.group());
            line.numerator().origins().forEach(origin -> from.add(from(group, words.name(answer.counted()), origin)));
            line.denominator()
                    .origins()
                    .forEach(origin -> from.add(from(group, words.name(answer.reference()), origin)));
        }
        return from;
    }

    private DisparityPage.From from(String group, String what, CountOrigin origin) {
        return new DisparityPage.From(
                group,
                what,
                PageNotes.source(origin, words),
                origin.kind() == CountOrigin.Kind.FIGURE ? words.get("origin.figure", origin.label()) : origin.label(),
                origin.path());
    }
}
