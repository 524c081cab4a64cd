package org.quarterboard.meetings.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.quarterboard.files.PaperFinding;

/** What whoever added a paper should know of how it reads, and what to do about it. */
final class PaperFindings extends Div {

    private static final long serialVersionUID = 1L;

    PaperFindings(String title, List<PaperFinding> findings) {
        addClassName("qb-note");
        UnorderedList list = new UnorderedList();
        findings.forEach(
                finding -> list.add(new ListItem(getTranslation(finding.messageKey(), finding.count(), finding.of()))));
        add(new Paragraph(getTranslation("agendas.paper.findings", title)), list);
    }
}
