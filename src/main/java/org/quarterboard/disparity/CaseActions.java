package org.quarterboard.disparity;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.quarterboard.actions.ActionItem;
import org.quarterboard.actions.ActionService;
import org.quarterboard.boards.BoardService;
import org.quarterboard.meetings.SaidOnMeasureService;
import org.quarterboard.shared.Ref;
import org.quarterboard.shared.ServiceId;
import org.springframework.stereotype.Component;

/**
 * The actions of cases, as the register has them: those that were opened from a case, and those that were agreed about it in
 * minutes that have gone round.
 */
@Component
class CaseActions {

    private final BoardService boards;
    private final ActionService register;
    private final SaidOnMeasureService said;

    CaseActions(BoardService boards, ActionService register, SaidOnMeasureService said) {
        this.boards = boards;
        this.register = register;
        this.said = said;
    }

    /** By case, in the order of the register. */
    Map<UUID, List<ActionItem>> of(ServiceId service, Collection<UUID> cases) {
        List<ActionItem> all = boards.boardIdOf(service).map(register::list).orElse(List.of());
        Map<UUID, List<ActionItem>> found = new HashMap<>();
        for (UUID one : cases) {
            Ref about = new Ref(DisparityCaseService.KIND, one);
            Set<UUID> minuted = said.said(service, about).stream()
                    .flatMap(entry -> entry.action().stream())
                    .map(ActionItem::uuid)
                    .collect(Collectors.toSet());
            found.put(
                    one,
                    all.stream()
                            .filter(action -> action.origin().equals(about) || minuted.contains(action.uuid()))
                            .toList());
        }
        return found;
    }
}
