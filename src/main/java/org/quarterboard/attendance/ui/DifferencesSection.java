package org.quarterboard.attendance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.quarterboard.attendance.Kpi8Difference;
import org.quarterboard.attendance.MeetingUsed;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.ui.DataTable;
import org.quarterboard.shared.ui.DataTable.Column;
import org.quarterboard.shared.ui.SelectedService;

/** Figures that were imported otherwise than the record has them, where both come from, and what to do. */
class DifferencesSection extends Section {

    private static final long serialVersionUID = 1L;

    private final SelectedService service;
    private final transient Formats formats;
    private final Locale locale;

    DifferencesSection(SelectedService service, List<Kpi8Difference> found, Formats formats, Locale locale) {
        this.service = service;
        this.formats = formats;
        this.locale = locale;
        add(new H2(getTranslation("returns.differences.heading")));
        if (found.isEmpty()) {
            add(new Paragraph(getTranslation("returns.differences.none")));
            return;
        }
        add(new Paragraph(getTranslation("returns.differences.lead")));
        DataTable table = new DataTable(
                        getTranslation("returns.differences.heading"),
                        List.of(
                                Column.text(getTranslation("returns.col.figure")),
                                Column.number(getTranslation("returns.col.imported")),
                                Column.number(getTranslation("returns.col.in-record")),
                                Column.text(getTranslation("returns.col.meeting")),
                                Column.text(getTranslation("returns.col.to-do"))))
                .withHiddenCaption();
        FigureCells cells = new FigureCells(this::getTranslation, service, formats, locale);
        for (Kpi8Difference one : found) {
            table.row(
                    new Span(cells.name(one)),
                    cells.imported(one),
                    cells.recorded(one),
                    meeting(one),
                    new Span(toDo(one)));
        }
        add(table);
    }

    private Component meeting(Kpi8Difference one) {
        if (one.meeting().isEmpty()) {
            return new Span(getTranslation("attendance.state.NO_MEETING"));
        }
        MeetingUsed meeting = one.meeting().get();
        String date = formats.date(meeting.date(), locale);
        return new Div(
                service.may(Capability.Names.READ_BOARD)
                        ? new Anchor(service.path("meetings/" + meeting.uuid()), date)
                        : new Span(date));
    }

    private String toDo(Kpi8Difference one) {
        if (one.meeting().isEmpty()) {
            return getTranslation("returns.differences.do.no-meeting");
        }
        if (one.incomplete()) {
            return getTranslation("returns.differences.do.incomplete");
        }
        return getTranslation(
                one.returned() > one.recorded() ? "returns.differences.do.more" : "returns.differences.do.less");
    }
}
