package org.quarterboard.meetings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.quarterboard.boards.BoardDetails;
import org.quarterboard.boards.BoardService;
import org.quarterboard.boards.Holding;
import org.quarterboard.boards.MemberId;
import org.quarterboard.boards.OfficeTerm;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.PersonId;
import org.springframework.stereotype.Component;

/** Who belongs into a meeting: whoever holds a seat on its day, and chair and deputy even without a seat. */
@Component
class Invitees {

    private final BoardService boards;

    Invitees(BoardService boards) {
        this.boards = boards;
    }

    /**
     * Those invited, by sector and seat.
     *
     * @param holdings of each the seats on the day; none for an office without a seat
     * @param offices chair and deputy on the day
     */
    record OnDay(Map<MemberId, List<Holding>> holdings, List<OfficeTerm> offices) {

        List<Holding> all() {
            return holdings.values().stream().flatMap(List::stream).toList();
        }
    }

    OnDay on(BoardId board, LocalDate day) {
        Map<MemberId, List<Holding>> holdings = new LinkedHashMap<>();
        for (Holding holding : boards.holdings(board, day)) {
            holdings.computeIfAbsent(holding.member(), member -> new ArrayList<>())
                    .add(holding);
        }
        List<OfficeTerm> offices = boards.offices(board).stream()
                .filter(office -> office.term().covers(day))
                .toList();
        offices.forEach(office -> holdings.putIfAbsent(office.member(), List.of()));
        return new OnDay(holdings, offices);
    }

    /** The people who sign in for those who belong into a meeting on one of the days, each once. */
    Set<PersonId> people(BoardDetails board, LocalDate... days) {
        Set<MemberId> members = new HashSet<>();
        for (LocalDate day : days) {
            members.addAll(on(board.id(), day).holdings().keySet());
        }
        return board.members().stream()
                .filter(member -> members.contains(member.id()))
                .flatMap(member -> member.person().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
