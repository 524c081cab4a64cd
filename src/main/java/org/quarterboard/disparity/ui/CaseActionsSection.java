package org.quarterboard.disparity.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.quarterboard.actions.ActionItem;
import org.quarterboard.boards.MemberItem;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.ui.Badge;
import org.quarterboard.shared.ui.DataTable;
import org.quarterboard.shared.ui.EmptyState;

/** What is done, by whom and by when, as the register of actions has it. */
final class CaseActionsSection extends CaseSection {

    private static final long serialVersionUID = 1L;

    CaseActionsSection(CaseShown shown) {
        super("disparity.case.act.heading", shown);
        List<ActionItem> actions = desk().cases().actions(shown.service().id(), one().uuid());
        if (actions.isEmpty()) {
            add(new EmptyState(t("disparity.case.act.none")));
        } else {
            add(table(actions));
        }
        if (shown.may(Capability.Names.RECORD_MEETING) && one().decision().isPresent()) {
            List<MemberItem> members = desk().members(shown.service().id());
            add(bar(button(
                    "disparity.case.act.verb",
                    () -> new CaseActionDialog(members, desk().today().date(), draft -> {
                                desk().cases().act(shown.service().id(), one().uuid(), draft);
                                shown.done().accept("disparity.case.act.done");
                            })
                            .open())));
        }
    }

    private DataTable table(List<ActionItem> actions) {
        DataTable table = new DataTable(
                        t("disparity.case.act.heading"),
                        List.of(
                                DataTable.Column.text(t("disparity.case.act.number")),
                                DataTable.Column.text(t("disparity.case.act.label")),
                                DataTable.Column.text(t("disparity.case.act.owner")),
                                DataTable.Column.text(t("disparity.case.act.due")),
                                DataTable.Column.text(t("disparity.case.act.state"))))
                .withHiddenCaption();
        for (ActionItem action : actions) {
            table.row(
                    new Anchor(
                            shown.service().path("actions?show=all#action-" + action.uuid()),
                            action.number().label()),
                    new Span(action.text()),
                    new Span(action.ownerLabel()),
                    new Span(desk().formats().date(action.due(), getLocale())),
                    badge(action));
        }
        return table;
    }

    private Badge badge(ActionItem action) {
        Badge.Kind kind = switch (action.state()) {
            case OPEN -> action.overdue() ? Badge.Kind.ATTENTION : Badge.Kind.NEUTRAL;
            case DONE -> Badge.Kind.GOOD;
            case DROPPED -> Badge.Kind.PROBLEM;
        };
        return new Badge(kind, t(action.messageKey()));
    }
}
