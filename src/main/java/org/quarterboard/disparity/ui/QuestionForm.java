package org.quarterboard.disparity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.quarterboard.disparity.DisparityPage;
import org.quarterboard.disparity.DisparityQuestion;
import org.quarterboard.disparity.GroupDimension;
import org.quarterboard.disparity.GroupKey;
import org.quarterboard.disparity.GroupWords;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Quarter;

/** What is asked: each choice goes into the address, and comes back from there. */
final class QuestionForm extends Div {

    private static final long serialVersionUID = 1L;

    private static final List<List<GroupDimension>> WAYS = List.of(
            List.of(GroupDimension.ETHNICITY),
            List.of(GroupDimension.ETHNICITY, GroupDimension.SEX),
            List.of(GroupDimension.ETHNIC_DETAIL),
            List.of(GroupDimension.SEX),
            List.of(GroupDimension.AGE),
            List.of(GroupDimension.CARE),
            List.of(GroupDimension.SEX, GroupDimension.CARE),
            List.of(GroupDimension.SEND));
    private static final List<GroupKey> AMONG = List.of(
            GroupKey.ALL,
            GroupKey.of(GroupDimension.SEX, "female"),
            GroupKey.of(GroupDimension.SEX, "male"),
            GroupKey.of(GroupDimension.AGE, "10-14"),
            GroupKey.of(GroupDimension.AGE, "15-17"),
            GroupKey.of(GroupDimension.CARE, "in-care"));

    private final transient DisparityQuestion question;
    private final transient GroupWords words;
    private final SerializableConsumer<DisparityQuestion> go;

    QuestionForm(
            DisparityQuestion question,
            List<Quarter> quarters,
            List<DisparityPage.Choice> references,
            GroupWords words,
            Formats formats,
            SerializableConsumer<DisparityQuestion> go) {
        this.question = question;
        this.words = words;
        this.go = go;
        addClassName("qb-filters");
        add(by(), among(), comparedWith(), span(), quarter(quarters, formats));
        if (references.size() > 1) {
            add(against(references));
        }
    }

    private Select<List<GroupDimension>> by() {
        Select<List<GroupDimension>> by = new Select<>();
        by.setLabel(getTranslation("disparity.form.by"));
        by.setItems(WAYS);
        by.setItemLabelGenerator(GroupWays::name);
        by.setValue(WAYS.contains(question.by()) ? question.by() : WAYS.getFirst());
        by.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                go.accept(kept(DisparityQuestion.by(
                        change.getValue(), GroupKey.ALL, question.quarter(), question.quarters())));
            }
        });
        return by;
    }

    /** Other groups, set against the same. */
    private DisparityQuestion kept(DisparityQuestion other) {
        return question.reference().map(other::against).orElse(other);
    }

    private Select<GroupKey> among() {
        Select<GroupKey> among = new Select<>();
        among.setLabel(getTranslation("disparity.form.among"));
        List<GroupKey> possible = AMONG.stream()
                .filter(group -> question.by().stream()
                        .noneMatch(dimension -> group.item(dimension).isPresent()))
                .toList();
        among.setItems(possible);
        among.setItemLabelGenerator(group -> words.label(group, getLocale()));
        among.setValue(possible.contains(question.within()) ? question.within() : GroupKey.ALL);
        among.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                go.accept(kept(DisparityQuestion.by(
                        question.by(), change.getValue(), question.quarter(), question.quarters())));
            }
        });
        return among;
    }

    private Select<GroupKey> comparedWith() {
        Select<GroupKey> baseline = new Select<>();
        baseline.setLabel(getTranslation("disparity.form.compared-with"));
        baseline.setItems(question.baselines());
        baseline.setItemLabelGenerator(group -> words.label(group, getLocale()));
        baseline.setValue(question.baseline());
        baseline.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                question.comparedWith(change.getValue()).ifPresent(go::accept);
            }
        });
        return baseline;
    }

    private Select<Integer> span() {
        Select<Integer> span = new Select<>();
        span.setLabel(getTranslation("disparity.form.span"));
        span.setItems(DisparityQuestion.SPANS);
        span.setItemLabelGenerator(quarters -> getTranslation("disparity.form.quarters", quarters));
        span.setValue(question.quarters());
        span.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                go.accept(question.over(question.quarter(), change.getValue()));
            }
        });
        return span;
    }

    private Select<Quarter> quarter(List<Quarter> quarters, Formats formats) {
        Select<Quarter> until = new Select<>();
        until.setLabel(getTranslation("disparity.form.until"));
        until.setItems(
                quarters.contains(question.quarter())
                        ? quarters
                        : Stream.concat(Stream.of(question.quarter()), quarters.stream())
                                .sorted(Comparator.reverseOrder())
                                .toList());
        until.setItemLabelGenerator(quarter -> formats.shortQuarter(quarter, getLocale()));
        until.setValue(question.quarter());
        until.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                go.accept(question.over(change.getValue(), question.quarters()));
            }
        });
        return until;
    }

    private Select<DisparityPage.Choice> against(List<DisparityPage.Choice> references) {
        Select<DisparityPage.Choice> against = new Select<>();
        against.setLabel(getTranslation("disparity.form.against"));
        against.setItems(references);
        against.setItemLabelGenerator(DisparityPage.Choice::name);
        against.addClassName("qb-wide");
        question.reference()
                .flatMap(code -> references.stream()
                        .filter(choice -> choice.code().equals(code))
                        .findFirst())
                .or(() -> references.stream().findFirst())
                .ifPresent(against::setValue);
        against.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                go.accept(question.against(change.getValue().code()));
            }
        });
        return against;
    }
}
