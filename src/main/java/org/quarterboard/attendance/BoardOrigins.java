package org.quarterboard.attendance;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.quarterboard.boards.BoardDetails;
import org.quarterboard.boards.BoardService;
import org.quarterboard.directory.ServiceDirectory;
import org.quarterboard.kpi.Origin;
import org.quarterboard.kpi.OriginResolver;
import org.quarterboard.kpi.SourceKind;
import org.quarterboard.security.AsSystem;
import org.quarterboard.shared.ServiceId;
import org.springframework.stereotype.Component;

/** Says of a figure of a quarter without a meeting by which board's record it is; its grid shows the quarter. */
@Component
class BoardOrigins implements OriginResolver {

    private final BoardService boards;
    private final ServiceDirectory directory;

    BoardOrigins(BoardService boards, ServiceDirectory directory) {
        this.boards = boards;
        this.directory = directory;
    }

    @Override
    public SourceKind kind() {
        return SourceKind.BOARD;
    }

    /** Whoever may see the figure may know the board's name, even without a right to its page. */
    @Override
    public Map<UUID, Origin> origins(ServiceId service, Collection<UUID> sources) {
        String path = "service/" + directory.find(service).code() + "/attendance";
        return AsSystem.call("name of a board", () -> boards.boardOf(service)).stream()
                .filter(board -> sources.contains(board.uuid()))
                .collect(Collectors.toMap(BoardDetails::uuid, board -> new Origin(board.name(), "", path)));
    }
}
