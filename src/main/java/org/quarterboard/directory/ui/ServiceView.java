package org.quarterboard.directory.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.quarterboard.directory.AuthorityItem;
import org.quarterboard.directory.DirectoryAdministration;
import org.quarterboard.directory.DirectoryAdministration.ServiceDetails;
import org.quarterboard.directory.Ethnicity;
import org.quarterboard.directory.Population;
import org.quarterboard.directory.ServiceItem;
import org.quarterboard.directory.Sex;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.ui.DataTable;
import org.quarterboard.shared.ui.DataTable.Column;
import org.quarterboard.shared.ui.EmptyState;
import org.quarterboard.shared.ui.Page;

/** One service: its authorities through time and its population by year, with the source of each. */
@Route("admin/services/:code")
@RolesAllowed(Capability.Names.MANAGE_DIRECTORY)
class ServiceView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final int NO_END = 9999;

    private final transient DirectoryAdministration directory;
    private final transient Formats formats;

    ServiceView(DirectoryAdministration directory, Formats formats) {
        this.directory = directory;
        this.formats = formats;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String code = event.getRouteParameters().get("code").orElseThrow(NotFoundException::new);
        ServiceDetails details = directory.service(code);
        ServiceItem service = details.service();
        open(
                service.name(),
                t(
                        "directory.service.lead",
                        service.code(),
                        t(service.country().messageKey()),
                        service.regionName(),
                        service.familyName()));
        add(new Paragraph(until(service.validFrom(), service.validTo())));
        add(new H2(t("directory.authorities")));
        add(
                details.authorities().isEmpty()
                        ? new EmptyState(t("directory.authorities.empty"))
                        : authorities(details.authorities()));
        add(new H2(t("directory.children")));
        add(new Paragraph(t("directory.population.rule")), new Paragraph(t("directory.population.used")));
        add(
                details.populations().isEmpty()
                        ? new EmptyState(t("directory.population.empty"))
                        : populations(details.populations()));
        add(new Paragraph(new Anchor("admin/services", t("directory.back"))));
    }

    private String until(LocalDate from, LocalDate to) {
        return to.getYear() == NO_END
                ? t("directory.since", formats.date(from, getLocale()))
                : t("directory.from-to", formats.date(from, getLocale()), formats.date(to, getLocale()));
    }

    private DataTable authorities(List<AuthorityItem> authorities) {
        DataTable table = new DataTable(
                        t("directory.authorities"),
                        List.of(
                                Column.text(t("directory.authority")),
                                Column.text(t("directory.code")),
                                Column.text(t("directory.time"))))
                .withHiddenCaption();
        for (AuthorityItem authority : authorities) {
            table.row(authority.name(), authority.code(), until(authority.validFrom(), authority.validTo()));
        }
        return table;
    }

    private DataTable populations(List<Population> populations) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(t("directory.year")));
        columns.add(Column.number(t("directory.all")));
        for (Sex sex : Sex.values()) {
            columns.add(Column.number(t(sex.messageKey())));
        }
        for (Ethnicity ethnicity : Ethnicity.values()) {
            columns.add(Column.number(t(ethnicity.messageKey())));
        }
        columns.add(Column.text(t("directory.source")));
        DataTable table = new DataTable(t("directory.population.caption"), columns);
        populations.forEach(population -> table.row(cells(population)));
        return table;
    }

    private String[] cells(Population population) {
        List<String> cells = new ArrayList<>();
        cells.add(String.valueOf(population.year()));
        cells.add(formats.number(population.children(), 0, getLocale()));
        for (Sex sex : Sex.values()) {
            cells.add(formats.number(population.children(sex), 0, getLocale()));
        }
        for (Ethnicity ethnicity : Ethnicity.values()) {
            cells.add(formats.number(population.children(ethnicity), 0, getLocale()));
        }
        cells.add(population.sources().stream()
                .map(source -> t("directory.source.of", source.name(), formats.date(source.date(), getLocale())))
                .collect(Collectors.joining("; ")));
        return cells.toArray(String[]::new);
    }
}
