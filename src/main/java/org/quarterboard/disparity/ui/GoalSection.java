package org.quarterboard.disparity.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.quarterboard.disparity.CaseGoal;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ui.EmptyState;

/** What would count as success. */
final class GoalSection extends CaseSection {

    private static final long serialVersionUID = 1L;

    private static final int QUARTERS = 13;

    GoalSection(CaseShown shown) {
        super("disparity.case.goal.heading", shown);
        one().goal().ifPresentOrElse(this::goal, () -> add(new EmptyState(t("disparity.case.goal.none"))));
        if (shown.may(Capability.Names.RECORD_MEETING) && one().decision().isPresent()) {
            List<Quarter> quarters = desk().today().quarter().run(QUARTERS).toList();
            add(bar(button(
                    "disparity.case.goal.verb",
                    () -> new GoalDialog(quarters, quarter -> desk().formats().quarter(quarter, getLocale()), goal -> {
                                desk().cases().aim(shown.service().id(), one().uuid(), goal, one().revision());
                                shown.done().accept("disparity.case.goal.done");
                            })
                            .open())));
        }
    }

    private void goal(CaseGoal goal) {
        add(words(goal.words()));
        goal.by().ifPresent(quarter -> {
            String by = desk().formats().quarter(quarter, getLocale());
            String said = t(goal.kind().messageKey());
            add(new Paragraph(
                    goal.target().isPresent()
                            ? t(
                                    "disparity.case.goal.ratio",
                                    said,
                                    desk().formats().number(goal.target().getAsDouble(), 2, getLocale()),
                                    by)
                            : t("disparity.case.goal.figures", said, by)));
        });
    }
}
