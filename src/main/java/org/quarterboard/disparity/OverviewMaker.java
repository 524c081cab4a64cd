package org.quarterboard.disparity;

import java.util.Comparator;
import java.util.List;

/** Puts together what the first page of disproportionality shows. */
record OverviewMaker(DisparityAnswers answers, List<Counted> stages, DisparityWords words) {

    DisparityOverview overview(String service) {
        DisparityQuestion question = answers.question();
        List<DisparityAnswer> held =
                answers.answers().stream().filter(answer -> !answer.isEmpty()).toList();
        List<GroupKey> groups = question.groups().stream()
                .filter(group -> !group.unknown() && !group.equals(question.baseline()))
                .filter(group ->
                        held.stream().anyMatch(answer -> answer.line(group).isPresent()))
                .toList();
        List<DisparityOverview.Finding> findings = findings(held);
        String title = title(findings, held, service);
        return new DisparityOverview(
                question,
                title,
                findings,
                new JourneyMaker(answers, stages, groups, words)
                        .journey(
                                words.get("journey.title"),
                                words.get(
                                        "journey.subtitle",
                                        service,
                                        words.span(CountPool.span(question.quarter(), question.quarters())))),
                groups.stream().map(words::label).toList(),
                held.stream().map(answer -> line(answer, groups)).toList(),
                answers.answers().stream()
                        .filter(DisparityAnswer::isEmpty)
                        .map(DisparityAnswer::counted)
                        .toList(),
                List.of(
                        words.get("note.family", answers.tested()),
                        words.get("note.compared", words.phrase(question.baseline())),
                        words.get("note.never-none")));
    }

    private String title(List<DisparityOverview.Finding> findings, List<DisparityAnswer> held, String service) {
        if (held.isEmpty()) {
            return words.get("overview.empty");
        }
        return findings.isEmpty()
                ? words.get("overview.nothing-clear", service)
                : words.sentences().title(findings.getFirst().finding(), words.locale());
    }

    private List<DisparityOverview.Finding> findings(List<DisparityAnswer> held) {
        return held.stream()
                .flatMap(answer -> answer.lines().stream()
                        .filter(line -> line.row().state().flagged())
                        .flatMap(
                                line -> DisparityFindings.of(answer, answers.tested(), line, sources(answer)).stream()))
                .sorted(Comparator.comparingDouble(OverviewMaker::distance).reversed())
                .map(finding -> new DisparityOverview.Finding(
                        finding.counted(), words.sentences().sentence(finding, words.locale()), finding))
                .toList();
    }

    private List<String> sources(DisparityAnswer answer) {
        return PageNotes.sources(answer, words);
    }

    /** Higher before lower, and the greater first. */
    private static double distance(DisparityFinding finding) {
        double ratio = Math.max(finding.ratio().orElse(1), 1e-9);
        return ratio > 1 ? ratio : -ratio;
    }

    private DisparityOverview.Line line(DisparityAnswer answer, List<GroupKey> groups) {
        return new DisparityOverview.Line(
                answer.counted().code(),
                words.name(answer.counted()),
                words.name(answer.reference()),
                groups.stream()
                        .map(group -> DisparityOverview.Cell.of(answer.line(group), words))
                        .toList());
    }
}
