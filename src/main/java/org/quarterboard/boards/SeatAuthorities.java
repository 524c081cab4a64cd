package org.quarterboard.boards;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.quarterboard.directory.AuthorityItem;
import org.quarterboard.directory.ServiceDirectory;
import org.quarterboard.security.AsSystem;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.Today;
import org.quarterboard.shared.UserFacingException;
import org.springframework.stereotype.Component;

/**
 * A seat may be for one local authority, which must belong to a service of the board. Looked up as the portal's own
 * work: whoever edits the board need not see every service that it serves.
 */
@Component
class SeatAuthorities {

    private final ServiceDirectory directory;
    private final Today today;

    SeatAuthorities(ServiceDirectory directory, Today today) {
        this.directory = directory;
        this.today = today;
    }

    void check(Collection<ServiceId> services, SeatDraft seat) {
        Long authority = seat.authorityId();
        if (authority == null) {
            return;
        }
        if (!codes(services).containsValue(authority)) {
            throw new UserFacingException("boards.error.authority");
        }
    }

    /** The ids of the local authorities of these services by their codes. */
    Map<String, Long> codes(Collection<ServiceId> services) {
        return AsSystem.call(
                "authorities of a board's services",
                () -> services.stream()
                        .flatMap(service -> directory.authorities(service, today.date()).stream())
                        .collect(Collectors.toMap(AuthorityItem::code, AuthorityItem::id, (first, again) -> first)));
    }
}
