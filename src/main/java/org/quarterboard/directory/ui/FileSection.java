package org.quarterboard.directory.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import org.quarterboard.directory.CsvTable;
import org.quarterboard.directory.DirectoryFile;
import org.quarterboard.directory.DirectoryPreview;
import org.quarterboard.directory.PopulationChange;
import org.quarterboard.shared.ui.DataTable;
import org.quarterboard.shared.ui.DataTable.Column;
import org.quarterboard.shared.ui.ErrorSummary;
import org.quarterboard.shared.ui.Feedback;
import org.quarterboard.shared.ui.FindingsTable;
import org.quarterboard.shared.ui.SmallUpload;

/** Choose which file, hand it over, see what it would do, save it. */
class FileSection extends Section {

    private static final long serialVersionUID = 1L;

    private static final int MOST_POPULATIONS = 100;

    /** What happens to a file; the section knows no service. */
    interface Files {

        DirectoryPreview preview(DirectoryFile file, byte[] bytes);

        /** Saves the file; the page then shows what is new. */
        void save(DirectoryFile file, byte[] bytes);
    }

    private final transient Files files;
    private final RadioButtonGroup<DirectoryFile> which = new RadioButtonGroup<>();
    private final Anchor template = new Anchor();
    private final Paragraph columns = new Paragraph();
    private final Paragraph used = new Paragraph();
    private final SmallUpload upload;
    private final ErrorSummary errors = new ErrorSummary();
    private final Div result = new Div();

    FileSection(Files files) {
        this.files = files;
        which.setLabel(getTranslation("directory.file.which"));
        which.setItems(DirectoryFile.values());
        which.setItemLabelGenerator(file -> getTranslation(file.messageKey()));
        which.setValue(DirectoryFile.SERVICES);
        which.addValueChangeListener(change -> describe());
        template.setRouterIgnore(true);
        template.getElement().setAttribute("download", true);
        upload = new SmallUpload(getTranslation("directory.file.choose"), CsvTable.MOST_BYTES, this::received);
        result.getElement().setAttribute("aria-live", "polite");
        add(
                new H2(getTranslation("directory.file.title")),
                new Paragraph(getTranslation("directory.file.lead")),
                which,
                columns,
                used,
                new Paragraph(template),
                upload,
                errors,
                result);
        describe();
    }

    private void describe() {
        DirectoryFile file = which.getValue();
        columns.setText(getTranslation("directory.file.columns", String.join(", ", file.columns())));
        used.setText(getTranslation("directory.population.used"));
        used.setVisible(file == DirectoryFile.POPULATIONS);
        template.setHref(DirectoryDownloads.PATH + file.fileName());
        template.setText(getTranslation("directory.file.template", file.fileName()));
        errors.clear();
        result.removeAll();
        upload.clearFileList();
    }

    void received(byte[] bytes) {
        DirectoryFile file = which.getValue();
        errors.clear();
        result.removeAll();
        upload.clearFileList();
        DirectoryPreview preview = files.preview(file, bytes);
        result.add(new H3(getTranslation("directory.preview.title", file.fileName())));
        if (preview.refused()) {
            result.add(
                    new Paragraph(getTranslation(
                            "directory.preview.refused", preview.findings().size())),
                    new FindingsTable(lines(preview)));
            return;
        }
        result.add(new Paragraph(
                getTranslation("directory.preview.counts", preview.added(), preview.changed(), preview.unchanged())));
        if (!preview.populations().isEmpty()) {
            result.add(populations(preview.populations()));
        }
        if (preview.changesAnything()) {
            Button save =
                    new Button(getTranslation("directory.file.save", file.fileName()), click -> save(file, bytes));
            save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            Button leave = new Button(getTranslation("directory.file.leave"), click -> describe());
            Div actions = new Div(save, leave);
            actions.addClassName("qb-actions");
            result.add(actions);
        } else {
            result.add(new Paragraph(getTranslation("directory.preview.nothing")));
        }
    }

    /** What becomes of the number of children: a slip in the file shows here before it is in every rate. */
    private DataTable populations(List<PopulationChange> changes) {
        DataTable table = new DataTable(
                getTranslation("directory.preview.populations", MOST_POPULATIONS),
                List.of(
                        Column.text(getTranslation("directory.authority")),
                        Column.text(getTranslation("directory.year")),
                        Column.number(getTranslation("directory.preview.before")),
                        Column.number(getTranslation("directory.preview.after")),
                        Column.text(getTranslation("directory.source"))));
        for (PopulationChange change : changes.stream().limit(MOST_POPULATIONS).toList()) {
            Long before = change.before();
            table.row(
                    change.authorityCode(),
                    String.valueOf(change.year()),
                    before == null ? getTranslation("directory.none") : String.valueOf(before),
                    String.valueOf(change.after()),
                    change.source());
        }
        return table;
    }

    private List<FindingsTable.Line> lines(DirectoryPreview preview) {
        return preview.findings().stream()
                .map(finding -> new FindingsTable.Line(
                        finding.row(),
                        finding.column(),
                        finding.value(),
                        getTranslation(finding.problem().messageKey(), finding.detail()),
                        getTranslation(finding.problem().cureKey(), finding.detail())))
                .toList();
    }

    private void save(DirectoryFile file, byte[] bytes) {
        if (Feedback.attempt(errors, () -> files.save(file, bytes))) {
            Feedback.done(getTranslation("directory.file.saved", file.fileName()));
        }
    }
}
