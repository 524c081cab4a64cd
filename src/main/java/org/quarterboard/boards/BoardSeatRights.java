package org.quarterboard.boards;

import java.util.Set;
import java.util.stream.Collectors;
import org.quarterboard.security.SeatRights;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.PersonId;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.Today;
import org.springframework.stereotype.Component;

/** Asked by the scope check itself, hence no service: it may not stand behind the check. */
@Component
class BoardSeatRights implements SeatRights {

    private final BoardRepository boards;
    private final Today today;

    BoardSeatRights(BoardRepository boards, Today today) {
        this.boards = boards;
        this.today = today;
    }

    @Override
    public Set<ServiceId> chairedBy(PersonId person) {
        return ids(boards.servicesChairedBy(person.value(), today.date()));
    }

    @Override
    public Set<ServiceId> servicesOf(BoardId board) {
        return ids(boards.servicesOf(board.value()));
    }

    private static Set<ServiceId> ids(Set<Long> values) {
        return values.stream().map(ServiceId::new).collect(Collectors.toUnmodifiableSet());
    }
}
