package org.quarterboard.ingest.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.quarterboard.kpi.DueWords;
import org.quarterboard.kpi.ReturnCalendar;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.ui.SelectedService;

/** What has not come in yet, in a line for each quarter; the calendar of returns has a page of its own. */
final class ReturnsSummary extends Section {

    private static final long serialVersionUID = 1L;

    ReturnsSummary(SelectedService service, ReturnCalendar calendar, DueWords due, Formats formats) {
        add(new H2(getTranslation("imports.returns.heading")));
        List<ReturnCalendar.Line> open = calendar.quarters().stream()
                .filter(line -> !line.missing().isEmpty())
                .toList();
        if (!calendar.begun()) {
            add(new Paragraph(getTranslation("imports.returns.none")));
        } else if (open.isEmpty()) {
            add(new Paragraph(getTranslation("imports.returns.all-in")));
        } else {
            UnorderedList list = new UnorderedList();
            open.forEach(line -> list.add(new ListItem(getTranslation(
                    "imports.returns.line",
                    line.missing().size(),
                    String.join(", ", line.missing()),
                    formats.shortQuarter(line.quarter(), getLocale()),
                    due.of(line.due(), line.daysLeft(), getLocale())))));
            add(list);
        }
        add(new Paragraph(new Anchor(service.path("returns"), getTranslation("imports.returns.all"))));
    }
}
