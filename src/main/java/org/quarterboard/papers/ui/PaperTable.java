package org.quarterboard.papers.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.quarterboard.papers.PaperItem;
import org.quarterboard.papers.PaperPaths;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.ui.Badge;
import org.quarterboard.shared.ui.DataTable;
import org.quarterboard.shared.ui.DataTable.Column;
import org.quarterboard.shared.ui.SelectedService;

/** The papers of one meeting, the newest first; what opens them stands where it is in view on a phone too. */
final class PaperTable {

    private final Formats formats;
    private final Locale locale;
    private final Texts texts;

    PaperTable(Formats formats, Locale locale, Texts texts) {
        this.formats = formats;
        this.locale = locale;
        this.texts = texts;
    }

    DataTable of(SelectedService service, PapersOfMeeting meeting) {
        DataTable table = new DataTable(
                        texts.get("papers.list.caption", formats.date(meeting.date(), locale)),
                        List.of(
                                Column.text(texts.get("papers.list.built")),
                                Column.text(texts.get("papers.list.open")),
                                Column.text(texts.get("papers.list.by")),
                                Column.text(texts.get("papers.language")),
                                Column.number(texts.get("papers.list.pages"))))
                .withHiddenCaption();
        table.addClassName("qb-papers");
        meeting.papers().forEach(paper -> row(table, service, paper));
        return table;
    }

    private void row(DataTable table, SelectedService service, PaperItem paper) {
        String moment = formats.moment(paper.builtAt(), locale);
        Div built = new Div(new Span(moment));
        if (paper.newest()) {
            built.add(" ");
            built.add(new Badge(Badge.Kind.GOOD, texts.get("papers.list.newest")));
        }
        if (paper.amended()) {
            built.add(" ");
            built.add(new Badge(Badge.Kind.NEUTRAL, texts.get("papers.list.late")));
        }
        if (paper.draft()) {
            built.add(" ");
            built.add(new Badge(Badge.Kind.NEUTRAL, texts.get("papers.list.draft")));
        }
        table.row(
                built,
                links(service, paper, moment),
                new Span(paper.builtBy().isEmpty() ? texts.get("papers.list.by-portal") : paper.builtBy()),
                new Span(texts.get("papers.language." + paper.language().getLanguage())),
                new Span(String.valueOf(paper.pages())));
    }

    private Div links(SelectedService service, PaperItem paper, String moment) {
        Anchor read = new Anchor(PaperPaths.paper(service.code(), paper.uuid()), texts.get("papers.read"));
        read.setAriaLabel(texts.get("papers.read.label", moment));
        Anchor download = new Anchor(PaperPaths.download(service.code(), paper.uuid()), texts.get("papers.download"));
        download.setAriaLabel(texts.get("papers.download.label", moment));
        download.setRouterIgnore(true);
        Div links = new Div(read, download);
        links.addClassName("qb-actions");
        return links;
    }
}
