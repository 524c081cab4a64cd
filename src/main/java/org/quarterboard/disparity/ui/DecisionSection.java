package org.quarterboard.disparity.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import org.quarterboard.disparity.CaseState;
import org.quarterboard.disparity.CaseStep;
import org.quarterboard.meetings.MeetingItem;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.ui.EmptyState;
import org.quarterboard.shared.ui.Feedback;

/** Explain or reform: what the board decided, where and why. */
final class DecisionSection extends CaseSection {

    private static final long serialVersionUID = 1L;

    DecisionSection(CaseShown shown) {
        super("disparity.case.decide.heading", shown);
        one().decision().ifPresentOrElse(this::decision, () -> add(new EmptyState(t("disparity.case.decide.none"))));
        if (shown.may(Capability.Names.RECORD_MEETING)) {
            add(bar(button("disparity.case.decide.verb", this::decide)));
        }
    }

    private void decision(CaseStep step) {
        Div line = new Div(CaseBadges.of(one().closed() ? decided() : one().state()));
        line.addClassName("qb-line");
        add(line, words(step.words()));
        step.facts().atMeeting().ifPresent(meeting -> {
            String name = t("disparity.case.meeting", desk().formats().date(meeting.on(), getLocale()));
            add(
                    shown.service().may(Capability.Names.READ_BOARD)
                            ? new Paragraph(
                                    new Anchor(shown.service().path("meetings/" + meeting.uuid() + "/minutes"), name))
                            : new Paragraph(name));
        });
        add(recorded(step));
    }

    private CaseState decided() {
        return CaseState.valueOf(one().decided().orElseThrow().name());
    }

    private void decide() {
        LocalDate today = desk().today().date();
        List<MeetingItem> held = desk().meetings(shown.service().id()).stream()
                .filter(meeting -> !meeting.date().isAfter(today))
                .toList();
        if (held.isEmpty()) {
            Feedback.problem(t("disparity.case.decide.no-meeting"));
            return;
        }
        new DecideDialog(
                        held,
                        meeting -> t("disparity.case.meeting", desk().formats().date(meeting.date(), getLocale())),
                        decision -> {
                            desk().cases().decide(shown.service().id(), one().uuid(), decision, one().revision());
                            shown.done().accept("disparity.case.decide.done");
                        })
                .open();
    }
}
