package org.quarterboard.meetings.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.quarterboard.meetings.MeetingPanel;

/** What another room says about a meeting. */
final class PanelSection extends Section {

    private static final long serialVersionUID = 1L;

    PanelSection(MeetingPanel.Content content) {
        add(new H2(content.heading()));
        for (MeetingPanel.Line line : content.lines()) {
            Paragraph words = new Paragraph(line.text());
            if (line.linkText() != null && line.path() != null) {
                words.add(" ");
                words.add(new Anchor(line.path(), line.linkText()));
            }
            add(words);
        }
    }
}
