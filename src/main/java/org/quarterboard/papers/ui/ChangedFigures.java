package org.quarterboard.papers.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.quarterboard.kpi.CellWords;
import org.quarterboard.kpi.FigureLinks;
import org.quarterboard.kpi.Observation;
import org.quarterboard.papers.PaperCorrection;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.ui.DataTable;
import org.quarterboard.shared.ui.DataTable.Column;
import org.quarterboard.shared.ui.SelectedService;

/** What a paper prints that has been replaced since, each with the way to the figure. */
final class ChangedFigures {

    private final CellWords cells;
    private final Formats formats;
    private final Locale locale;
    private final Texts texts;

    ChangedFigures(CellWords cells, Formats formats, Locale locale, Texts texts) {
        this.cells = cells;
        this.formats = formats;
        this.locale = locale;
        this.texts = texts;
    }

    Section of(SelectedService service, List<PaperCorrection> changed) {
        DataTable table = new DataTable(
                        texts.get("papers.changed.heading"),
                        List.of(
                                Column.text(texts.get("papers.corrections.figure")),
                                Column.text(texts.get("papers.col.period")),
                                Column.number(texts.get("papers.corrections.said")),
                                Column.number(texts.get("papers.corrections.now"))))
                .withHiddenCaption();
        for (PaperCorrection one : changed) {
            String words = cells.of(one.cell(), service.welsh(), locale);
            String period = formats.period(one.period(), locale);
            Anchor figure =
                    new Anchor(FigureLinks.path(service.code(), one.printed().id()), words);
            figure.setAriaLabel(texts.get("papers.changed.open", words, period));
            table.row(
                    figure,
                    new Span(period),
                    new Span(value(one.printed())),
                    new Span(one.now().map(this::value).orElseGet(() -> texts.get("papers.corrections.gone"))));
        }
        return new Section(
                new H2(texts.get("papers.changed.heading")),
                new Paragraph(texts.get("papers.changed.lead", changed.size())),
                table);
    }

    private String value(Observation figure) {
        String said = figure.figure()
                .map(value -> formats.number(value, Math.max(0, value.scale()), locale))
                .orElseGet(() -> texts.get(Objects.requireNonNull(figure.gap()).messageKey()));
        return figure.provisional() ? said + texts.get("papers.measure.provisional") : said;
    }
}
