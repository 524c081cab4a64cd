package org.quarterboard.attendance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quarterboard.attendance.AttendanceService;
import org.quarterboard.attendance.Kpi8Column;
import org.quarterboard.attendance.Kpi8Grid;
import org.quarterboard.attendance.SectorState;
import org.quarterboard.directory.AuthorityItem;
import org.quarterboard.directory.ServiceDirectory;
import org.quarterboard.kpi.HealthLabel;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.Sector;
import org.quarterboard.shared.Today;
import org.quarterboard.shared.ui.EmptyState;
import org.quarterboard.shared.ui.Feedback;
import org.quarterboard.shared.ui.SelectedService;
import org.quarterboard.shared.ui.ServiceLookup;
import org.quarterboard.shared.ui.ServicePage;

/** KPI 8: sectors by quarters. Which quarters, and which cell is open, stands in the address. */
@Route("service/:service/attendance")
@RolesAllowed(Capability.Names.READ_ATTENDANCE)
class AttendanceView extends ServicePage {

    /** The query parameter of the first quarter shown. */
    static final String FROM = "from";

    /** The query parameter of the sector whose cell is open, beside the quarter. */
    static final String SECTOR = "sector";

    /** The query parameter of the row whose cell is open, where it is of no single sector. */
    static final String ROW = "row";

    static final int QUARTERS = 8;

    private static final long serialVersionUID = 1L;

    private static final int STEP = 4;

    private final transient AttendanceService attendance;
    private final transient ReturnSections sections;
    private final transient Kpi8Health health;
    private final transient ServiceDirectory directory;
    private final transient Formats formats;
    private final transient Today today;

    AttendanceView(
            ServiceLookup services,
            AttendanceService attendance,
            ReturnSections sections,
            Kpi8Health health,
            ServiceDirectory directory,
            Formats formats,
            Today today) {
        super(services);
        this.attendance = attendance;
        this.sections = sections;
        this.health = health;
        this.directory = directory;
        this.formats = formats;
        this.today = today;
    }

    @Override
    protected void show(SelectedService service, BeforeEnterEvent event) {
        Quarter from = parameter(event, FROM)
                .flatMap(Quarter::parse)
                .orElse(today.quarter().plus(1 - QUARTERS));
        openFromAddress(service, event, fill(service, from), from);
    }

    private Kpi8Grid fill(SelectedService service, Quarter from) {
        Kpi8Grid grid = attendance.grid(service.id(), from, QUARTERS);
        open(t("attendance.page.title"), service.name());
        if (!grid.hasBoard()) {
            add(noBoard(service));
        }
        grid.column(today.quarter()).ifPresent(now -> soFar(service, grid, now).forEach(this::add));
        add(new Paragraph(
                grid.onlySectors().isPresent()
                        ? t("attendance.page.own-sector", grid.sectors().size())
                        : t("attendance.page.rule")));
        Section section = new Section(new H2(t("attendance.grid.heading")));
        section.add(earlierAndLater(service, from));
        Kpi8Table table = new Kpi8Table(
                this::getTranslation,
                formats,
                getLocale(),
                (column, sector) -> openCell(service, from, column, sector),
                (column, row) -> openSum(service, from, column, row));
        Map<Quarter, HealthLabel> labels = health.labels(service, from, QUARTERS, getLocale());
        section.add(table.of(grid, labels));
        section.add(Kpi8Health.issues(labels.values(), service, this::getTranslation));
        add(section);
        if (service.may(Capability.Names.READ_KPI)) {
            add(sections.returns(service, from, QUARTERS, getLocale()));
            add(sections.differences(service, from, QUARTERS, getLocale()));
            sections.reading(service, getLocale(), () -> {
                        fill(service, from);
                        Feedback.done(t("attendance.choose.done"));
                    })
                    .ifPresent(this::add);
        }
        add(new Paragraph(new Anchor(service.path("partners-data"), t("attendance.page.to-partners"))));
        return grid;
    }

    private EmptyState noBoard(SelectedService service) {
        return service.may(Capability.Names.READ_BOARD)
                ? new EmptyState(
                        t("attendance.page.no-board"), new Anchor(service.path("board"), t("attendance.page.to-board")))
                : new EmptyState(t("attendance.page.no-board"));
    }

    private List<? extends Component> soFar(SelectedService service, Kpi8Grid grid, Kpi8Column now) {
        if (now.undecided()) {
            return UnsettledLines.of(now.unsettled(), this::getTranslation, service);
        }
        String quarter = formats.shortQuarter(now.quarter(), getLocale());
        if (now.counted().meeting().isEmpty()) {
            return List.of(new Paragraph(t("attendance.now.no-meeting", quarter)));
        }
        if (grid.onlySectors().isEmpty()) {
            String key = now.counted().in(SectorState.NOT_RECORDED).isEmpty()
                    ? "attendance.now.meeting"
                    : "attendance.now.not-complete";
            return List.of(new Paragraph(t(key, quarter, now.counted().headline())));
        }
        return grid.sectors().stream()
                .map(own -> new Paragraph(t(
                        "attendance.now.own",
                        quarter,
                        t(own.messageKey()),
                        t(now.counted().of(own).state().messageKey()))))
                .toList();
    }

    private Nav earlierAndLater(SelectedService service, Quarter from) {
        Nav nav = new Nav();
        nav.addClassName("qb-years");
        nav.setAriaLabel(t("attendance.page.quarters"));
        nav.add(new Anchor(path(service, from.plus(-STEP)), t("attendance.page.earlier")));
        if (from.plus(QUARTERS - 1).compareTo(today.quarter()) < 0) {
            nav.add(new Anchor(path(service, from.plus(STEP)), t("attendance.page.later")));
        }
        return nav;
    }

    private void openFromAddress(SelectedService service, BeforeEnterEvent event, Kpi8Grid grid, Quarter from) {
        Optional<Kpi8Column> column = quarterOf(event).flatMap(grid::column);
        Optional<Sector> sector = parameter(event, SECTOR)
                .flatMap(name -> Arrays.stream(Sector.values())
                        .filter(found ->
                                found.name().equals(name) && grid.sectors().contains(found))
                        .findFirst());
        if (column.isPresent() && sector.isPresent()) {
            openCell(service, from, column.get(), sector.get());
        }
        Optional<SumRow> row = parameter(event, ROW).flatMap(SumRow::of);
        if (column.isPresent() && row.isPresent() && grid.onlySectors().isEmpty()) {
            openSum(service, from, column.get(), row.get());
        }
    }

    private void openCell(SelectedService service, Quarter from, Kpi8Column column, Sector sector) {
        open(
                new CellPanel(parts(service, column), column, sector, formats, getLocale()),
                service,
                from,
                column,
                SECTOR + "=" + sector.name());
    }

    private void openSum(SelectedService service, Quarter from, Kpi8Column column, SumRow row) {
        SumPanel panel = new SumPanel(
                parts(service, column),
                new FigureCells(this::getTranslation, service, formats, getLocale()),
                column,
                row,
                row == SumRow.RETURNED ? sections.returned(service, column.quarter()) : List.of(),
                formats,
                getLocale());
        open(panel, service, from, column, ROW + "=" + row.address());
    }

    private PanelParts parts(SelectedService service, Kpi8Column column) {
        return new PanelParts(
                this::getTranslation,
                service,
                authorities(service, column),
                health.label(service, column.quarter(), getLocale()),
                formats,
                getLocale());
    }

    /** The cell goes into the address without a step in the history; closing takes it out again. */
    private void open(Dialog panel, SelectedService service, Quarter from, Kpi8Column column, String cell) {
        UI ui = UI.getCurrent();
        panel.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                ui.getPage().getHistory().replaceState(null, new Location(path(service, from)));
            }
        });
        panel.open();
        ui.getPage()
                .getHistory()
                .replaceState(
                        null,
                        new Location(path(service, from) + "&" + QUARTER + "="
                                + column.quarter().nationalLabel() + "&" + cell));
    }

    private Map<Long, String> authorities(SelectedService service, Kpi8Column column) {
        return directory.authorities(service.id(), column.quarter().end()).stream()
                .collect(Collectors.toMap(AuthorityItem::id, AuthorityItem::name));
    }

    private static String path(SelectedService service, Quarter from) {
        return service.path("attendance?" + FROM + "=" + from.nationalLabel());
    }

    private static Optional<String> parameter(BeforeEnterEvent event, String name) {
        return event.getLocation().getQueryParameters().getSingleParameter(name);
    }
}
