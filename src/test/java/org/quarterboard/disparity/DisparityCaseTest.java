package org.quarterboard.disparity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.Sector;
import org.quarterboard.shared.UserFacingException;

/** How a case stands follows from its steps, and which step may be next too. */
class DisparityCaseTest {

    private static final CaseMeeting MEETING = new CaseMeeting(new UUID(0, 1), LocalDate.of(2026, 6, 11));
    private static final Instant START = Instant.parse("2026-06-01T09:00:00Z");

    private final List<CaseStep> steps = new ArrayList<>();

    private DisparityCase one() {
        if (steps.isEmpty()) {
            step(CaseStepKind.OPENED, "", CaseFacts.opened(SomeFindings.seen()));
        }
        return new DisparityCase(new UUID(0, 7), new CaseNumber(2026, 3), "Remand", steps);
    }

    private void step(CaseStepKind kind, String words, CaseFacts facts) {
        int number = steps.size() + 1;
        steps.add(new CaseStep(number, kind, words, facts, START.plusSeconds(number * 3600L), "Head"));
    }

    @Test
    void anOpenCaseWaitsForADecision() {
        assertThat(one().state()).isEqualTo(CaseState.OPEN);
        assertThat(one().number().label()).isEqualTo("E3/2026-27");
        assertThat(allowed())
                .containsExactlyInAnyOrder(
                        CaseStepKind.CONTEXT,
                        CaseStepKind.ASKED,
                        CaseStepKind.ANSWERED,
                        CaseStepKind.WITHDRAWN,
                        CaseStepKind.DECIDED,
                        CaseStepKind.CLOSED);
    }

    @Test
    void afterTheDecisionSuccessAndReviewCanBeSaid() {
        one();
        decide(CaseDecision.REFORM);
        assertThat(one().state()).isEqualTo(CaseState.REFORM);
        Set<CaseStepKind> all = EnumSet.allOf(CaseStepKind.class);
        all.removeAll(Set.of(CaseStepKind.OPENED, CaseStepKind.REOPENED));
        assertThat(allowed()).containsExactlyInAnyOrderElementsOf(all);
        decide(CaseDecision.EXPLAIN);
        assertThat(one().state()).isEqualTo(CaseState.EXPLAIN);
        assertThat(one().decision()).map(CaseStep::words).contains("Because EXPLAIN");
        assertThat(one().steps()).hasSize(3);
    }

    @Test
    void aClosedCaseTakesNothingButItsReopening() {
        one();
        decide(CaseDecision.REFORM);
        step(CaseStepKind.CLOSED, "Reached", CaseFacts.NONE);
        assertThat(one().state()).isEqualTo(CaseState.CLOSED);
        assertThat(allowed()).containsExactly(CaseStepKind.REOPENED);
        step(CaseStepKind.REOPENED, "Came back", CaseFacts.NONE);
        assertThat(one().state()).isEqualTo(CaseState.REFORM);
    }

    @Test
    void answersStandWithTheirQuestion() {
        one();
        step(CaseStepKind.ASKED, "Where?", CaseFacts.asked(Sector.POLICE, LocalDate.of(2026, 7, 1)));
        step(CaseStepKind.ASKED, "Who?", CaseFacts.asked(Sector.HEALTH, LocalDate.of(2026, 8, 1)));
        step(CaseStepKind.ANSWERED, "Two wards", CaseFacts.answered(Sector.POLICE, 2, "Paper 4"));
        step(CaseStepKind.ANSWERED, "Three wards", CaseFacts.answered(Sector.POLICE, 2, ""));
        CaseQuestion police = one().questions().getFirst();
        CaseQuestion health = one().questions().get(1);
        assertThat(police.answers()).extracting(CaseStep::words).containsExactly("Two wards", "Three wards");
        assertThat(health.answers()).isEmpty();
        assertThat(health.overdue(LocalDate.of(2026, 8, 1))).isFalse();
        assertThat(health.overdue(LocalDate.of(2026, 8, 2))).isTrue();
        assertThat(police.overdue(LocalDate.of(2027, 1, 1))).isFalse();
        step(CaseStepKind.WITHDRAWN, "Asked twice", CaseFacts.withdrawn(Sector.HEALTH, 3));
        CaseQuestion asked = one().questions().get(1);
        assertThat(asked.waits()).isFalse();
        assertThat(asked.overdue(LocalDate.of(2027, 1, 1))).isFalse();
        assertThat(asked.withdrawn()).map(CaseStep::words).contains("Asked twice");
        assertThat(one().questions().getFirst().withdrawn()).isEmpty();
    }

    @Test
    void aReviewIsDueUntilItIsMade() {
        one();
        decide(CaseDecision.REFORM);
        step(CaseStepKind.REVIEW_SET, "", CaseFacts.reviewSet(new Quarter(2026, 3), null));
        CaseReviewPlan plan = one().nextReview().orElseThrow();
        assertThat(plan.due(LocalDate.of(2026, 9, 30))).isFalse();
        assertThat(plan.due(LocalDate.of(2026, 10, 1))).isTrue();
        assertThat(plan.overdue(LocalDate.of(2026, 12, 31))).isFalse();
        assertThat(plan.overdue(LocalDate.of(2027, 1, 1))).isTrue();
        review(CaseOutcome.NO_CHANGE, SomeFindings.later(FindingState.HIGHER, 220, 1933, 444, 6526));
        assertThat(one().nextReview()).isEmpty();
        step(CaseStepKind.REVIEW_SET, "", CaseFacts.reviewSet(null, MEETING));
        assertThat(one().nextReview()).map(CaseReviewPlan::by).contains(MEETING.on());
        step(CaseStepKind.CLOSED, "Enough", CaseFacts.NONE);
        assertThat(one().nextReview()).isEmpty();
    }

    @Test
    void aReviewIsHeldAgainstTheGoalOfItsDay() {
        one();
        decide(CaseDecision.REFORM);
        step(CaseStepKind.GOAL, "Fewer", CaseFacts.goal(goal(CaseGoal.Kind.AT_MOST, 1.5)));
        review(CaseOutcome.BETTER, SomeFindings.later(FindingState.NO_CLEAR_DIFFERENCE, 140, 2000, 440, 6500));
        step(CaseStepKind.GOAL, "None", CaseFacts.goal(CaseDraft.goal("None")));
        assertThat(one().reviews()).singleElement().satisfies(review -> {
            assertThat(review.reached()).contains(true);
            assertThat(review.comparison()).isEqualTo(CaseComparison.NEARER);
            assertThat(review.outcome()).isEqualTo(CaseOutcome.BETTER);
        });
        assertThat(one().goal()).map(CaseGoal::words).contains("None");
    }

    @Test
    void whatAGoalSaysOfAFigure() {
        DisparityFinding high = SomeFindings.seen();
        DisparityFinding few = SomeFindings.later(FindingState.TOO_FEW, 3, 41, 12, 310);
        DisparityFinding unclear = SomeFindings.later(FindingState.NO_CLEAR_DIFFERENCE, 14, 69, 56, 337);
        assertThat(goal(CaseGoal.Kind.AT_MOST, 1.5).reached(high)).contains(false);
        assertThat(goal(CaseGoal.Kind.AT_LEAST, 1.5).reached(high)).contains(true);
        assertThat(goal(CaseGoal.Kind.NO_CLEAR_DIFFERENCE, 1).reached(high)).contains(false);
        assertThat(goal(CaseGoal.Kind.NO_CLEAR_DIFFERENCE, 1).reached(unclear)).contains(true);
        assertThat(goal(CaseGoal.Kind.NO_CLEAR_DIFFERENCE, 1).reached(few))
                .as("too few to say is not reached")
                .isEmpty();
        assertThat(CaseDraft.goal("Words").reached(high)).isEmpty();
    }

    @Test
    void anEarlierMomentKnowsNothingOfLaterSteps() {
        one();
        decide(CaseDecision.REFORM);
        assertThat(one().asOf(START)).isEmpty();
        assertThat(one().asOf(START.plusSeconds(3600)))
                .map(DisparityCase::state)
                .contains(CaseState.OPEN);
        assertThat(one().asOf(START.plusSeconds(7200)))
                .map(DisparityCase::state)
                .contains(CaseState.REFORM);
    }

    @Test
    void aGoalMustAskForMoreThanIsThere() {
        DisparityCase about = one();
        refused("disparity.case.error.goal", () -> CaseRules.goal(about, CaseDraft.goal(" ")));
        refused("disparity.case.error.goal-target", () -> CaseRules.goal(about, goal(CaseGoal.Kind.AT_MOST, 1.92)));
        refused("disparity.case.error.goal-target", () -> CaseRules.goal(about, goal(CaseGoal.Kind.AT_LEAST, 1.5)));
        refused(
                "disparity.case.error.goal-target",
                () -> CaseRules.goal(about, goal(CaseGoal.Kind.AT_MOST, Double.NaN)));
        refused(
                "disparity.case.error.goal-quarter",
                () -> CaseRules.goal(
                        about, new CaseGoal("Less", CaseGoal.Kind.AT_MOST, OptionalDouble.of(1.5), Optional.empty())));
        refused(
                "disparity.case.error.too-early",
                () -> CaseRules.goal(
                        about,
                        new CaseGoal(
                                "Less",
                                CaseGoal.Kind.AT_MOST,
                                OptionalDouble.of(1.5),
                                Optional.of(new Quarter(2024, 4)))));
        assertThat(CaseRules.goal(about, goal(CaseGoal.Kind.AT_MOST, 1.5)).target())
                .hasValue(1.5);
    }

    @Test
    void aReviewTakesTheSameComparisonOfLaterDaysAlone() {
        DisparityCase about = one();
        refused("disparity.case.error.not-later", () -> CaseRules.later(about, SomeFindings.seen()));
        refused(
                "disparity.case.error.other-comparison",
                () -> CaseRules.later(
                        about,
                        SomeFindings.searches(SomeFindings.YEAR_2025, FindingState.HIGHER, 700, 2000, 440, 6500)));
        CaseRules.later(about, SomeFindings.later(FindingState.HIGHER, 220, 1933, 444, 6526));
    }

    private static CaseGoal goal(CaseGoal.Kind kind, double target) {
        return new CaseGoal(
                "Fewer",
                kind,
                kind.aimsAtRatio() ? OptionalDouble.of(target) : OptionalDouble.empty(),
                Optional.of(new Quarter(2026, 4)));
    }

    private void decide(CaseDecision decision) {
        step(CaseStepKind.DECIDED, "Because " + decision, CaseFacts.decided(decision, MEETING));
    }

    private void review(CaseOutcome outcome, DisparityFinding now) {
        step(CaseStepKind.REVIEWED, "Looked at", CaseFacts.reviewed(outcome, now));
    }

    private Set<CaseStepKind> allowed() {
        Set<CaseStepKind> allowed = EnumSet.noneOf(CaseStepKind.class);
        for (CaseStepKind kind : CaseStepKind.values()) {
            try {
                one().require(kind);
                allowed.add(kind);
            } catch (UserFacingException refusal) {
                assertThat(refusal.messageKey()).startsWith("disparity.case.error.");
            }
        }
        return allowed;
    }

    private static void refused(String key, Runnable action) {
        assertThatThrownBy(action::run).isInstanceOf(UserFacingException.class).hasMessage(key);
    }
}
