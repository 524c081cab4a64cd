package org.quarterboard.disparity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.function.Predicate;
import org.quarterboard.shared.Sector;
import org.quarterboard.shared.UserFacingException;

/**
 * A finding that the board follows: explain or reform. All that it says follows from its steps.
 *
 * @param steps at least the opening, the oldest first
 */
public record DisparityCase(UUID uuid, CaseNumber number, String title, List<CaseStep> steps) {

    public DisparityCase {
        steps = List.copyOf(steps);
        if (steps.isEmpty() || steps.getFirst().kind() != CaseStepKind.OPENED) {
            throw new IllegalArgumentException("A case begins with its opening: " + number);
        }
    }

    /** The figures as they were on the day of the opening. */
    public DisparityFinding seen() {
        return figures(opening());
    }

    public CaseStep opening() {
        return steps.getFirst();
    }

    /** For changes: the one that was seen. */
    public int revision() {
        return steps.getLast().number();
    }

    public CaseState state() {
        Optional<CaseStep> ended =
                last(step -> step.kind() == CaseStepKind.CLOSED || step.kind() == CaseStepKind.REOPENED);
        if (ended.filter(step -> step.kind() == CaseStepKind.CLOSED).isPresent()) {
            return CaseState.CLOSED;
        }
        return decided().map(decision -> CaseState.valueOf(decision.name())).orElse(CaseState.OPEN);
    }

    public boolean closed() {
        return state() == CaseState.CLOSED;
    }

    /** Whether it is about the same comparison, whatever the span and the figures. */
    public boolean about(DisparityFinding finding) {
        DisparityFinding seen = seen();
        return seen.counted().equals(finding.counted())
                && seen.reference().equals(finding.reference())
                && seen.group().equals(finding.group())
                && seen.baseline().equals(finding.baseline());
    }

    /** What stands behind the figure, as it was said last. */
    public Optional<CaseStep> context() {
        return last(CaseStepKind.CONTEXT);
    }

    /** What partners were asked, the oldest first. */
    public List<CaseQuestion> questions() {
        return steps.stream()
                .filter(step -> step.kind() == CaseStepKind.ASKED)
                .map(this::question)
                .toList();
    }

    Optional<CaseQuestion> question(int step) {
        return questions().stream().filter(question -> question.step() == step).findFirst();
    }

    /** The decision that holds. */
    public Optional<CaseStep> decision() {
        return last(CaseStepKind.DECIDED);
    }

    public Optional<CaseDecision> decided() {
        return decision().map(step -> CaseDecision.valueOf(step.facts().choice()));
    }

    /** What would count as success, as it was said last. */
    public Optional<CaseGoal> goal() {
        return last(CaseStepKind.GOAL).map(DisparityCase::goal);
    }

    /** The review that is still to be made; none once the case is closed. */
    public Optional<CaseReviewPlan> nextReview() {
        return closed()
                ? Optional.empty()
                : last(step -> step.kind() == CaseStepKind.REVIEW_SET || step.kind() == CaseStepKind.REVIEWED)
                        .filter(step -> step.kind() == CaseStepKind.REVIEW_SET)
                        .map(step -> new CaseReviewPlan(
                                step,
                                Optional.ofNullable(step.facts().quarter()),
                                step.facts().atMeeting()));
    }

    /** The reviews that were made, the oldest first. */
    public List<CaseReview> reviews() {
        return steps.stream()
                .filter(step -> step.kind() == CaseStepKind.REVIEWED)
                .map(this::review)
                .toList();
    }

    /** How it stood at a moment; empty before it was opened. */
    public Optional<DisparityCase> asOf(Instant moment) {
        List<CaseStep> then =
                steps.stream().filter(step -> !step.at().isAfter(moment)).toList();
        return then.isEmpty() ? Optional.empty() : Optional.of(new DisparityCase(uuid, number, title, then));
    }

    /**
     * Whether the next step may be of this kind.
     *
     * @throws UserFacingException if it may not, with what to do
     */
    void require(CaseStepKind next) {
        CaseState state = state();
        if (next == CaseStepKind.REOPENED) {
            if (state != CaseState.CLOSED) {
                throw new UserFacingException("disparity.case.error.not-closed");
            }
            return;
        }
        if (next == CaseStepKind.OPENED || state == CaseState.CLOSED) {
            throw new UserFacingException("disparity.case.error.closed");
        }
        boolean afterDecision =
                next == CaseStepKind.GOAL || next == CaseStepKind.REVIEW_SET || next == CaseStepKind.REVIEWED;
        if (afterDecision && decision().isEmpty()) {
            throw new UserFacingException("disparity.case.error.not-decided");
        }
    }

    private CaseQuestion question(CaseStep asked) {
        Sector sector = asked.facts().sector();
        LocalDate due = asked.facts().due();
        if (sector == null || due == null) {
            throw new IllegalStateException("A question without a partner or a day: " + number);
        }
        return new CaseQuestion(
                asked.number(),
                sector,
                due,
                asked,
                steps.stream()
                        .filter(step -> step.kind() == CaseStepKind.ANSWERED)
                        .filter(step -> step.facts().about() == asked.number())
                        .toList(),
                last(step -> step.kind() == CaseStepKind.WITHDRAWN
                        && step.facts().about() == asked.number()));
    }

    private static CaseGoal goal(CaseStep step) {
        CaseFacts facts = step.facts();
        Double target = facts.target();
        return new CaseGoal(
                step.words(),
                CaseGoal.Kind.valueOf(facts.choice()),
                target == null ? OptionalDouble.empty() : OptionalDouble.of(target),
                Optional.ofNullable(facts.quarter()));
    }

    private CaseReview review(CaseStep step) {
        DisparityFinding now = figures(step);
        return new CaseReview(
                step,
                now,
                CaseOutcome.valueOf(step.facts().choice()),
                CaseComparison.of(seen(), now),
                lastBefore(step).flatMap(goal -> goal(goal).reached(now)));
    }

    private Optional<CaseStep> lastBefore(CaseStep review) {
        return last(step -> step.kind() == CaseStepKind.GOAL && step.number() < review.number());
    }

    private DisparityFinding figures(CaseStep step) {
        return step.facts()
                .figures()
                .orElseThrow(() -> new IllegalStateException("A step without its figures: " + number));
    }

    private Optional<CaseStep> last(CaseStepKind kind) {
        return last(step -> step.kind() == kind);
    }

    private Optional<CaseStep> last(Predicate<CaseStep> which) {
        return steps.stream().filter(which).reduce((earlier, later) -> later);
    }
}
