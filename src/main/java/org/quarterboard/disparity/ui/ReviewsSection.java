package org.quarterboard.disparity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quarterboard.disparity.CaseReview;
import org.quarterboard.disparity.CaseReviewPlan;
import org.quarterboard.disparity.DisparityFinding;
import org.quarterboard.disparity.ui.ReviewPlanDialog.When;
import org.quarterboard.meetings.MeetingItem;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.ui.Badge;
import org.quarterboard.shared.ui.EmptyState;
import org.quarterboard.shared.ui.Feedback;

/** When the figure is looked at again, and what was found then. */
final class ReviewsSection extends CaseSection {

    private static final long serialVersionUID = 1L;

    private static final int QUARTERS = 9;

    ReviewsSection(CaseShown shown) {
        super("disparity.case.review.heading", shown);
        one().reviews().forEach(this::review);
        one().nextReview().ifPresent(this::plan);
        if (one().reviews().isEmpty() && one().nextReview().isEmpty()) {
            add(new EmptyState(t("disparity.case.review.none")));
        }
        boolean decided = one().decision().isPresent();
        if (decided && shown.may(Capability.Names.WRITE_COMMENTARY)) {
            add(bar(button("disparity.case.review.verb", this::look)));
        }
        if (decided && shown.may(Capability.Names.RECORD_MEETING)) {
            add(bar(button("disparity.case.plan-review.verb", this::set)));
        }
    }

    private void review(CaseReview review) {
        String day = desk().day(review.step().at(), getLocale());
        Div line = new Div(CaseBadges.of(review.outcome()));
        line.addClassName("qb-line");
        add(
                new H3(t("disparity.case.review.of", day)),
                line,
                words(review.step().words()),
                new Paragraph(t("disparity.case.review.then", desk().sentence(one().seen(), getLocale()))),
                new Paragraph(t("disparity.case.review.now", desk().sentence(review.now(), getLocale()))),
                new Paragraph(t(review.comparison().messageKey())));
        review.reached()
                .ifPresent(reached -> add(new Paragraph(
                        t(reached ? "disparity.case.review.reached" : "disparity.case.review.not-reached"))));
        add(new FindingFigures(review.now(), day, desk()), recorded(review.step()));
    }

    private void plan(CaseReviewPlan plan) {
        LocalDate today = desk().today().date();
        String when = plan.quarter()
                .map(quarter -> desk().formats().quarter(quarter, getLocale()))
                .orElseGet(() -> t("disparity.case.meeting", desk().formats().date(plan.by(), getLocale())));
        Badge.Kind kind = plan.due(today) ? Badge.Kind.ATTENTION : Badge.Kind.MISSING;
        String key = plan.overdue(today)
                ? "disparity.case.review.overdue"
                : plan.due(today) ? "disparity.case.review.due" : "disparity.case.review.set";
        Div line = new Div(new Badge(kind, t(key, when)));
        line.addClassName("qb-line");
        add(line);
        if (!plan.step().words().isEmpty()) {
            add(words(plan.step().words()));
        }
    }

    private void look() {
        List<DisparityFinding> later = desk().cases().later(shown.service().id(), one().uuid());
        if (later.isEmpty()) {
            Feedback.problem(t("disparity.case.review.no-later"));
            return;
        }
        new ReviewDialog(shown, later, review -> {
                    desk().cases().review(shown.service().id(), one().uuid(), review, one().revision());
                    shown.done().accept("disparity.case.review.done");
                })
                .open();
    }

    private void set() {
        new ReviewPlanDialog(choices(), plan -> {
                    desk().cases().planReview(shown.service().id(), one().uuid(), plan, one().revision());
                    shown.done().accept("disparity.case.plan-review.done");
                })
                .open();
    }

    /** The meetings to come, then quarters: those whose figures can be later ones. */
    private List<When> choices() {
        LocalDate today = desk().today().date();
        LocalDate seen = one().seen().span().end();
        List<When> choices = new ArrayList<>();
        desk().meetings(shown.service().id()).reversed().stream()
                .filter(meeting ->
                        !meeting.date().isBefore(today) && meeting.date().isAfter(seen))
                .forEach(meeting -> choices.add(at(meeting)));
        desk().today()
                .quarter()
                .run(QUARTERS)
                .filter(quarter -> quarter.end().isAfter(seen))
                .forEach(quarter -> choices.add(new When(
                        Optional.of(quarter), Optional.empty(), desk().formats().quarter(quarter, getLocale()))));
        return choices;
    }

    private When at(MeetingItem meeting) {
        return new When(
                Optional.empty(),
                Optional.of(meeting.uuid()),
                t("disparity.case.meeting", desk().formats().date(meeting.date(), getLocale())));
    }
}
