package org.quarterboard.kpi.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.quarterboard.kpi.DeadlineRule;
import org.quarterboard.kpi.ReturnDeadlineService;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.Today;
import org.quarterboard.shared.ui.DataTable;
import org.quarterboard.shared.ui.ErrorSummary;
import org.quarterboard.shared.ui.Feedback;
import org.quarterboard.shared.ui.Page;

/** When returns are due, for all services; a service agrees on another day for itself. */
@Route("admin/deadlines")
@RolesAllowed(Capability.Names.MANAGE_DIRECTORY)
class DeadlinesView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient ReturnDeadlineService deadlines;
    private final transient Formats formats;
    private final transient Today today;

    DeadlinesView(ReturnDeadlineService deadlines, Formats formats, Today today) {
        this.deadlines = deadlines;
        this.formats = formats;
        this.today = today;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        fill();
    }

    private void fill() {
        List<DeadlineRule> rules = deadlines.rules();
        open(t("calendar.deadlines.title"), t("calendar.deadlines.lead"));
        add(next(rules.getFirst()), form(rules.getFirst()), history(rules));
    }

    private Section next(DeadlineRule rule) {
        Section section = new Section(new H2(t("calendar.deadlines.next")));
        DataTable table = new DataTable(
                        t("calendar.deadlines.next"),
                        List.of(
                                DataTable.Column.text(t("calendar.col.quarter")),
                                DataTable.Column.text(t("calendar.deadlines.due"))))
                .withHiddenCaption();
        today.quarter()
                .run(4)
                .forEach(quarter ->
                        table.row(formats.quarter(quarter, getLocale()), formats.date(rule.due(quarter), getLocale())));
        section.add(table);
        return section;
    }

    private Section form(DeadlineRule rule) {
        Quarter from = today.quarter();
        ErrorSummary errors = new ErrorSummary();
        List<IntegerField> fields = new ArrayList<>();
        for (int number = 1; number <= 4; number++) {
            IntegerField field = new IntegerField(t("calendar.deadlines.days." + number));
            field.setValue(rule.days().get(number - 1));
            fields.add(field);
        }
        Button save = new Button(t("calendar.deadlines.save"), click -> {
            errors.clear();
            for (IntegerField field : fields) {
                Integer days = field.getValue();
                field.setInvalid(false);
                if (days == null || days < 1 || days > DeadlineRule.MOST_DAYS) {
                    errors.show(field, t("calendar.error.days", DeadlineRule.MOST_DAYS));
                }
            }
            if (!errors.hasErrors()
                    && Feedback.attempt(
                            errors,
                            () -> deadlines.setRule(
                                    fields.stream().map(IntegerField::getValue).toList()))) {
                Feedback.done(t("calendar.deadlines.done", formats.shortQuarter(from, getLocale())));
                fill();
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div form = new Div(errors);
        form.addClassName("qb-form");
        fields.forEach(form::add);
        form.add(save);
        return new Section(
                new H2(t("calendar.deadlines.change")),
                new Paragraph(t("calendar.deadlines.hint", formats.quarter(from, getLocale()))),
                form);
    }

    private Section history(List<DeadlineRule> rules) {
        DataTable table = new DataTable(
                        t("calendar.deadlines.history"),
                        List.of(
                                DataTable.Column.text(t("calendar.deadlines.from")),
                                DataTable.Column.number(t("calendar.deadlines.after", 1)),
                                DataTable.Column.number(t("calendar.deadlines.after", 2)),
                                DataTable.Column.number(t("calendar.deadlines.after", 3)),
                                DataTable.Column.number(t("calendar.deadlines.after", 4)),
                                DataTable.Column.text(t("calendar.col.when")),
                                DataTable.Column.text(t("calendar.col.who"))))
                .withHiddenCaption();
        for (DeadlineRule rule : rules) {
            table.row(
                    new Span(formats.shortQuarter(rule.from(), getLocale())),
                    days(rule, 0),
                    days(rule, 1),
                    days(rule, 2),
                    days(rule, 3),
                    new Span(formats.moment(rule.at(), getLocale())),
                    new Span(rule.by().isEmpty() ? t("calendar.by-portal") : rule.by()));
        }
        return new Section(new H2(t("calendar.deadlines.history")), table);
    }

    private static Span days(DeadlineRule rule, int index) {
        return new Span(Integer.toString(rule.days().get(index)));
    }
}
