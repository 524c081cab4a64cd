package org.quarterboard.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;
import org.quarterboard.directory.AuthorityItem;
import org.quarterboard.directory.DirectoryAdministration;
import org.quarterboard.directory.DirectoryAdministration.ServiceLine;
import org.quarterboard.directory.DirectoryFile;
import org.quarterboard.directory.DirectoryPreview;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.ui.DataTable;
import org.quarterboard.shared.ui.DataTable.Column;
import org.quarterboard.shared.ui.EmptyState;
import org.quarterboard.shared.ui.Page;

/** All services, and the files that keep them. */
@Route("admin/services")
@RolesAllowed(Capability.Names.MANAGE_DIRECTORY)
class ServicesView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient DirectoryAdministration directory;
    private final transient Formats formats;

    ServicesView(DirectoryAdministration directory, Formats formats) {
        this.directory = directory;
        this.formats = formats;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        fill();
    }

    private void fill() {
        open(t("directory.services.title"), t("directory.services.lead"));
        List<ServiceLine> lines = directory.services();
        add(lines.isEmpty() ? new EmptyState(t("directory.services.empty")) : table(lines));
        add(new FileSection(new FileSection.Files() {
            @Override
            public DirectoryPreview preview(DirectoryFile file, byte[] bytes) {
                return directory.preview(file, bytes);
            }

            @Override
            public void save(DirectoryFile file, byte[] bytes) {
                directory.save(file, bytes);
                fill();
            }
        }));
    }

    private DataTable table(List<ServiceLine> lines) {
        DataTable table = new DataTable(
                t("directory.services.caption"),
                List.of(
                        Column.text(t("directory.service")),
                        Column.text(t("directory.code")),
                        Column.text(t("directory.region")),
                        Column.text(t("directory.family")),
                        Column.text(t("directory.authorities")),
                        Column.number(t("directory.children")),
                        Column.number(t("directory.year"))));
        lines.forEach(line -> table.row(cells(line)));
        return table;
    }

    private Component[] cells(ServiceLine line) {
        String none = t("directory.none");
        String authorities =
                line.authorities().stream().map(AuthorityItem::name).collect(Collectors.joining(", "));
        return new Component[] {
            new Anchor("admin/services/" + line.service().code(), line.service().name()),
            new Span(line.service().code()),
            new Span(line.service().regionName()),
            new Span(line.service().familyName()),
            new Span(authorities.isEmpty() ? none : authorities),
            new Span(line.latest()
                    .map(latest -> formats.number(latest.children(), 0, getLocale()))
                    .orElse(none)),
            new Span(line.latest().map(latest -> String.valueOf(latest.year())).orElse(none))
        };
    }
}
