package org.quarterboard.ingest.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.quarterboard.ingest.format.Severity;
import org.quarterboard.shared.ui.Badge;
import org.quarterboard.shared.ui.DataTable;
import org.quarterboard.shared.ui.DataTable.Column;

/** One cause of findings: what to do, then what is the matter, then where, with found and expected side by side. */
final class FindingCard extends Article {

    private static final long serialVersionUID = 1L;

    /** As many values, and as many rows of each, as one looks through; all of them are in the downloads. */
    private static final int MOST_VALUES = 12;

    private static final int MOST_ROWS = 16;

    /** @param number of the card on its page: two causes may have the same title */
    FindingCard(FindingGroup group, int number, ReportWords words) {
        addClassName("qb-finding");
        String title = words.title(group.first());
        add(new H3(title), facts(group, words));
        Paragraph cure = new Paragraph(words.t("imports.findings.do", words.cure(group.first())));
        cure.addClassName("qb-finding-cure");
        add(cure);
        String message = words.message(group.first());
        boolean alone = group.size() == 1;
        add(new Paragraph(alone ? message : words.t("imports.findings.example", message)));
        if (group.values().stream().allMatch(FindingGroup.Value::isBlank)) {
            List<Long> rows = group.values().stream()
                    .flatMap(value -> value.rows().stream())
                    .toList();
            add(new Paragraph(
                    words.t("imports.findings.rows") + ": " + words.rows().list(rows, MOST_ROWS)));
            return;
        }
        add(values(group, number + ". " + title, words));
        int more = group.values().size() - MOST_VALUES;
        if (more > 0) {
            add(new Paragraph(words.t("imports.findings.places-more", more)));
        }
    }

    private static Paragraph facts(FindingGroup group, ReportWords words) {
        Span code = new Span(group.first().code());
        code.addClassName("qb-code");
        List<Span> facts = new ArrayList<>(List.of(badge(group.first().severity(), words), code));
        if (!group.column().isEmpty()) {
            facts.add(new Span(words.t("imports.findings.in-column", group.column())));
        }
        facts.add(new Span(words.t("imports.findings.in-rows", group.size())));
        Paragraph line = new Paragraph();
        line.addClassName("qb-finding-facts");
        facts.forEach(line::add);
        return line;
    }

    private static DataTable values(FindingGroup group, String caption, ReportWords words) {
        DataTable table = new DataTable(
                        caption,
                        List.of(
                                Column.text(words.t("imports.findings.rows")),
                                Column.text(words.t("imports.findings.found")),
                                Column.text(words.t("imports.findings.expected"))))
                .withHiddenCaption();
        group.values().stream()
                .limit(MOST_VALUES)
                .forEach(value -> table.row(
                        words.rows().list(value.rows(), MOST_ROWS),
                        value.found().isEmpty() ? "–" : value.found(),
                        value.expected().isEmpty() ? "–" : value.expected()));
        return table;
    }

    static Badge badge(Severity severity, ReportWords words) {
        Badge.Kind kind = switch (severity) {
            case REFUSE -> Badge.Kind.PROBLEM;
            case WARN -> Badge.Kind.ATTENTION;
            case NOTE -> Badge.Kind.NEUTRAL;
        };
        return new Badge(kind, words.severity(severity));
    }
}
