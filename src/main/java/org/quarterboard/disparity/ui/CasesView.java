package org.quarterboard.disparity.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.quarterboard.disparity.CasePaths;
import org.quarterboard.disparity.CaseQuestion;
import org.quarterboard.disparity.CaseReviewPlan;
import org.quarterboard.disparity.CaseState;
import org.quarterboard.disparity.DisparityCase;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.ui.Badge;
import org.quarterboard.shared.ui.EmptyState;
import org.quarterboard.shared.ui.SelectedService;
import org.quarterboard.shared.ui.ServiceLookup;
import org.quarterboard.shared.ui.ServicePage;

/** The findings that the board follows: what waits for it first. */
@Route("service/:service/" + CasePaths.CASES)
@RolesAllowed(Capability.Names.READ_KPI)
class CasesView extends ServicePage {

    private static final long serialVersionUID = 1L;

    private final transient CaseDesk desk;

    CasesView(ServiceLookup services, CaseDesk desk) {
        super(services);
        this.desk = desk;
    }

    @Override
    protected void show(SelectedService service, BeforeEnterEvent event) {
        open(
                t("disparity.case.list.title"),
                t("disparity.case.list.lead", service.name()),
                new Anchor(service.path(CasePaths.EVIDENCE), t("disparity.case.list.to-evidence")));
        List<DisparityCase> all = desk.cases().list(service.id());
        if (all.isEmpty()) {
            add(new EmptyState(
                    t(
                            service.may(Capability.Names.WRITE_COMMENTARY)
                                    ? "disparity.case.list.none-open"
                                    : "disparity.case.list.none"),
                    new Anchor(service.path("disproportionality"), t("disparity.case.list.to-analysis"))));
            return;
        }
        LocalDate today = desk.today().date();
        Predicate<DisparityCase> undecided = one -> one.state() == CaseState.OPEN;
        Predicate<DisparityCase> due =
                one -> one.nextReview().filter(plan -> plan.due(today)).isPresent();
        Predicate<DisparityCase> closed = DisparityCase::closed;
        group(service, all, undecided, "disparity.case.list.undecided");
        group(service, all, due, "disparity.case.list.due");
        group(service, all, undecided.or(due).or(closed).negate(), "disparity.case.list.followed");
        group(service, all, closed, "disparity.case.list.closed");
    }

    private void group(
            SelectedService service, List<DisparityCase> all, Predicate<DisparityCase> which, String headingKey) {
        List<DisparityCase> group = all.stream().filter(which).toList();
        if (!group.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("qb-home-list");
            group.forEach(one -> list.add(item(service, one)));
            add(new Section(new H2(t(headingKey)), list));
        }
    }

    private ListItem item(SelectedService service, DisparityCase one) {
        H3 name = new H3(new Anchor(
                CasePaths.one(service.code(), one.uuid()),
                t("disparity.case.name", one.number().label(), one.title())));
        Div state = new Div(CaseBadges.of(one.state()));
        state.addClassName("qb-line");
        ListItem item = new ListItem(name, new Paragraph(desk.sentence(one.seen(), getLocale())), state);
        one.nextReview().ifPresent(plan -> state.add(review(plan)));
        long waiting = one.closed()
                ? 0
                : one.questions().stream()
                        .filter(CaseQuestion::waits)
                        .count();
        if (waiting > 0) {
            boolean late = one.questions().stream()
                    .anyMatch(question -> question.overdue(desk.today().date()));
            state.add(new Badge(
                    late ? Badge.Kind.ATTENTION : Badge.Kind.MISSING, t("disparity.case.list.questions", waiting)));
        }
        return item;
    }

    private Badge review(CaseReviewPlan plan) {
        boolean late = plan.overdue(desk.today().date());
        return new Badge(
                late ? Badge.Kind.ATTENTION : Badge.Kind.NEUTRAL,
                t(
                        late ? "disparity.case.list.review-overdue" : "disparity.case.list.review",
                        desk.formats().date(plan.by(), getLocale())));
    }
}
