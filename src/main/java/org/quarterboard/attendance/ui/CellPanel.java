package org.quarterboard.attendance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.quarterboard.attendance.Attendee;
import org.quarterboard.attendance.Kpi8Column;
import org.quarterboard.attendance.MeetingUsed;
import org.quarterboard.attendance.SectorResult;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Sector;
import org.quarterboard.shared.ui.SelectedService;

/** What stands behind a cell: the meeting, the positions that were there, and the rule in words. */
class CellPanel extends Dialog {

    private static final long serialVersionUID = 1L;

    CellPanel(SelectedService service, Kpi8Column column, Sector sector, Formats formats, Locale locale) {
        SectorResult result = column.counted().of(sector);
        addClassName("qb-dialog");
        setHeaderTitle(I18NProvider.translate(
                "attendance.panel.title",
                I18NProvider.translate(sector.messageKey()),
                formats.quarter(column.quarter(), locale)));
        if (column.counted().beforeKpi8()) {
            add(new Paragraph(I18NProvider.translate("attendance.panel.before")));
        }
        column.counted()
                .meeting()
                .ifPresentOrElse(
                        meeting -> add(meeting(service, meeting, formats, locale)),
                        () -> add(new Paragraph(I18NProvider.translate(
                                column.running()
                                        ? "attendance.panel.no-meeting-yet"
                                        : "attendance.panel.no-meeting"))));
        if (column.counted().meetingsHeld() > 1) {
            add(new Paragraph(I18NProvider.translate(
                    "attendance.panel.several", column.counted().meetingsHeld())));
        }
        add(new Paragraph(I18NProvider.translate("attendance.panel.state." + result.state())));
        people("attendance.panel.seniors", result.seniors());
        people("attendance.panel.delegates", result.delegates());
        if (result.both()) {
            add(new Paragraph(I18NProvider.translate("attendance.panel.both")));
        }
        add(new Paragraph(I18NProvider.translate("attendance.panel.figures", result.senior(), result.delegate())));
        if (column.returned().differs(result)) {
            add(new Paragraph(I18NProvider.translate("attendance.panel.differs")));
        }
        Paragraph rule = new Paragraph(I18NProvider.translate("attendance.panel.rule"));
        rule.addClassName("qb-note");
        add(rule);
        getFooter().add(new Button(I18NProvider.translate("attendance.panel.close"), click -> close()));
    }

    private static Component meeting(SelectedService service, MeetingUsed meeting, Formats formats, Locale locale) {
        String words = I18NProvider.translate(
                "attendance.panel.meeting",
                formats.date(meeting.date(), locale),
                formats.time(meeting.startsAt(), locale));
        return service.may(Capability.Names.READ_BOARD)
                ? new Paragraph(new Anchor(service.path("meetings/" + meeting.uuid()), words))
                : new Paragraph(words);
    }

    private void people(String key, List<Attendee> there) {
        if (there.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        there.forEach(attendee -> list.add(new ListItem(attendee.position() + ", " + attendee.organisation())));
        add(new Paragraph(I18NProvider.translate(key)), list);
    }
}
