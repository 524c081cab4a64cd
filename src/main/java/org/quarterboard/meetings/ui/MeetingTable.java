package org.quarterboard.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.quarterboard.meetings.MeetingItem;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.Today;
import org.quarterboard.shared.ui.Badge;
import org.quarterboard.shared.ui.DataTable;
import org.quarterboard.shared.ui.DataTable.Column;
import org.quarterboard.shared.ui.SelectedService;

/** The meetings of a year; a quarter without one says what that means for KPI 8. */
final class MeetingTable {

    private final Texts texts;
    private final Formats formats;
    private final Locale locale;
    private final Today today;

    MeetingTable(Texts texts, Formats formats, Locale locale, Today today) {
        this.texts = texts;
        this.formats = formats;
        this.locale = locale;
        this.today = today;
    }

    DataTable of(SelectedService service, YearOfMeetings year) {
        DataTable table = new DataTable(
                        texts.get("meetings.list.caption", year.label()),
                        List.of(
                                Column.text(texts.get("meetings.col.quarter")),
                                Column.text(texts.get("meetings.col.meeting")),
                                Column.text(texts.get("meetings.col.place")),
                                Column.text(texts.get("meetings.col.state")),
                                Column.number(texts.get("meetings.col.agenda")),
                                Column.text(texts.get("meetings.col.register"))))
                .withHiddenCaption();
        for (YearOfMeetings.InQuarter quarter : year.quarters()) {
            for (MeetingItem meeting : quarter.meetings()) {
                row(table, service, quarter.quarter(), meeting);
            }
            if (quarter.meetings().stream().allMatch(item -> item.state().isOff())) {
                table.row(quarterName(quarter.quarter()), gap(quarter.quarter()), none(), none(), none(), none());
            }
        }
        return table;
    }

    private void row(DataTable table, SelectedService service, Quarter quarter, MeetingItem meeting) {
        Anchor link = new Anchor(
                service.path("meetings/" + meeting.uuid()),
                texts.get(
                        "meetings.list.day",
                        formats.date(meeting.date(), locale),
                        formats.time(meeting.startsAt(), locale)));
        table.row(
                quarterName(quarter),
                link,
                new Span(meeting.place()),
                state(meeting),
                new Span(String.valueOf(meeting.agendaItems())),
                register(meeting));
    }

    private Component state(MeetingItem meeting) {
        Div cell = new Div(StateBadge.of(meeting, today.date(), texts));
        if (!meeting.reason().isEmpty()) {
            cell.add(new Div(new Span(meeting.reason())));
        }
        return cell;
    }

    private Component register(MeetingItem meeting) {
        if (meeting.state().isOff() || meeting.date().isAfter(today.date())) {
            return none();
        }
        return meeting.registerComplete()
                ? new Badge(Badge.Kind.GOOD, texts.get("meetings.register.complete", meeting.expected()))
                : new Badge(
                        Badge.Kind.ATTENTION,
                        texts.get("meetings.register.part", meeting.marked(), meeting.expected()));
    }

    private Component gap(Quarter quarter) {
        int past = today.quarter().compareTo(quarter);
        String key = past > 0 ? "meetings.gap.past" : past == 0 ? "meetings.gap.now" : "meetings.gap.future";
        return new Badge(
                past < 0 ? Badge.Kind.NEUTRAL : Badge.Kind.ATTENTION,
                texts.get(key, formats.shortQuarter(quarter, locale)));
    }

    private Component quarterName(Quarter quarter) {
        return new Span(formats.shortQuarter(quarter, locale));
    }

    private static Component none() {
        return new Span("–");
    }
}
