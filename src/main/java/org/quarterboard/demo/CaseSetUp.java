package org.quarterboard.demo;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quarterboard.actions.ActionDraft;
import org.quarterboard.actions.ActionService;
import org.quarterboard.actions.UpdateKind;
import org.quarterboard.boards.BoardDetails;
import org.quarterboard.boards.BoardService;
import org.quarterboard.boards.MemberId;
import org.quarterboard.boards.MemberItem;
import org.quarterboard.disparity.CaseDecision;
import org.quarterboard.disparity.CaseDraft;
import org.quarterboard.disparity.CaseGoal;
import org.quarterboard.disparity.CaseQuestion;
import org.quarterboard.disparity.CountedCatalogue;
import org.quarterboard.disparity.CountedCode;
import org.quarterboard.disparity.DisparityCase;
import org.quarterboard.disparity.DisparityCaseService;
import org.quarterboard.disparity.DisparityFinding;
import org.quarterboard.disparity.FindingState;
import org.quarterboard.disparity.GroupKey;
import org.quarterboard.meetings.MeetingItem;
import org.quarterboard.meetings.MeetingService;
import org.quarterboard.security.AsSystem;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.Sector;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.statistics.Ratio;
import org.quarterboard.statistics.RatioOfProportions;
import org.quarterboard.statistics.RatioOfRates;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The findings that boards follow, as {@code demo/disparity-cases.csv} tells it, line by line and by whom: of a service in one
 * transaction. A line without a finding belongs to the finding above it. Ratios are worked out from the counts of the file.
 */
@Component
@Profile({"demo", "test"})
class CaseSetUp {

    private final DisparityCaseService cases;
    private final ActionService actions;
    private final BoardService boards;
    private final MeetingService meetings;
    private final CountedCatalogue catalogue;

    CaseSetUp(
            DisparityCaseService cases,
            ActionService actions,
            BoardService boards,
            MeetingService meetings,
            CountedCatalogue catalogue) {
        this.cases = cases;
        this.actions = actions;
        this.boards = boards;
        this.meetings = meetings;
        this.catalogue = catalogue;
    }

    @Transactional
    public void load(BoardPlan plan, ServiceId service) {
        List<DemoTable.Row> rows = DemoTable.read("disparity-cases.csv").stream()
                .filter(row -> row.text("service").equals(plan.service()))
                .toList();
        if (rows.isEmpty() || !cases.list(service).isEmpty()) {
            return;
        }
        Teller teller = new Teller(plan, service, boards.boardOf(service).orElseThrow());
        rows.forEach(row -> AsSystem.run(row.text("by"), () -> teller.line(row)));
    }

    /** Knows which case and which action the file speaks of. */
    private final class Teller {

        private final BoardPlan plan;
        private final ServiceId service;
        private final BoardDetails board;
        private @Nullable UUID about;
        private @Nullable UUID action;

        Teller(BoardPlan plan, ServiceId service, BoardDetails board) {
            this.plan = plan;
            this.service = service;
            this.board = board;
        }

        void line(DemoTable.Row row) {
            String what = row.text("what");
            if (what.equals("FIND")) {
                about = cases.open(service, finding(row), row.text("text")).uuid();
                action = null;
                return;
            }
            DisparityCase one = cases.one(service, Objects.requireNonNull(about));
            String text = row.text("text");
            switch (what) {
                case "CONTEXT" -> cases.context(service, one.uuid(), text, one.revision());
                case "ASK" ->
                    cases.ask(
                            service,
                            one.uuid(),
                            new CaseDraft.Question(sector(row), text, row.date("day")),
                            one.revision());
                case "ANSWER" ->
                    cases.answer(
                            service,
                            one.uuid(),
                            new CaseDraft.Answer(question(one, sector(row)), text, row.text("extra")));
                case "DECIDE" -> held(row.date("day")).ifPresent(meeting -> decide(one, row, meeting));
                default -> afterDecision(one, row);
            }
        }

        /** Where the meeting of the decision lies ahead, nothing of this has happened yet. */
        private void afterDecision(DisparityCase one, DemoTable.Row row) {
            if (one.decision().isEmpty()) {
                return;
            }
            String text = row.text("text");
            switch (row.text("what")) {
                case "GOAL" -> cases.aim(service, one.uuid(), goal(row), one.revision());
                case "REVIEW" ->
                    cases.planReview(
                            service,
                            one.uuid(),
                            new CaseDraft.ReviewPlan(Quarter.parse(row.text("quarter")), Optional.empty(), text),
                            one.revision());
                case "ACTION" ->
                    action = cases.act(service, one.uuid(), new ActionDraft(text, owner(row), row.date("day")))
                            .uuid();
                default ->
                    actions.report(
                            board.id(), Objects.requireNonNull(action), UpdateKind.valueOf(row.text("what")), text);
            }
        }

        private void decide(DisparityCase one, DemoTable.Row row, UUID meeting) {
            cases.decide(
                    service,
                    one.uuid(),
                    new CaseDraft.Decision(CaseDecision.valueOf(row.text("choice")), row.text("text"), meeting),
                    one.revision());
        }

        private Optional<UUID> held(LocalDate day) {
            return meetings.list(board.id()).stream()
                    .filter(meeting ->
                            meeting.date().equals(day) && meeting.state().tookPlace())
                    .map(MeetingItem::uuid)
                    .findFirst();
        }

        private MemberId owner(DemoTable.Row row) {
            BoardPlan.Holder holder = BoardSetUp.found(plan.positions(), row.text("owner"));
            return board.members().stream()
                    .filter(member -> member.position().equals(holder.position()))
                    .filter(member -> member.organisation().equals(holder.organisation()))
                    .map(MemberItem::id)
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static int question(DisparityCase one, Sector sector) {
        return one.questions().stream()
                .filter(question -> question.sector() == sector)
                .map(CaseQuestion::step)
                .findFirst()
                .orElseThrow();
    }

    private static Sector sector(DemoTable.Row row) {
        return Sector.valueOf(row.text("sector"));
    }

    private static CaseGoal goal(DemoTable.Row row) {
        return new CaseGoal(
                row.text("text"),
                CaseGoal.Kind.valueOf(row.text("choice")),
                OptionalDouble.of(row.number("a")),
                Quarter.parse(row.text("quarter")));
    }

    private DisparityFinding finding(DemoTable.Row row) {
        CountedCode counted = new CountedCode(row.text("counted"));
        CountedCode reference = new CountedCode(row.text("reference"));
        boolean proportions = catalogue.required(counted).proportionOf(catalogue.required(reference));
        long a = Long.parseLong(row.text("a"));
        long n = Long.parseLong(row.text("n"));
        long b = Long.parseLong(row.text("b"));
        long m = Long.parseLong(row.text("m"));
        Ratio ratio = (proportions ? RatioOfProportions.of(a, n, b, m) : RatioOfRates.of(a, n, b, m)).orElseThrow();
        return new DisparityFinding(
                counted,
                reference,
                GroupKey.parse(row.text("group")).orElseThrow(),
                GroupKey.parse(row.text("baseline")).orElseThrow(),
                new Period(row.date("from"), row.date("to")),
                new DisparityFinding.Pair(a, b),
                new DisparityFinding.Pair(n, m),
                ratio.estimate(),
                OptionalDouble.of(ratio.lower()),
                ratio.upper(),
                proportions,
                FindingState.valueOf(row.text("choice")),
                false,
                Integer.parseInt(row.text("tested")),
                Arrays.asList(row.text("extra").split("\\|", -1)));
    }
}
