package org.quarterboard.boards.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.quarterboard.boards.MemberInduction;
import org.quarterboard.shared.ui.Badge;

/** How far an induction is: how many topics are done, and whether it is late. */
final class InductionBadge {

    private InductionBadge() {}

    static Component of(MemberInduction induction, Tables tables) {
        String count =
                tables.texts().get("boards.induction.count", induction.done().size(), MemberInduction.TOPICS);
        if (induction.complete()) {
            return new Badge(Badge.Kind.GOOD, count);
        }
        if (!induction.late(tables.today())) {
            return new Badge(Badge.Kind.NEUTRAL, count);
        }
        Div late = new Div(
                new Badge(Badge.Kind.ATTENTION, count),
                tables.note(tables.texts().get("boards.induction.was-due", tables.date(induction.dueBy()))));
        late.addClassName("qb-line");
        return late;
    }
}
