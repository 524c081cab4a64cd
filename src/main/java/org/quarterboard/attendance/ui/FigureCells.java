package org.quarterboard.attendance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.quarterboard.attendance.Kpi8Difference;
import org.quarterboard.kpi.FigureLinks;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.ui.SelectedService;

/** A returned figure and the one of the record, each with the way to where it comes from. */
final class FigureCells {

    private final Texts texts;
    private final SelectedService service;
    private final Formats formats;
    private final Locale locale;

    FigureCells(Texts texts, SelectedService service, Formats formats, Locale locale) {
        this.texts = texts;
        this.service = service;
        this.formats = formats;
        this.locale = locale;
    }

    String name(Kpi8Difference one) {
        return texts.get(
                "returns.differences.figure",
                formats.shortQuarter(one.quarter(), locale),
                one.measure(),
                one.sector()
                        .map(sector -> texts.get(sector.messageKey()))
                        .orElseGet(() -> texts.get("returns.differences.total")));
    }

    Component imported(Kpi8Difference one) {
        Anchor link =
                new Anchor(FigureLinks.path(service.code(), one.returnedFigure()), Integer.toString(one.returned()));
        link.setAriaLabel(texts.get("returns.differences.imported-from", one.returned(), name(one)));
        return link;
    }

    Component recorded(Kpi8Difference one) {
        if (one.recordedFigure().isEmpty()) {
            return new Span(Integer.toString(one.recorded()));
        }
        Anchor link = new Anchor(
                FigureLinks.path(service.code(), one.recordedFigure().get()), Integer.toString(one.recorded()));
        link.setAriaLabel(texts.get("returns.differences.recorded-from", one.recorded(), name(one)));
        return link;
    }
}
