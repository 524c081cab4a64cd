package org.quarterboard.disparity;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.quarterboard.actions.ActionOrigins;
import org.quarterboard.directory.ServiceDirectory;
import org.quarterboard.directory.ServiceItem;
import org.quarterboard.security.SeatRights;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.Ref;
import org.quarterboard.shared.ServiceId;
import org.springframework.stereotype.Component;

/** Says of an action from which case it came. */
@Component
class CaseOrigins implements ActionOrigins {

    private final DisparityCaseStore store;
    private final SeatRights boards;
    private final ServiceDirectory directory;
    private final Messages messages;

    CaseOrigins(DisparityCaseStore store, SeatRights boards, ServiceDirectory directory, Messages messages) {
        this.store = store;
        this.boards = boards;
        this.directory = directory;
        this.messages = messages;
    }

    @Override
    public String kind() {
        return DisparityCaseService.KIND;
    }

    /** A case of a service that the person does not know is not named. */
    @Override
    public Map<Ref, Origin> origins(BoardId board, String serviceCode, Collection<Ref> refs, Locale locale) {
        if (refs.isEmpty()) {
            return Map.of();
        }
        Map<ServiceId, String> codes =
                directory.mine().stream().collect(Collectors.toMap(ServiceItem::id, ServiceItem::code));
        Map<Ref, Origin> origins = new HashMap<>();
        for (DisparityCaseStore.Known known :
                store.known(boards.servicesOf(board), refs.stream().map(Ref::id).toList())) {
            String code = codes.get(known.service());
            if (code != null) {
                origins.put(
                        new Ref(kind(), known.uuid()),
                        new Origin(
                                messages.get(
                                        "disparity.case.name",
                                        locale,
                                        known.number().label(),
                                        known.title()),
                                CasePaths.one(code, known.uuid())));
            }
        }
        return origins;
    }
}
