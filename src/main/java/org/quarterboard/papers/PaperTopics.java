package org.quarterboard.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.quarterboard.directory.ServiceDirectory;
import org.quarterboard.directory.ServiceItem;
import org.quarterboard.meetings.TopicSource;
import org.quarterboard.security.SeatRights;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.Ref;
import org.quarterboard.shared.ServiceId;
import org.springframework.stereotype.Component;

/** Board papers as something that a decision, a challenge or an action may be about. */
@Component
class PaperTopics implements TopicSource {

    private final PaperService papers;
    private final SeatRights boards;
    private final ServiceDirectory directory;

    PaperTopics(PaperService papers, SeatRights boards, ServiceDirectory directory) {
        this.papers = papers;
        this.boards = boards;
        this.directory = directory;
    }

    @Override
    public List<Choice> choices(BoardId board, Locale locale) {
        List<Choice> choices = new ArrayList<>();
        for (ServiceId service : boards.servicesOf(board)) {
            choices.addAll(ofService(service));
        }
        return choices;
    }

    /** A person who may read papers of one service of the board is offered those. */
    private List<Choice> ofService(ServiceId id) {
        try {
            ServiceItem service = directory.find(id);
            return papers.list(id).stream()
                    .map(paper -> new Choice(
                            new Ref(PaperService.KIND, paper.uuid()),
                            paper.title(),
                            PaperPaths.paper(service.code(), paper.uuid())))
                    .toList();
        } catch (NotFoundException notTheirs) {
            return List.of();
        }
    }
}
