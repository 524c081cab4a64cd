package org.quarterboard.demo;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.quarterboard.boards.BoardDetails;
import org.quarterboard.boards.BoardService;
import org.quarterboard.boards.MemberId;
import org.quarterboard.meetings.Answer;
import org.quarterboard.meetings.InvitationService;
import org.quarterboard.meetings.MeetingItem;
import org.quarterboard.meetings.MeetingService;
import org.quarterboard.meetings.MeetingState;
import org.quarterboard.meetings.ReplyDraft;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.Today;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Calls the next meeting of every board, once members are linked to people, and records what some have answered. */
@Component
@Profile({"demo", "test"})
class ReplySetUp {

    private final BoardService boards;
    private final MeetingService meetings;
    private final InvitationService invitations;
    private final Today today;

    ReplySetUp(BoardService boards, MeetingService meetings, InvitationService invitations, Today today) {
        this.boards = boards;
        this.meetings = meetings;
        this.invitations = invitations;
        this.today = today;
    }

    void load(Map<String, ServiceId> services) {
        for (BoardPlan plan : BoardPlan.all()) {
            BoardDetails board =
                    boards.boardOf(BoardSetUp.found(services, plan.service())).orElseThrow();
            MeetingSetUp.ahead(meetings, board.id(), today).ifPresent(meeting -> {
                invite(board.id(), meeting);
                answer(plan, board, meeting.uuid());
            });
        }
    }

    private void invite(BoardId board, MeetingItem meeting) {
        if (meeting.state() == MeetingState.PLANNED) {
            meetings.call(board, meeting.uuid());
        } else {
            invitations.bringUpToDate(board, meeting.uuid());
        }
    }

    private void answer(BoardPlan plan, BoardDetails board, UUID meeting) {
        List<DemoTable.Row> rows = DemoTable.read("replies.csv").stream()
                .filter(row -> row.text("service").equals(plan.service()))
                .toList();
        for (DemoTable.Row row : rows) {
            MemberId delegate =
                    row.given("delegate").map(key -> member(plan, board, key)).orElse(null);
            invitations.record(
                    board.id(),
                    meeting,
                    new ReplyDraft(
                            member(plan, board, row.text("key")),
                            Answer.valueOf(row.text("answer")),
                            delegate,
                            row.text("position")));
        }
    }

    private static MemberId member(BoardPlan plan, BoardDetails board, String key) {
        BoardPlan.Holder position = BoardSetUp.found(plan.positions(), key);
        return board.members().stream()
                .filter(item -> item.position().equals(position.position()))
                .filter(item -> item.organisation().equals(position.organisation()))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
