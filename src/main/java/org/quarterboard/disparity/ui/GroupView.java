package org.quarterboard.disparity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.quarterboard.charts.ChartRenderer;
import org.quarterboard.charts.ui.ChartReader;
import org.quarterboard.charts.ui.ScreenChart;
import org.quarterboard.disparity.CountedCode;
import org.quarterboard.disparity.DisparityCaseService;
import org.quarterboard.disparity.DisparityFinding;
import org.quarterboard.disparity.DisparityPage;
import org.quarterboard.disparity.DisparityPages;
import org.quarterboard.disparity.DisparityQuestion;
import org.quarterboard.disparity.FindingSentence;
import org.quarterboard.disparity.GroupKey;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.ui.EmptyState;
import org.quarterboard.shared.ui.SelectedService;
import org.quarterboard.shared.ui.ServiceLookup;
import org.quarterboard.shared.ui.ServicePage;
import org.quarterboard.shared.ui.TextList;

/** One thing counted by group: the finding, the picture, what can be said, the figures, and what may turn it round. */
@Route("service/:service/" + QuestionAddress.PAGE + "/of/:counted")
@RolesAllowed(Capability.Names.READ_KPI)
class GroupView extends ServicePage {

    private static final long serialVersionUID = 1L;

    private final transient QuestionDesk desk;
    private static final String COURSE = "over-time";

    private final transient DisparityPages pages;
    private final transient DisparityCaseService cases;
    private final transient FindingSentence sentences;
    private final transient ChartRenderer renderer;

    GroupView(
            ServiceLookup services,
            QuestionDesk desk,
            DisparityPages pages,
            DisparityCaseService cases,
            FindingSentence sentences,
            ChartRenderer renderer) {
        super(services);
        this.desk = desk;
        this.pages = pages;
        this.cases = cases;
        this.sentences = sentences;
        this.renderer = renderer;
    }

    @Override
    protected void show(SelectedService service, BeforeEnterEvent event) {
        CountedCode counted = QuestionDesk.counted(event);
        QuestionDesk.Asked asked = desk.asked(service, event);
        DisparityQuestion question = asked.question();
        DisparityPage page = pages.page(service.id(), question, counted, getLocale());
        open(
                page.title(),
                t("disparity.group.lead", page.name(), page.reference(), service.name(), page.span()),
                new Anchor(QuestionAddress.overview(service, question), t("disparity.group.back")));
        QuestionForm form = new QuestionForm(
                question,
                asked.quarters(),
                page.references(),
                desk.words(),
                desk.formats(),
                chosen -> UI.getCurrent().navigate(QuestionAddress.page(service, counted, chosen)));
        // The head says the same in words.
        form.addClassName("qb-no-print");
        add(form);
        page.suggested().ifPresent(span -> add(suggestion(service, counted, question, span)));
        if (page.empty()) {
            add(new EmptyState(
                    t("disparity.group.empty", page.name(), page.span()),
                    new Anchor(service.path(QuestionAddress.PAGE + "/figures"), t("disparity.overview.bring"))));
            return;
        }
        page.chart().ifPresent(picture -> add(new ScreenChart(renderer, picture.chart(), picture.text(), "groups")));
        add(new ChartReader("qb-groups-reader", t("disparity.group.reader"), page.reader(), 0));
        figures(
                service,
                counted,
                question,
                page,
                event.getLocation()
                        .getQueryParameters()
                        .getSingleParameter(COURSE)
                        .flatMap(GroupKey::parse));
        Section how = new Section(new H2(t("disparity.group.how")), new TextList(page.notes()));
        if (page.counted().against().contains(ResidentsView.COUNTED)) {
            how.add(new Paragraph(new Anchor(service.path(ResidentsView.PAGE), t("disparity.residents.link"))));
        }
        add(how);
        add(new Section(
                new Details(t("disparity.group.origins", page.origins().size()), GroupTables.origins(page, this::t))));
    }

    private void figures(
            SelectedService service,
            CountedCode counted,
            DisparityQuestion question,
            DisparityPage page,
            Optional<GroupKey> course) {
        add(new Section(new H2(t("disparity.group.says")), new TextList(page.sentences())));
        List<DisparityFinding> clear = page.table().rows().stream()
                .filter(row -> row.state().flagged())
                .flatMap(row -> row.finding().stream())
                .toList();
        if (!clear.isEmpty()) {
            add(new BoardDoes(service, clear, cases, sentences));
        }
        add(new Section(
                new H2(t("disparity.group.figures")),
                GroupTables.groups(page.table(), page.name(), page.reference(), this::t),
                downloads(service, counted, question)));
        if (!page.unknown().isEmpty()) {
            add(new Section(
                    new H2(t("disparity.group.unknown")),
                    new Paragraph(t("disparity.group.unknown-lead")),
                    new TextList(page.unknown())));
        }
        page.second()
                .forEach(second -> add(new Section(
                        new H2(t("disparity.group.second", second.reference())),
                        new Paragraph(second.sentence()),
                        GroupTables.groups(
                                new DisparityPage.Table(second.rows(), false),
                                page.name(),
                                second.reference(),
                                this::t))));
        if (!page.elsewhere().isEmpty()) {
            add(new Section(
                    new H2(t("disparity.group.elsewhere")),
                    new Paragraph(t("disparity.group.elsewhere-lead")),
                    GroupTables.elsewhere(page, this::t)));
        }
        if (page.course().points().size() > 1) {
            String address = QuestionAddress.page(service, counted, question);
            add(new CoursePanel(
                    page.course(),
                    course,
                    renderer,
                    chosen -> UI.getCurrent()
                            .getPage()
                            .getHistory()
                            .replaceState(null, new Location(address + "&" + COURSE + "=" + encoded(chosen)))));
        }
    }

    private static String encoded(GroupKey group) {
        return URLEncoder.encode(group.code(), StandardCharsets.UTF_8);
    }

    private Paragraph suggestion(SelectedService service, CountedCode counted, DisparityQuestion question, int span) {
        Paragraph line = new Paragraph(t("disparity.group.suggest", t("disparity.form.quarters", span)) + " ");
        line.add(new Anchor(
                QuestionAddress.page(service, counted, question.over(question.quarter(), span)),
                t("disparity.group.suggest-link", t("disparity.form.quarters", span))));
        line.addClassName("qb-note");
        return line;
    }

    private Div downloads(SelectedService service, CountedCode counted, DisparityQuestion question) {
        Div links = new Div(
                download(service, counted, question, QuestionAddress.CSV, "disparity.group.csv"),
                download(service, counted, question, QuestionAddress.SVG, "disparity.group.svg"),
                download(service, counted, question, QuestionAddress.PNG, "disparity.group.png"));
        links.addClassName("qb-actions");
        return links;
    }

    private Component download(
            SelectedService service, CountedCode counted, DisparityQuestion question, String file, String key) {
        Anchor link = new Anchor(QuestionAddress.download(service, counted, question, file, getLocale()), t(key));
        link.setRouterIgnore(true);
        return link;
    }
}
