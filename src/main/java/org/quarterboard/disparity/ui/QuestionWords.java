package org.quarterboard.disparity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.quarterboard.disparity.CaseQuestion;
import org.quarterboard.disparity.CaseStep;
import org.quarterboard.shared.ui.Badge;

/** A question with its day, and the answers to it. */
final class QuestionWords extends Div {

    private static final long serialVersionUID = 1L;

    QuestionWords(CaseQuestion question, CaseDesk desk) {
        add(new Paragraph(question.text()));
        Div line = new Div(badge(question, desk));
        line.addClassName("qb-line");
        add(line);
        question.withdrawn().ifPresent(step -> add(new Paragraph(step.words())));
        for (CaseStep answer : question.answers()) {
            answer.words()
                    .lines()
                    .filter(text -> !text.isBlank())
                    .map(Paragraph::new)
                    .forEach(this::add);
            if (!answer.facts().evidence().isEmpty()) {
                add(new Paragraph(getTranslation(
                        "disparity.case.answer.rests-on", answer.facts().evidence())));
            }
            Paragraph recorded = new Paragraph(desk.recorded(answer, getLocale()));
            recorded.addClassName("qb-note");
            add(recorded);
        }
    }

    private Badge badge(CaseQuestion question, CaseDesk desk) {
        String day = desk.formats().date(question.by(), getLocale());
        if (question.withdrawn().isPresent()) {
            return new Badge(Badge.Kind.NEUTRAL, getTranslation("disparity.case.questions.withdrawn"));
        }
        if (question.answered()) {
            return new Badge(Badge.Kind.GOOD, getTranslation("disparity.case.questions.answered"));
        }
        boolean late = question.overdue(desk.today().date());
        return new Badge(
                late ? Badge.Kind.ATTENTION : Badge.Kind.MISSING,
                getTranslation(late ? "disparity.case.questions.overdue" : "disparity.case.questions.asked", day));
    }
}
