package org.quarterboard.boards.ui;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.quarterboard.boards.BoardDetails;
import org.quarterboard.directory.AuthorityItem;
import org.quarterboard.directory.ServiceDirectory;
import org.quarterboard.directory.ServiceItem;
import org.quarterboard.shared.Today;
import org.springframework.stereotype.Component;

/** The local authorities of a board's services, as far as the person who asks may see the services. */
@Component
class BoardAuthorities {

    private final ServiceDirectory directory;
    private final Today today;

    BoardAuthorities(ServiceDirectory directory, Today today) {
        this.directory = directory;
        this.today = today;
    }

    List<AuthorityItem> of(BoardDetails board) {
        return directory.mine().stream()
                .map(ServiceItem::id)
                .filter(board.services()::contains)
                .flatMap(service -> directory.authorities(service, today.date()).stream())
                .toList();
    }

    /** Their names by id, if there are several; one alone need not be named. */
    Map<Long, String> names(BoardDetails board) {
        List<AuthorityItem> all = of(board);
        return all.size() > 1
                ? all.stream()
                        .collect(Collectors.toMap(AuthorityItem::id, AuthorityItem::name, (first, again) -> first))
                : Map.of();
    }
}
