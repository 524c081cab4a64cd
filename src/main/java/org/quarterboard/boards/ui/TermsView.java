package org.quarterboard.boards.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.quarterboard.boards.BoardService;
import org.quarterboard.boards.TermsOfReference;
import org.quarterboard.boards.TermsOfReferenceService;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.ui.Badge;
import org.quarterboard.shared.ui.DataTable;
import org.quarterboard.shared.ui.EmptyState;
import org.quarterboard.shared.ui.ServiceLookup;

/** The terms of reference in force, with the quorum rule in words, and the versions before. */
@Route("service/:service/board/terms")
@RolesAllowed(Capability.Names.READ_BOARD)
class TermsView extends BoardPage {

    private static final long serialVersionUID = 1L;

    private final transient TermsOfReferenceService terms;
    private final transient TableMaker maker;

    TermsView(ServiceLookup services, BoardService boards, TermsOfReferenceService terms, TableMaker maker) {
        super(services, boards);
        this.terms = terms;
        this.maker = maker;
    }

    @Override
    Part part() {
        return Part.TERMS;
    }

    @Override
    void show(Shown shown) {
        Tables tables = maker.in(getLocale());
        Optional<TermsOfReference> current = terms.current(shown.board().id(), tables.today());
        List<TermsOfReference> versions = terms.versions(shown.board().id());
        Button record = new Button(
                t(current.isPresent() ? "boards.terms.verb-next" : "boards.terms.verb"),
                click -> new TermsDialog(current, shown.board().names(), tables.today(), draft -> {
                            terms.record(shown.board().id(), draft);
                            done(shown.service(), t("boards.terms.done"));
                        })
                        .open());
        record.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        head(shown, t("boards.terms.heading"), shown.board().name(), record);
        if (current.isEmpty()) {
            add(new EmptyState(t(shown.edits() ? "boards.terms.none" : "boards.terms.none-ask")));
            return;
        }
        add(review(current.get(), tables));
        section("boards.terms.quorum", quorum(current.get()));
        section("boards.terms.content", content(current.get()));
        section("boards.terms.versions", versions(versions, tables));
    }

    private Component review(TermsOfReference current, Tables tables) {
        Paragraph line = new Paragraph(t(
                "boards.terms.in-force",
                current.number(),
                tables.date(current.agreedOn()),
                tables.date(current.reviewBy())));
        Div parts = new Div(line);
        if (current.reviewIsOverdue(tables.today())) {
            parts.add(new Badge(Badge.Kind.PROBLEM, t("boards.terms.overdue")));
        } else if (current.reviewIsDue(tables.today())) {
            parts.add(new Badge(Badge.Kind.ATTENTION, t("boards.terms.due")));
        }
        return parts;
    }

    private Component quorum(TermsOfReference current) {
        List<String> lines = QuorumWords.lines(current.quorum(), this::getTranslation);
        if (lines.size() == 1) {
            return new Paragraph(lines.getFirst());
        }
        UnorderedList list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        return list;
    }

    private Component content(TermsOfReference current) {
        Div parts = new Div();
        if (!current.localName().isEmpty()) {
            parts.add(new Paragraph(t("boards.terms.calls", current.localName())));
        }
        current.summary().lines().filter(line -> !line.isBlank()).forEach(line -> parts.add(new Paragraph(line)));
        if (!current.source().isEmpty()) {
            parts.add(new Paragraph(t("boards.terms.kept", current.source())));
        }
        if (parts.getElement().getChildCount() == 0) {
            parts.add(new EmptyState(t("boards.terms.no-content")));
        }
        return parts;
    }

    private Component versions(List<TermsOfReference> versions, Tables tables) {
        DataTable table = tables.table(
                "boards.terms.versions-caption",
                "boards.col.version",
                "boards.col.agreed-on",
                "boards.col.review-by",
                "boards.terms.quorum");
        versions.forEach(version -> table.row(
                String.valueOf(version.number()),
                tables.date(version.agreedOn()),
                tables.date(version.reviewBy()),
                String.join(" ", QuorumWords.lines(version.quorum(), this::getTranslation))));
        return table;
    }
}
