package org.quarterboard.boards.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.quarterboard.boards.MembershipImportService;
import org.quarterboard.boards.MembershipPreview;
import org.quarterboard.directory.CsvTable;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.ui.DataTable;
import org.quarterboard.shared.ui.ErrorSummary;
import org.quarterboard.shared.ui.Feedback;
import org.quarterboard.shared.ui.FindingsTable;
import org.quarterboard.shared.ui.SmallUpload;

/** Choose a membership list, see what it would change, save all of it or nothing. */
class MembershipSection extends Section {

    private static final long serialVersionUID = 1L;

    private final transient MembershipImportService imports;
    private final BoardId board;
    private final transient Tables tables;
    private final SmallUpload upload;
    private final ErrorSummary errors = new ErrorSummary();
    private final Div result = new Div();

    MembershipSection(MembershipImportService imports, BoardId board, Tables tables) {
        this.imports = imports;
        this.board = board;
        this.tables = tables;
        upload = new SmallUpload(getTranslation("boards.import.choose"), CsvTable.MOST_BYTES, this::received);
        result.getElement().setAttribute("aria-live", "polite");
        add(upload, errors, result);
    }

    void received(byte[] bytes) {
        clear();
        MembershipPreview preview = imports.preview(board, bytes);
        result.add(new H2(getTranslation("boards.import.preview")));
        if (preview.refused()) {
            result.add(
                    new Paragraph(getTranslation(
                            "boards.import.refused-lead", preview.findings().size())),
                    new FindingsTable(lines(preview)));
            return;
        }
        result.add(new Paragraph(
                getTranslation("boards.import.counts", preview.changes().size(), preview.unchanged())));
        if (!preview.seatsLeft().isEmpty()) {
            result.add(new Paragraph(getTranslation(
                    "boards.import.seats-left", preview.seatsLeft().size(), String.join("; ", preview.seatsLeft()))));
        }
        if (preview.changesAnything()) {
            result.add(changes(preview), actions(bytes));
        } else {
            result.add(new Paragraph(getTranslation("boards.import.nothing")));
        }
    }

    private void clear() {
        errors.clear();
        result.removeAll();
        upload.clearFileList();
    }

    private Component actions(byte[] bytes) {
        Button save = new Button(getTranslation("boards.import.save"), click -> save(bytes));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div actions = new Div(save, new Button(getTranslation("boards.import.leave"), click -> clear()));
        actions.addClassName("qb-actions");
        return actions;
    }

    private void save(byte[] bytes) {
        if (Feedback.attempt(errors, () -> imports.save(board, bytes))) {
            clear();
            result.add(new Paragraph(getTranslation("boards.import.saved")));
            Feedback.done(getTranslation("boards.import.saved"));
        }
    }

    private Component changes(MembershipPreview preview) {
        DataTable table = tables.table(
                "boards.import.changes-caption",
                "boards.col.line",
                "boards.col.change",
                "boards.col.seat",
                "boards.col.held-by");
        preview.changes()
                .forEach(change -> table.row(
                        String.valueOf(change.row()),
                        getTranslation(change.kind().messageKey()),
                        change.seat(),
                        change.holder()));
        return table;
    }

    private List<FindingsTable.Line> lines(MembershipPreview preview) {
        return preview.findings().stream()
                .map(finding -> new FindingsTable.Line(
                        finding.row(),
                        finding.column(),
                        finding.value(),
                        getTranslation(finding.problem().messageKey(), finding.detail()),
                        getTranslation(finding.problem().cureKey(), finding.detail())))
                .toList();
    }
}
