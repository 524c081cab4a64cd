package org.quarterboard.meetings;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quarterboard.boards.BoardQuorum;
import org.quarterboard.boards.BoardService;
import org.quarterboard.boards.OfficeTerm;
import org.quarterboard.security.Capability;
import org.quarterboard.security.ReadsService;
import org.quarterboard.shared.BoardId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether a meeting was quorate. */
@Service
@Transactional(readOnly = true)
public class QuorumService {

    private final OpenRegister open;
    private final BoardService boards;
    private final BoardQuorum quorum;

    QuorumService(OpenRegister open, BoardService boards, BoardQuorum quorum) {
        this.open = open;
        this.boards = boards;
        this.quorum = quorum;
    }

    /** Empty as long as the meeting has neither been held nor been recorded completely, and if it is off. */
    public Optional<HeldQuorum> held(@ReadsService(Capability.READ_BOARD) BoardId board, UUID uuid) {
        Meeting meeting = open.forReading(board, uuid);
        Register register = open.register(meeting);
        boolean complete = register.marked() > 0
                && register.marked() == register.holdings().size();
        if (meeting.state().isOff() || !(meeting.tookPlace() || complete)) {
            return Optional.empty();
        }
        List<OfficeTerm> offices = boards.offices(board).stream()
                .filter(office -> office.term().covers(meeting.heldOn()))
                .toList();
        return Optional.of(HeldQuorum.of(register, offices, quorum.ruleOn(board, meeting.heldOn()), complete));
    }
}
