package org.quarterboard.attendance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import java.util.Map;
import org.quarterboard.attendance.Kpi8Column;
import org.quarterboard.attendance.MeetingUsed;
import org.quarterboard.attendance.SectorResult;
import org.quarterboard.attendance.SectorRow;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Sector;
import org.quarterboard.shared.ui.SelectedService;

/** What stands behind a cell: the meeting, each position with its mark and what that did, and the rule in words. */
class CellPanel extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Formats formats;
    private final transient Map<Long, String> authorities;
    private final Locale locale;

    /** @param authorities the names of local authorities by their ids */
    CellPanel(
            SelectedService service,
            Kpi8Column column,
            Sector sector,
            Map<Long, String> authorities,
            Formats formats,
            Locale locale) {
        this.formats = formats;
        this.authorities = authorities;
        this.locale = locale;
        SectorResult result = column.counted().of(sector);
        addClassName("qb-dialog");
        setHeaderTitle(getTranslation(
                "attendance.panel.title",
                getTranslation(sector.messageKey()),
                formats.quarter(column.quarter(), locale)));
        if (column.counted().beforeKpi8()) {
            say("attendance.panel.before");
        }
        meeting(service, column);
        say("attendance.panel.state." + result.state());
        rows(result);
        if (result.both()) {
            say("attendance.panel.both");
        }
        say("attendance.panel.figures", result.senior(), result.delegate());
        readings(column, sector);
        if (column.returned().differs(result)) {
            say("attendance.panel.differs");
        }
        Paragraph rule = new Paragraph(
                getTranslation("attendance.panel.rule." + column.counted().reading()));
        rule.addClassName("qb-note");
        add(rule);
        getFooter().add(new Button(getTranslation("attendance.panel.close"), click -> close()));
    }

    private void say(String key, Object... params) {
        add(new Paragraph(getTranslation(key, params)));
    }

    private void meeting(SelectedService service, Kpi8Column column) {
        column.counted().meeting().ifPresent(meeting -> add(meeting(service, meeting)));
        if (column.counted().meeting().isEmpty() && !column.undecided()) {
            say(column.running() ? "attendance.panel.no-meeting-yet" : "attendance.panel.no-meeting");
        }
        UnsettledLines.of(column.unsettled(), this::getTranslation, service).forEach(this::add);
        if (column.counted().meetingsHeld() > 1) {
            say("attendance.panel.several", column.counted().meetingsHeld());
        }
    }

    private Component meeting(SelectedService service, MeetingUsed meeting) {
        String words = getTranslation(
                "attendance.panel.meeting",
                formats.date(meeting.date(), locale),
                formats.time(meeting.startsAt(), locale));
        return service.may(Capability.Names.READ_BOARD)
                ? new Paragraph(new Anchor(service.path("meetings/" + meeting.uuid()), words))
                : new Paragraph(words);
    }

    private void rows(SectorResult result) {
        if (result.rows().isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("qb-kpi8-rows");
        result.rows().forEach(row -> list.add(new ListItem(words(row))));
        add(new Paragraph(getTranslation("attendance.panel.rows")), list);
    }

    private String words(SectorRow row) {
        Long authority = row.attendee().authorityId();
        String who = row.attendee().position() + ", " + row.attendee().organisation();
        String mark = row.mark() == null
                ? getTranslation("attendance.panel.unmarked")
                : getTranslation(row.mark().messageKey());
        return getTranslation(
                "attendance.panel.row",
                authority == null || !authorities.containsKey(authority)
                        ? who
                        : getTranslation("attendance.panel.for-authority", who, authorities.get(authority)),
                mark,
                getTranslation(row.effect().messageKey()));
    }

    /** Which authority was taken, and what the other reading would say. */
    private void readings(Kpi8Column column, Sector sector) {
        column.counted()
                .authority()
                .ifPresent(authority -> say(
                        "attendance.panel.authority",
                        authorities.getOrDefault(authority, getTranslation("attendance.panel.an-authority"))));
        SectorResult other = column.other().of(sector);
        SectorResult counted = column.counted().of(sector);
        if (other.senior() != counted.senior() || other.delegate() != counted.delegate()) {
            say(
                    "attendance.panel.other-reading",
                    getTranslation(column.other().reading().messageKey()),
                    other.senior(),
                    other.delegate());
        }
    }
}
