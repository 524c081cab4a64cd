package org.quarterboard.boards.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.quarterboard.boards.BoardService;
import org.quarterboard.boards.MembershipImportService;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.ui.ServiceLookup;

/** Brings a membership list in. */
@Route("service/:service/board/import")
@RolesAllowed(Capability.Names.EDIT_BOARD)
class ImportView extends BoardPage {

    private static final long serialVersionUID = 1L;

    private final transient MembershipImportService imports;
    private final transient TableMaker maker;

    ImportView(ServiceLookup services, BoardService boards, MembershipImportService imports, TableMaker maker) {
        super(services, boards);
        this.imports = imports;
        this.maker = maker;
    }

    @Override
    Part part() {
        return Part.IMPORT;
    }

    @Override
    void show(Shown shown) {
        head(shown, t("boards.import.heading"), shown.board().name());
        Anchor template = new Anchor(BoardDownloads.path(shown.service()), t("boards.import.template"));
        template.setRouterIgnore(true);
        template.getElement().setAttribute("download", true);
        add(
                new Paragraph(t("boards.import.lead")),
                new Paragraph(t("boards.import.columns")),
                new Paragraph(template),
                new MembershipSection(imports, shown.board().id(), maker.in(getLocale())));
    }
}
