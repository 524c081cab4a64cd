package org.quarterboard.ingest.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import org.quarterboard.ingest.ComparatorFiles;
import org.quarterboard.kpi.CellWords;
import org.quarterboard.kpi.HeldComparators;
import org.quarterboard.kpi.Publication;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.ui.DataTable;
import org.quarterboard.shared.ui.DataTable.Column;
import org.quarterboard.shared.ui.EmptyState;
import org.quarterboard.shared.ui.Page;

/** The published figures of other areas, each with its source, and the file that keeps them. */
@Route("admin/comparators")
@RolesAllowed(Capability.Names.MANAGE_DIRECTORY)
class ComparatorsView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient ComparatorFiles files;
    private final transient CellWords words;
    private final transient Formats formats;

    ComparatorsView(ComparatorFiles files, CellWords words, Formats formats) {
        this.files = files;
        this.words = words;
        this.formats = formats;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        fill();
    }

    private void fill() {
        open(t("comparators.page.title"), t("comparators.page.lead"));
        add(new ComparatorSection(files, words, formats, this::fill));
        List<HeldComparators> held = files.held().stream()
                .sorted(Comparator.comparing(
                                (HeldComparators line) -> line.area().key())
                        .thenComparingInt(line -> words.place(line.measure().value()))
                        .thenComparing(HeldComparators::first))
                .toList();
        if (held.isEmpty()) {
            add(new EmptyState(t("comparators.empty")));
        } else {
            Anchor download =
                    new Anchor(ComparatorDownloads.PATH + ComparatorDownloads.HELD, t("comparators.download"));
            download.setDownload(true);
            download.setRouterIgnore(true);
            add(table(held), new Paragraph(download));
        }
    }

    private DataTable table(List<HeldComparators> held) {
        DataTable table = new DataTable(
                t("comparators.held.caption"),
                List.of(
                        Column.text(t("comparators.col.area")),
                        Column.text(t("comparators.col.kind")),
                        Column.text(t("comparators.col.measure")),
                        Column.number(t("comparators.col.figures")),
                        Column.text(t("comparators.col.periods")),
                        Column.text(t("comparators.col.source")),
                        Column.text(t("comparators.col.published"))));
        for (HeldComparators line : held) {
            table.row(
                    new Span(line.area().name()),
                    new Span(t(line.area().key().kind().messageKey())),
                    new Span(words.ofMeasure(line.measure().value(), false, getLocale())),
                    new Span(
                            line.provisional() == 0
                                    ? Integer.toString(line.figures())
                                    : t("comparators.held.provisional", line.figures(), line.provisional())),
                    new Span(formats.period(new Period(line.first(), line.last()), getLocale())),
                    source(line.source()),
                    new Span(formats.date(line.source().publishedOn(), getLocale())));
        }
        return table;
    }

    private static Component source(Publication source) {
        if (source.url().isEmpty()) {
            return new Span(source.title());
        }
        Anchor link = new Anchor(source.url(), source.title());
        link.setRouterIgnore(true);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }
}
