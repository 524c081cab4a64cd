package org.quarterboard.disparity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ServiceId;
import org.springframework.stereotype.Component;

/** Asks the question of a finding again for every later quarter in which a period ends that there are figures of. */
@Component
class LaterAnswers implements LaterFindings {

    private static final int MONTHS_OF_A_QUARTER = 3;

    private final DisparityHolder holder;
    private final CountedCatalogue catalogue;
    private final Messages messages;
    private final Formats formats;
    private final GroupWords groups;
    private final FindingSentence sentences;

    LaterAnswers(
            DisparityHolder holder,
            CountedCatalogue catalogue,
            Messages messages,
            Formats formats,
            GroupWords groups,
            FindingSentence sentences) {
        this.holder = holder;
        this.catalogue = catalogue;
        this.messages = messages;
        this.formats = formats;
        this.groups = groups;
        this.sentences = sentences;
    }

    @Override
    public List<DisparityFinding> after(ServiceId service, DisparityFinding seen) {
        Optional<DisparityQuestion> question = question(seen);
        Optional<Counted> counted = catalogue.find(seen.counted());
        if (question.isEmpty() || counted.isEmpty()) {
            return List.of();
        }
        Map<CountedCode, CountSeries> held = holder.held(service);
        SeenAgain again = new SeenAgain(new DisparityMaker(held), catalogue.comparable());
        Quarter last = Quarter.of(seen.span().end());
        List<Quarter> later = Optional.ofNullable(held.get(seen.counted())).stream()
                .flatMap(series -> series.periods().stream())
                .map(counts -> Quarter.of(counts.period().end()))
                .filter(quarter -> quarter.compareTo(last) > 0)
                .distinct()
                .sorted((one, other) -> other.compareTo(one))
                .toList();
        List<DisparityFinding> findings = new ArrayList<>();
        for (Quarter quarter : later) {
            DisparityQuestion then = question.get().over(quarter, question.get().quarters());
            again.at(then, seen, this::sources).map(SeenAgain.Found::finding).ifPresent(findings::add);
        }
        return findings;
    }

    /** Sources are kept with a finding as they are said in English, whoever asks. */
    private List<String> sources(DisparityAnswer answer) {
        DisparityWords words = new DisparityWords(messages, formats, groups, sentences, Messages.ENGLISH);
        return PageNotes.sources(answer, words);
    }

    /** The question whose answer it was; empty if it cannot be asked in this way. */
    static Optional<DisparityQuestion> question(DisparityFinding seen) {
        List<GroupDimension> by = seen.group().items().entrySet().stream()
                .filter(item -> !item.getValue()
                        .equals(seen.baseline().item(item.getKey()).orElse("")))
                .map(Map.Entry::getKey)
                .filter(dimension -> dimension != GroupDimension.ETHNICITY
                        || seen.group().item(GroupDimension.ETHNIC_DETAIL).isEmpty())
                .toList();
        int quarters = (int) Math.round((double)
                        seen.span().start().until(seen.span().end().plusDays(1)).toTotalMonths()
                / MONTHS_OF_A_QUARTER);
        int span = DisparityQuestion.SPANS.stream()
                .filter(one -> one >= quarters)
                .findFirst()
                .orElse(DisparityQuestion.SPANS.getLast());
        if (by.isEmpty() || by.size() > 2) {
            return Optional.empty();
        }
        GroupKey within = seen.group().without(by);
        return Optional.of(new DisparityQuestion(
                by, within, seen.baseline(), Quarter.of(seen.span().end()), span, Optional.empty()));
    }
}
