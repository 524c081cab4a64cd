package org.quarterboard.disparity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H3;
import java.util.ArrayList;
import java.util.List;
import org.quarterboard.disparity.CaseQuestion;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.ui.EmptyState;

/** What partners were asked and what they said. */
final class QuestionsSection extends CaseSection {

    private static final long serialVersionUID = 1L;

    QuestionsSection(CaseShown shown) {
        super("disparity.case.questions.heading", shown);
        if (one().questions().isEmpty()) {
            add(new EmptyState(t("disparity.case.questions.none")));
        }
        for (CaseQuestion question : one().questions()) {
            add(new H3(t(question.sector().messageKey())));
            add(new QuestionWords(question, desk()));
            if (question.withdrawn().isEmpty()) {
                add(bar(buttons(question).toArray(Button[]::new)));
            }
        }
        if (shown.may(Capability.Names.WRITE_COMMENTARY)) {
            add(bar(button(
                    "disparity.case.ask.verb",
                    () -> new AskDialog(desk().today().date(), question -> {
                                desk().cases().ask(shown.service().id(), one().uuid(), question, one().revision());
                                shown.done().accept("disparity.case.ask.done");
                            })
                            .open())));
        }
    }

    private List<Button> buttons(CaseQuestion question) {
        String sector = t(question.sector().messageKey());
        List<Button> buttons = new ArrayList<>();
        // Head of service and secretary may record what a partner said in the meeting.
        if (shown.may(Capability.Names.CONTRIBUTE_DATA) && shown.service().may(Capability.Names.RECORD_MEETING)) {
            Button answer = button("disparity.case.answer.verb", () -> answer(question));
            answer.setAriaLabel(t("disparity.case.answer.verb-of", sector));
            buttons.add(answer);
        }
        if (shown.may(Capability.Names.WRITE_COMMENTARY)) {
            Button withdraw = button("disparity.case.withdraw.verb", () -> withdraw(question));
            withdraw.setAriaLabel(t("disparity.case.withdraw.verb-of", sector));
            buttons.add(withdraw);
        }
        return buttons;
    }

    private void answer(CaseQuestion question) {
        new AnswerDialog(question, typed -> {
                    desk().cases().answer(shown.service().id(), one().uuid(), typed);
                    shown.done().accept("disparity.case.answer.done");
                })
                .open();
    }

    private void withdraw(CaseQuestion question) {
        new TextStepDialog("disparity.case.withdraw", "disparity.case.error.reason", "", reason -> {
                    desk().cases()
                            .withdraw(
                                    shown.service().id(),
                                    one().uuid(),
                                    question.step(),
                                    reason,
                                    one().revision());
                    shown.done().accept("disparity.case.withdraw.done");
                })
                .open();
    }
}
