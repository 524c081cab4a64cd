package org.quarterboard.attendance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.quarterboard.attendance.Kpi8Return;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.ui.Badge;
import org.quarterboard.shared.ui.DataTable;
import org.quarterboard.shared.ui.DataTable.Column;
import org.quarterboard.shared.ui.SelectedService;

/** How far the return of each quarter is, the latest first. */
class ReturnsSection extends Section {

    private static final long serialVersionUID = 1L;

    private final SelectedService service;
    private final transient Formats formats;
    private final Locale locale;

    ReturnsSection(SelectedService service, List<Kpi8Return> returns, Formats formats, Locale locale) {
        this.service = service;
        this.formats = formats;
        this.locale = locale;
        add(new H2(getTranslation("returns.list.heading")), new Paragraph(getTranslation("returns.list.lead")));
        DataTable table = new DataTable(
                        getTranslation("returns.list.heading"),
                        List.of(
                                Column.text(getTranslation("returns.col.quarter")),
                                Column.text(getTranslation("returns.col.state")),
                                Column.text(getTranslation("returns.col.record")),
                                Column.text(getTranslation("returns.col.submitted")),
                                Column.text(getTranslation("returns.col.open"))))
                .withHiddenCaption();
        for (Kpi8Return one : returns.reversed()) {
            table.row(
                    new Span(formats.shortQuarter(one.quarter(), locale)),
                    new Badge(
                            Kpi8Badges.of(one.state()),
                            getTranslation(one.state().messageKey())),
                    new Span(ReturnWords.record(one, this::getTranslation)),
                    new Span(submitted(one)),
                    link(one));
        }
        add(table);
    }

    private String submitted(Kpi8Return one) {
        return one.submitted()
                .map(step -> getTranslation(
                        "returns.list.submitted",
                        step.figures().headline(),
                        formats.moment(step.at(), locale),
                        ReturnWords.by(step.by(), this::getTranslation),
                        step.submission()))
                .orElseGet(() -> getTranslation("returns.list.not-submitted"));
    }

    private Component link(Kpi8Return one) {
        Anchor link = new Anchor(ReturnAddress.page(service, one.quarter()), getTranslation("returns.list.open"));
        link.setAriaLabel(getTranslation("returns.list.open-of", formats.shortQuarter(one.quarter(), locale)));
        return link;
    }
}
