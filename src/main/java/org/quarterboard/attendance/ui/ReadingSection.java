package org.quarterboard.attendance.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import org.quarterboard.attendance.Reading;
import org.quarterboard.attendance.ReadingChoice;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.ui.DataTable;
import org.quarterboard.shared.ui.DataTable.Column;
import org.quarterboard.shared.ui.SelectedService;

/** What the guidance leaves open where there are several local authorities, how it is read here, and who chose that. */
class ReadingSection extends Section {

    private static final long serialVersionUID = 1L;

    ReadingSection(
            SelectedService service,
            Reading now,
            List<ReadingChoice> choices,
            Formats formats,
            Locale locale,
            Runnable choose) {
        add(new H2(getTranslation("attendance.reading.heading")));
        add(new Paragraph(getTranslation("attendance.reading.sentence")));
        UnorderedList both = new UnorderedList();
        for (Reading reading : Reading.values()) {
            both.add(new ListItem(
                    getTranslation("attendance.reading.means." + reading, getTranslation(reading.messageKey()))));
        }
        add(both, new Paragraph(getTranslation("attendance.reading.when")));
        add(new Paragraph(getTranslation("attendance.reading.now", getTranslation(now.messageKey()))));
        if (service.may(Capability.Names.LOCK_RETURN)) {
            add(new Button(getTranslation("attendance.choose.verb"), click -> choose.run()));
        }
        if (choices.isEmpty()) {
            add(new Paragraph(getTranslation("attendance.reading.never")));
            return;
        }
        DataTable table = new DataTable(
                getTranslation("attendance.reading.choices"),
                List.of(
                        Column.text(getTranslation("attendance.col.reading")),
                        Column.text(getTranslation("attendance.col.since")),
                        Column.text(getTranslation("attendance.col.reason")),
                        Column.text(getTranslation("attendance.col.chosen"))));
        for (ReadingChoice choice : choices) {
            table.row(
                    new Span(getTranslation(choice.reading().messageKey())),
                    new Span(formats.shortQuarter(choice.since(), locale)),
                    new Span(choice.reason()),
                    new Span(getTranslation(
                            "attendance.reading.by",
                            formats.moment(choice.at(), locale),
                            ReturnWords.by(choice.by(), this::getTranslation))));
        }
        add(table);
    }
}
