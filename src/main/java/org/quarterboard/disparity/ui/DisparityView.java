package org.quarterboard.disparity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.quarterboard.charts.ChartRenderer;
import org.quarterboard.charts.ui.ScreenChart;
import org.quarterboard.directory.ServiceDirectory;
import org.quarterboard.disparity.CasePaths;
import org.quarterboard.disparity.Counted;
import org.quarterboard.disparity.DisparityOverview;
import org.quarterboard.disparity.DisparityPages;
import org.quarterboard.disparity.DisparityQuestion;
import org.quarterboard.disparity.ReleasePaths;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.ui.DataTable;
import org.quarterboard.shared.ui.DataTable.Column;
import org.quarterboard.shared.ui.EmptyState;
import org.quarterboard.shared.ui.SelectedService;
import org.quarterboard.shared.ui.ServiceLookup;
import org.quarterboard.shared.ui.ServicePage;
import org.quarterboard.shared.ui.TextList;

/** Who fares worse, at one look: what the figures tell apart, everything that is counted, and what to do next. */
@Route("service/:service/" + QuestionAddress.PAGE)
@RolesAllowed(Capability.Names.READ_KPI)
class DisparityView extends ServicePage {

    private static final long serialVersionUID = 1L;

    private final transient QuestionDesk desk;

    private final transient DisparityPages pages;
    private final transient ServiceDirectory directory;
    private final transient ChartRenderer renderer;

    DisparityView(
            ServiceLookup services,
            QuestionDesk desk,
            DisparityPages pages,
            ServiceDirectory directory,
            ChartRenderer renderer) {
        super(services);
        this.desk = desk;
        this.pages = pages;
        this.directory = directory;
        this.renderer = renderer;
    }

    @Override
    protected void show(SelectedService service, BeforeEnterEvent event) {
        QuestionDesk.Asked asked = desk.asked(service, event);
        DisparityQuestion question = asked.question();
        DisparityOverview shown = pages.overview(service.id(), question, getLocale());
        open(
                shown.title(),
                t(
                        "disparity.overview.lead",
                        service.name(),
                        t("disparity.form.quarters", question.quarters()),
                        desk.formats().shortQuarter(question.quarter(), getLocale())),
                links(service));
        QuestionForm form = new QuestionForm(
                question,
                asked.quarters(),
                List.of(),
                desk.words(),
                desk.formats(),
                chosen -> UI.getCurrent().navigate(QuestionAddress.overview(service, chosen)));
        // The head says the same in words.
        form.addClassName("qb-no-print");
        add(form);
        if (shown.lines().isEmpty()) {
            add(nothing(service));
            return;
        }
        add(findings(service, shown));
        shown.journey()
                .ifPresent(journey -> add(new Section(
                        new H2(t("disparity.overview.journey")),
                        new ScreenChart(renderer, journey.chart(), journey.text(), "journey"))));
        add(everything(service, shown, directory.mine().size() > 1));
        add(new Section(new H2(t("disparity.overview.how")), new TextList(shown.notes())));
    }

    private Component[] links(SelectedService service) {
        return new Component[] {
            new Anchor(CasePaths.list(service.code()), t("disparity.overview.cases")),
            new Anchor(service.path(CasePaths.EVIDENCE), t("disparity.overview.evidence")),
            new Anchor(service.path(QuestionAddress.PAGE + "/figures"), t("disparity.overview.figures")),
            new Anchor(service.path(ResidentsView.PAGE), t("disparity.residents.link")),
            new Anchor(service.path(ReleasePaths.STATEMENTS), t("disparity.release.list.link"))
        };
    }

    private EmptyState nothing(SelectedService service) {
        return new EmptyState(
                t("disparity.overview.nothing"),
                new Anchor(service.path(QuestionAddress.PAGE + "/figures"), t("disparity.overview.bring")));
    }

    private Section findings(SelectedService service, DisparityOverview shown) {
        Section section = new Section(new H2(t("disparity.overview.findings")));
        if (shown.findings().isEmpty()) {
            section.add(new Paragraph(t("disparity.overview.none")));
            return section;
        }
        UnorderedList list = new UnorderedList();
        for (DisparityOverview.Finding finding : shown.findings()) {
            list.add(new ListItem(
                    new Span(finding.sentence() + " "),
                    new Anchor(
                            QuestionAddress.page(service, finding.counted(), shown.question()),
                            t("disparity.overview.open", t("disparity.counted." + finding.counted())))));
        }
        section.add(list);
        return section;
    }

    private Section everything(SelectedService service, DisparityOverview shown, boolean many) {
        List<Column> columns = new ArrayList<>(List.of(Column.text(t("disparity.overview.counted"))));
        shown.groups().forEach(group -> columns.add(Column.text(group)));
        DataTable table = new DataTable(
                t(
                        "disparity.overview.caption",
                        desk.words().phrase(shown.question().baseline(), getLocale())),
                columns);
        for (DisparityOverview.Line line : shown.lines()) {
            List<Component> cells = new ArrayList<>(List.of(counted(service, shown, line)));
            line.cells().forEach(cell -> cells.add(GroupBadge.of(cell)));
            table.row(cells.toArray(Component[]::new));
        }
        Section section = new Section(new H2(t("disparity.overview.everything")), table);
        if (many) {
            section.add(new Paragraph(new Anchor(
                    QuestionAddress.across(service, shown.lines().getFirst().counted(), shown.question()),
                    t("disparity.overview.across"))));
        }
        if (!shown.without().isEmpty()) {
            section.add(new Paragraph(t(
                    "disparity.overview.without",
                    String.join(
                            "; ",
                            shown.without().stream()
                                    .map(Counted::messageKey)
                                    .map(this::t)
                                    .toList()))));
        }
        return section;
    }

    /** What is counted, and below it in small what it is set against. */
    private Div counted(SelectedService service, DisparityOverview shown, DisparityOverview.Line line) {
        Paragraph against = new Paragraph(t("disparity.overview.set-against", line.reference()));
        against.addClassName("qb-under");
        return new Div(
                new Anchor(QuestionAddress.page(service, line.counted(), shown.question()), line.name()), against);
    }
}
