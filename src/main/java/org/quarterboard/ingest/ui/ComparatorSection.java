package org.quarterboard.ingest.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.quarterboard.ingest.ComparatorFiles;
import org.quarterboard.ingest.ComparatorPreview;
import org.quarterboard.ingest.format.ComparatorLayout;
import org.quarterboard.kpi.CellWords;
import org.quarterboard.kpi.ComparatorFigure;
import org.quarterboard.kpi.Compared;
import org.quarterboard.kpi.ComparedComparator;
import org.quarterboard.kpi.NewComparator;
import org.quarterboard.kpi.Published;
import org.quarterboard.kpi.WriteResult;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.ui.DataTable;
import org.quarterboard.shared.ui.DataTable.Column;
import org.quarterboard.shared.ui.ErrorSummary;
import org.quarterboard.shared.ui.Feedback;
import org.quarterboard.shared.ui.FindingsTable;
import org.quarterboard.shared.ui.SmallUpload;

/** Hands over a file of published figures, shows what it would do, saves it. */
final class ComparatorSection extends Section {

    private static final long serialVersionUID = 1L;
    private static final int MOST_CHANGES = 100;

    private final transient ComparatorFiles files;
    private final transient CellWords words;
    private final transient Formats formats;
    private final transient Runnable saved;
    private final ErrorSummary errors = new ErrorSummary();
    private final Div result = new Div();
    private final SmallUpload upload;

    ComparatorSection(ComparatorFiles files, CellWords words, Formats formats, Runnable saved) {
        this.files = files;
        this.words = words;
        this.formats = formats;
        this.saved = saved;
        Anchor sample = new Anchor(
                ComparatorDownloads.PATH + ComparatorDownloads.SAMPLE, getTranslation("comparators.file.sample"));
        sample.setDownload(true);
        sample.setRouterIgnore(true);
        upload = new SmallUpload(getTranslation("comparators.file.choose"), ComparatorFiles.most(), this::received);
        result.getElement().setAttribute("aria-live", "polite");
        add(
                new H2(getTranslation("comparators.file.title")),
                new Paragraph(getTranslation("comparators.file.lead")),
                new Paragraph(getTranslation("comparators.file.columns", String.join(", ", ComparatorLayout.COLUMNS))),
                new Paragraph(getTranslation("comparators.file.rates")),
                new Paragraph(sample),
                upload,
                errors,
                result);
    }

    void received(byte[] bytes) {
        errors.clear();
        result.removeAll();
        upload.clearFileList();
        ComparatorPreview preview = files.preview(bytes);
        result.add(new H3(getTranslation("comparators.preview.title")));
        findings(preview);
        if (preview.refused()) {
            result.add(new Paragraph(getTranslation("comparators.preview.refused")));
            return;
        }
        WriteResult counts = preview.comparison().counts();
        result.add(new Paragraph(
                getTranslation("comparators.counts", counts.added(), counts.changed(), counts.unchanged())));
        preview.comparison()
                .renamed()
                .forEach(area -> result.add(new Paragraph(
                        getTranslation("comparators.areas.renamed", area.key().code(), area.name()))));
        changes(preview);
        if (!preview.changesAnything()) {
            result.add(new Paragraph(getTranslation("comparators.preview.nothing")));
            return;
        }
        Button save = new Button(
                getTranslation("comparators.file.save"),
                click -> save(bytes, preview.comparison().basis()));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div actions = new Div(save, new Button(getTranslation("comparators.file.leave"), click -> result.removeAll()));
        actions.addClassName("qb-actions");
        result.add(actions);
    }

    private void findings(ComparatorPreview preview) {
        if (preview.findings().isEmpty()) {
            return;
        }
        result.add(new FindingsTable(preview.findings().stream()
                .map(finding -> new FindingsTable.Line(
                        (int) finding.row(),
                        finding.column(),
                        finding.found(),
                        getTranslation(finding.messageKey(), finding.arguments().toArray()),
                        getTranslation(finding.cureKey(), finding.arguments().toArray())))
                .toList()));
        if (preview.moreFindings() > 0) {
            result.add(new Paragraph(getTranslation("comparators.file.more-findings", preview.moreFindings())));
        }
    }

    private void changes(ComparatorPreview preview) {
        List<ComparedComparator> changed = preview.comparison().figures().stream()
                .filter(figure -> figure.effect() == Compared.Effect.CHANGED)
                .limit(MOST_CHANGES)
                .toList();
        if (changed.isEmpty()) {
            return;
        }
        DataTable table = new DataTable(
                getTranslation("comparators.changes.caption", MOST_CHANGES),
                List.of(
                        Column.text(getTranslation("comparators.col.area")),
                        Column.text(getTranslation("comparators.col.measure")),
                        Column.text(getTranslation("comparators.col.period")),
                        Column.text(getTranslation("comparators.change.before")),
                        Column.text(getTranslation("comparators.change.after")),
                        Column.text(getTranslation("comparators.col.source"))));
        for (ComparedComparator figure : changed) {
            NewComparator offered = figure.offered();
            table.row(
                    new Span(offered.area().name()),
                    new Span(words.ofMeasure(offered.measure().value(), false, getLocale())),
                    new Span(formats.period(offered.period(), getLocale())),
                    new Span(Optional.ofNullable(figure.held())
                            .map(ComparatorFigure::published)
                            .map(this::value)
                            .orElse("–")),
                    new Span(value(offered.published())),
                    new Span(offered.source().title()));
        }
        result.add(table);
    }

    /** As it was published: counts, and the rate behind them. */
    private String value(Published published) {
        BigDecimal numerator = published.numerator();
        BigDecimal denominator = published.denominator();
        String counts = numerator == null
                ? ""
                : denominator == null
                        ? number(numerator)
                        : getTranslation("comparators.value.counts", number(numerator), number(denominator));
        BigDecimal rate = published.rate();
        if (rate == null) {
            return counts;
        }
        return counts.isEmpty() ? number(rate) : counts + " (" + number(rate) + ")";
    }

    private String number(BigDecimal value) {
        return formats.number(value, Math.max(0, value.scale()), getLocale());
    }

    private void save(byte[] bytes, String basis) {
        if (Feedback.attempt(errors, () -> files.save(bytes, basis))) {
            Feedback.done(getTranslation("comparators.file.saved"));
            saved.run();
        }
    }
}
