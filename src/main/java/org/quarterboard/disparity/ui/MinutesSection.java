package org.quarterboard.disparity.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.quarterboard.disparity.DisparityCaseService;
import org.quarterboard.meetings.MinuteEntry;
import org.quarterboard.meetings.SaidOnMeasure;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Ref;
import org.quarterboard.shared.ui.EmptyState;

/** What the minutes say of the case, once they have gone round. */
final class MinutesSection extends CaseSection {

    private static final long serialVersionUID = 1L;

    MinutesSection(CaseShown shown) {
        super("disparity.case.minutes.heading", shown);
        List<SaidOnMeasure> said =
                desk().said().said(shown.service().id(), new Ref(DisparityCaseService.KIND, one().uuid()));
        if (said.isEmpty()) {
            add(new EmptyState(t("disparity.case.minutes.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        said.forEach(entry -> list.add(new ListItem(entry(entry))));
        add(list);
    }

    private Div entry(SaidOnMeasure said) {
        MinuteEntry entry = said.entry();
        Div lines = new Div(
                new Paragraph(new Anchor(
                        shown.service().path("meetings/" + said.meeting() + "/minutes"),
                        t("disparity.case.meeting", desk().formats().date(said.heldOn(), getLocale())))),
                new Paragraph(t(
                        "disparity.case.minutes.entry." + entry.kind(),
                        entry.number().label(),
                        entry.text(),
                        entry.saidBy(),
                        entry.saidTo(),
                        entry.owner())));
        if (!entry.answer().isEmpty()) {
            lines.add(new Paragraph(t("disparity.case.minutes.answer", entry.answer())));
        }
        said.action()
                .ifPresent(action -> lines.add(new Paragraph(t(
                        "disparity.case.minutes.action",
                        t(action.messageKey()),
                        desk().formats().date(action.due(), getLocale())))));
        said.since()
                .forEach(since -> lines.add(new Paragraph(t(
                        "disparity.case.minutes.since",
                        desk().formats().date(since.at().atZone(Formats.LONDON).toLocalDate(), getLocale()),
                        since.text()))));
        return lines;
    }
}
