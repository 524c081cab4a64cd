package org.quarterboard.disparity;

import java.util.List;
import java.util.Locale;
import org.quarterboard.directory.ServiceDirectory;
import org.quarterboard.meetings.TopicSource;
import org.quarterboard.security.SeatRights;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.Ref;
import org.quarterboard.shared.ServiceId;
import org.springframework.stereotype.Component;

/** Cases as something that a decision, a challenge or an action in the minutes may be about. */
@Component
class CaseTopics implements TopicSource {

    private final DisparityCaseService cases;
    private final SeatRights boards;
    private final ServiceDirectory directory;
    private final Messages messages;

    CaseTopics(DisparityCaseService cases, SeatRights boards, ServiceDirectory directory, Messages messages) {
        this.cases = cases;
        this.boards = boards;
        this.directory = directory;
        this.messages = messages;
    }

    @Override
    public List<Choice> choices(BoardId board, Locale locale) {
        return boards.servicesOf(board).stream()
                .flatMap(service -> ofService(service, locale).stream())
                .toList();
    }

    /** A closed case keeps its name where it is named. */
    private List<Choice> ofService(ServiceId service, Locale locale) {
        try {
            String code = directory.find(service).code();
            return cases.list(service).stream()
                    .map(one -> new Choice(
                            new Ref(DisparityCaseService.KIND, one.uuid()),
                            messages.get(
                                    "disparity.case.name", locale, one.number().label(), one.title()),
                            CasePaths.one(code, one.uuid()),
                            !one.closed()))
                    .toList();
        } catch (NotFoundException notTheirs) {
            return List.of();
        }
    }
}
