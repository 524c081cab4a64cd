package org.quarterboard.disparity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.quarterboard.disparity.CasePaths;
import org.quarterboard.disparity.DisparityCase;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.ui.Feedback;
import org.quarterboard.shared.ui.SelectedService;
import org.quarterboard.shared.ui.ServiceLookup;
import org.quarterboard.shared.ui.ServicePage;

/** A finding that the board follows, from what was seen to what came of it. */
@Route("service/:service/" + CasePaths.CASES + "/:case")
@RolesAllowed(Capability.Names.READ_KPI)
class CaseView extends ServicePage {

    private static final long serialVersionUID = 1L;

    private final transient CaseDesk desk;

    CaseView(ServiceLookup services, CaseDesk desk) {
        super(services);
        this.desk = desk;
    }

    @Override
    protected void show(SelectedService service, BeforeEnterEvent event) {
        fill(service, uuid(event.getRouteParameters().get("case").orElse("")));
    }

    private void fill(SelectedService service, UUID uuid) {
        DisparityCase one = desk.cases().one(service.id(), uuid);
        CaseShown shown = new CaseShown(service, one, desk, key -> {
            fill(service, uuid);
            Feedback.done(t(key));
        });
        open(
                t("disparity.case.name", one.number().label(), one.title()),
                desk.sentence(one.seen(), getLocale()),
                actions(shown).toArray(Component[]::new));
        Div state = new Div(CaseBadges.of(one.state()));
        state.addClassName("qb-line");
        add(state);
        add(
                new SeenSection(shown),
                new ContextSection(shown),
                new QuestionsSection(shown),
                new DecisionSection(shown),
                new GoalSection(shown));
        if (service.may(Capability.Names.READ_BOARD)) {
            add(new CaseActionsSection(shown));
        }
        add(new ReviewsSection(shown));
        if (service.may(Capability.Names.READ_BOARD)) {
            add(new MinutesSection(shown));
        }
        add(new HistorySection(shown));
    }

    private List<Component> actions(CaseShown shown) {
        List<Component> actions = new ArrayList<>();
        if (shown.service().may(Capability.Names.RECORD_MEETING)) {
            actions.add(
                    shown.one().closed()
                            ? new Button(t("disparity.case.reopen.verb"), click -> reopen(shown))
                            : new Button(t("disparity.case.close.verb"), click -> close(shown)));
        }
        actions.add(new Anchor(shown.service().path(CasePaths.CASES), t("disparity.case.back")));
        return actions;
    }

    private void close(CaseShown shown) {
        new TextStepDialog("disparity.case.close", "disparity.case.error.reason", "", reason -> {
                    desk.cases()
                            .close(
                                    shown.service().id(),
                                    shown.one().uuid(),
                                    reason,
                                    shown.one().revision());
                    shown.done().accept("disparity.case.close.done");
                })
                .open();
    }

    private void reopen(CaseShown shown) {
        new TextStepDialog("disparity.case.reopen", "disparity.case.error.reason", "", reason -> {
                    desk.cases()
                            .reopen(
                                    shown.service().id(),
                                    shown.one().uuid(),
                                    reason,
                                    shown.one().revision());
                    shown.done().accept("disparity.case.reopen.done");
                })
                .open();
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }
}
