package org.quarterboard.disparity.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.quarterboard.charts.ChartRenderer;
import org.quarterboard.charts.ui.ScreenChart;
import org.quarterboard.disparity.CountedCode;
import org.quarterboard.disparity.GroupDimension;
import org.quarterboard.disparity.Residents;
import org.quarterboard.disparity.ResidentsService;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.ui.DataTable;
import org.quarterboard.shared.ui.DataTable.Column;
import org.quarterboard.shared.ui.EmptyState;
import org.quarterboard.shared.ui.SelectedService;
import org.quarterboard.shared.ui.ServiceLookup;
import org.quarterboard.shared.ui.ServicePage;

/** Who lives here: the children by age and sex, and by ethnic group over the years, with who counted them. */
@Route("service/:service/" + ResidentsView.PAGE)
@RolesAllowed(Capability.Names.READ_KPI)
class ResidentsView extends ServicePage {

    static final String PAGE = QuestionAddress.PAGE + "/residents";

    /** What they are called where something is set against them. */
    static final CountedCode COUNTED = new CountedCode("residents");

    private static final long serialVersionUID = 1L;

    private final transient ResidentsService residents;
    private final transient ChartRenderer renderer;

    ResidentsView(ServiceLookup services, ResidentsService residents, ChartRenderer renderer) {
        super(services);
        this.residents = residents;
        this.renderer = renderer;
    }

    @Override
    protected void show(SelectedService service, BeforeEnterEvent event) {
        Residents shown = residents.residents(service.id(), getLocale());
        open(
                shown.isEmpty() ? t("disparity.residents.heading-empty", service.name()) : shown.title(),
                t("disparity.residents.lead"),
                new Anchor(service.path(QuestionAddress.PAGE), t("disparity.group.back")));
        if (shown.isEmpty()) {
            add(new EmptyState(
                    shown.authorities().isEmpty()
                            ? t("disparity.residents.empty-none", service.name())
                            : t("disparity.residents.empty", String.join("; ", shown.authorities()))));
            return;
        }
        shown.picture().ifPresent(picture -> add(new ScreenChart(renderer, picture.chart(), picture.text(), "ages")));
        add(new Section(
                new H2(t("disparity.residents.by-age")),
                shown.ages().isEmpty() ? new Paragraph(t("disparity.residents.no-ages")) : ages(shown)));
        add(new Section(new H2(t("disparity.residents.by-group")), groups(shown)));
        add(authorities(shown));
    }

    private DataTable ages(Residents shown) {
        DataTable table = new DataTable(
                t("disparity.residents.by-age-caption", shown.years().getFirst().year()),
                List.of(
                        Column.text(t("disparity.dimension.age")),
                        Column.number(t(GroupDimension.SEX.messageKey("female"))),
                        Column.number(t(GroupDimension.SEX.messageKey("male"))),
                        Column.number(t("disparity.residents.children"))));
        shown.ages().forEach(age -> table.row(age.name(), age.girls(), age.boys(), age.all()));
        return table;
    }

    private DataTable groups(Residents shown) {
        List<Column> columns = new ArrayList<>(List.of(Column.text(t("disparity.residents.year"))));
        shown.groups().forEach(group -> columns.add(Column.number(group)));
        columns.add(Column.number(t("disparity.residents.children")));
        columns.add(Column.text(t("disparity.residents.source")));
        DataTable table = new DataTable(t("disparity.residents.by-group-caption"), columns);
        for (Residents.Year year : shown.years()) {
            List<String> cells = new ArrayList<>(List.of(year.year()));
            cells.addAll(year.children());
            cells.add(year.all());
            cells.add(year.sources());
            table.row(cells.toArray(String[]::new));
        }
        return table;
    }

    private Section authorities(Residents shown) {
        UnorderedList list = new UnorderedList();
        shown.authorities().forEach(authority -> list.add(new ListItem(authority)));
        return new Section(
                new H2(t("disparity.residents.authorities")),
                new Paragraph(t(
                        "disparity.residents.authorities-lead",
                        shown.years().getFirst().year())),
                list);
    }
}
