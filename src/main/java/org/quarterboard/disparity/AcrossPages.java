package org.quarterboard.disparity;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.quarterboard.security.Capability;
import org.quarterboard.security.ReadsService;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.statistics.DisparityRow;
import org.quarterboard.statistics.DisparityState;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The page of one thing counted in all services of the reader. */
@Service
@Transactional(readOnly = true)
public class AcrossPages {

    private final DisparityAcross across;
    private final CountedCatalogue catalogue;
    private final Messages messages;
    private final Formats formats;
    private final GroupWords groups;
    private final FindingSentence sentences;

    AcrossPages(
            DisparityAcross across,
            CountedCatalogue catalogue,
            Messages messages,
            Formats formats,
            GroupWords groups,
            FindingSentence sentences) {
        this.across = across;
        this.catalogue = catalogue;
        this.messages = messages;
        this.formats = formats;
        this.groups = groups;
        this.sentences = sentences;
    }

    /** @throws org.quarterboard.shared.NotFoundException if it is not compared with anything */
    public AcrossPage page(
            @ReadsService(Capability.READ_KPI) ServiceId home,
            DisparityQuestion question,
            CountedCode code,
            Locale locale) {
        DisparityWords words = new DisparityWords(messages, formats, groups, sentences, locale);
        AcrossAnswers answers = across.of(home, question, code);
        List<AcrossAnswers.Line> held = answers.lines().stream()
                .filter(line -> !line.answer().isEmpty())
                .sorted(Comparator.comparingDouble((AcrossAnswers.Line line) -> greatest(line.answer()))
                        .reversed())
                .toList();
        long services = held.stream()
                .filter(line -> line.answer().lines().stream()
                        .anyMatch(one -> one.row().state().flagged()))
                .count();
        return new AcrossPage(
                words.get("across.title", words.name(answers.counted()), services, held.size()),
                words.name(answers.counted()),
                words.name(answers.reference()),
                words.span(CountPool.span(question.quarter(), question.quarters())),
                catalogue.comparable().stream()
                        .map(counted -> new DisparityPage.Choice(counted.code(), words.name(counted)))
                        .toList(),
                answers.groups().stream().map(words::label).toList(),
                held.stream().map(line -> line(line, answers.groups(), words)).toList(),
                answers.lines().stream()
                        .filter(line -> line.answer().isEmpty())
                        .map(line -> line.service().name())
                        .collect(Collectors.toList()),
                List.of(
                        words.get("note.family", answers.tested()),
                        words.get("note.compared", words.phrase(question.baseline())),
                        words.get("note.never-none")));
    }

    private static AcrossPage.Line line(AcrossAnswers.Line line, List<GroupKey> groups, DisparityWords words) {
        DisparityAnswer answer = line.answer();
        return new AcrossPage.Line(
                line.service().code(),
                line.service().name(),
                answer.held() < answer.asked() ? words.get("course.held", answer.held(), answer.asked()) : "",
                groups.stream()
                        .map(group -> DisparityOverview.Cell.of(answer.line(group), words))
                        .toList());
    }

    /** How far the clearest group lies from 1; services without a clear difference stand last. */
    private static double greatest(DisparityAnswer answer) {
        return answer.lines().stream()
                .map(DisparityLine::row)
                .filter(row -> row.state().flagged())
                .mapToDouble(AcrossPages::distance)
                .max()
                .orElse(-1);
    }

    private static double distance(DisparityRow row) {
        return row.state() == DisparityState.NO_FIGURES
                ? -1
                : row.ratio()
                        .map(ratio ->
                                DisparityFindings.distance(ratio.estimate().orElse(1)))
                        .orElse(0.0);
    }
}
