package org.quarterboard.resources.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import org.quarterboard.resources.FinanceFigures;
import org.quarterboard.resources.FinanceRevision;
import org.quarterboard.resources.FinanceWords;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.ui.TextList;

/** Every revision of a year, the newest first: when, by whom, why, and what it changed. */
final class FinanceHistory extends Div {

    private static final long serialVersionUID = 1L;

    FinanceHistory(List<FinanceRevision> revisions, Texts texts, FinanceWords words, Formats formats, Locale locale) {
        ChangeLines lines = new ChangeLines(texts, words, locale);
        for (FinanceRevision revision : revisions) {
            FinanceFigures figures = revision.figures();
            add(
                    new H3(texts.get("resources.history.revision", figures.revision())),
                    new Paragraph(texts.get(
                            "resources.history.saved",
                            formats.moment(figures.savedAt(), locale),
                            lines.by(figures.savedBy()))));
            if (!figures.reason().isEmpty()) {
                add(new Paragraph(texts.get("resources.history.reason", figures.reason())));
            }
            if (figures.revision() == 1) {
                add(new Paragraph(texts.get("resources.history.first")));
            } else {
                add(new TextList(revision.changes().stream().map(lines::of).toList()));
            }
        }
    }
}
