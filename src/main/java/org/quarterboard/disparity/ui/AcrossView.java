package org.quarterboard.disparity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.quarterboard.disparity.AcrossPage;
import org.quarterboard.disparity.AcrossPages;
import org.quarterboard.disparity.CountedCode;
import org.quarterboard.disparity.DisparityPage;
import org.quarterboard.disparity.DisparityQuestion;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.ui.DataTable;
import org.quarterboard.shared.ui.DataTable.Column;
import org.quarterboard.shared.ui.EmptyState;
import org.quarterboard.shared.ui.SelectedService;
import org.quarterboard.shared.ui.ServiceLookup;
import org.quarterboard.shared.ui.ServicePage;
import org.quarterboard.shared.ui.TextList;

/** One thing counted by group in every service of the reader, for whoever attends many boards. */
@Route("service/:service/" + QuestionAddress.PAGE + "/across/:counted")
@RolesAllowed(Capability.Names.READ_KPI)
class AcrossView extends ServicePage {

    private static final long serialVersionUID = 1L;

    private final transient QuestionDesk desk;

    private final transient AcrossPages pages;

    AcrossView(ServiceLookup services, QuestionDesk desk, AcrossPages pages) {
        super(services);
        this.desk = desk;
        this.pages = pages;
    }

    @Override
    protected void show(SelectedService service, BeforeEnterEvent event) {
        CountedCode counted = QuestionDesk.counted(event);
        QuestionDesk.Asked asked = desk.asked(service, event);
        DisparityQuestion question = asked.question();
        AcrossPage page = pages.page(service.id(), question, counted, getLocale());
        open(
                page.title(),
                t("disparity.across.lead", page.name(), page.reference(), page.span()),
                new Anchor(QuestionAddress.overview(service, question), t("disparity.across.back", service.name())));
        add(new QuestionForm(
                question,
                asked.quarters(),
                List.of(),
                desk.words(),
                desk.formats(),
                chosen -> UI.getCurrent().navigate(QuestionAddress.across(service, counted, chosen))));
        add(choice(service, counted, question, page.choices()));
        if (page.lines().isEmpty()) {
            add(new EmptyState(t("disparity.across.empty", page.name())));
            return;
        }
        add(table(question, counted, page));
        add(new Section(new H2(t("disparity.overview.how")), new TextList(page.notes())));
    }

    private Select<DisparityPage.Choice> choice(
            SelectedService service,
            CountedCode counted,
            DisparityQuestion question,
            List<DisparityPage.Choice> choices) {
        Select<DisparityPage.Choice> choice = new Select<>();
        choice.setLabel(t("disparity.overview.counted"));
        choice.setItems(choices);
        choice.setItemLabelGenerator(DisparityPage.Choice::name);
        choice.addClassName("qb-wide");
        choices.stream().filter(one -> one.code().equals(counted)).findFirst().ifPresent(choice::setValue);
        choice.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                UI.getCurrent()
                        .navigate(QuestionAddress.across(
                                service, change.getValue().code(), question));
            }
        });
        return choice;
    }

    private Section table(DisparityQuestion question, CountedCode counted, AcrossPage page) {
        List<Column> columns = new ArrayList<>(List.of(Column.text(t("disparity.across.service"))));
        page.groups().forEach(group -> columns.add(Column.text(group)));
        columns.add(Column.text(t("disparity.table.remark")));
        DataTable table = new DataTable(
                t("disparity.overview.caption", desk.words().phrase(question.baseline(), getLocale())), columns);
        for (AcrossPage.Line line : page.lines()) {
            List<Component> cells = new ArrayList<>(
                    List.of(new Anchor(QuestionAddress.page(line.code(), counted, question), line.service())));
            line.cells().forEach(cell -> cells.add(GroupBadge.of(cell)));
            cells.add(new Span(line.held()));
            table.row(cells.toArray(Component[]::new));
        }
        Section section = new Section(new H2(t("disparity.across.services")), table);
        if (!page.without().isEmpty()) {
            section.add(new Paragraph(t("disparity.across.without", String.join("; ", page.without()))));
        }
        return section;
    }
}
