package org.quarterboard.meetings;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.quarterboard.directory.ServiceDirectory;
import org.quarterboard.directory.ServiceItem;
import org.quarterboard.security.SeatRights;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.Ref;
import org.quarterboard.shared.ServiceId;
import org.springframework.stereotype.Component;

/** The papers of a meeting as something that a decision, a challenge or an action of that meeting may be about. */
@Component
class AgendaPaperTopics {

    static final String KIND = "agenda-paper";

    private final AgendaPaperRepository papers;
    private final Minuting minuting;
    private final SeatRights boards;
    private final ServiceDirectory directory;
    private final Messages messages;

    AgendaPaperTopics(
            AgendaPaperRepository papers,
            Minuting minuting,
            SeatRights boards,
            ServiceDirectory directory,
            Messages messages) {
        this.papers = papers;
        this.minuting = minuting;
        this.boards = boards;
        this.directory = directory;
        this.messages = messages;
    }

    /** In the order of the agenda, with the number of the item; withdrawn ones are named as such. */
    List<TopicSource.Choice> choices(Meeting meeting, Locale locale) {
        List<AgendaPaperItem> all =
                papers
                        .findByBoardIdAndMeetingIdOrderById(
                                meeting.boardId().value(), meeting.meetingId().value())
                        .stream()
                        .map(paper -> paper.item(null))
                        .toList();
        if (all.isEmpty()) {
            return List.of();
        }
        String path = path(meeting);
        List<AgendaEntry> agenda = minuting.agenda(meeting);
        return IntStream.range(0, agenda.size())
                .boxed()
                .flatMap(place -> all.stream()
                        .filter(paper -> paper.item().equals(agenda.get(place).id()))
                        .map(paper -> choice(paper, place + 1, path, locale)))
                .toList();
    }

    private TopicSource.Choice choice(AgendaPaperItem paper, int item, String path, Locale locale) {
        return new TopicSource.Choice(
                new Ref(KIND, paper.uuid()),
                messages.get(
                        paper.stands() ? "minutes.topic.paper" : "minutes.topic.withdrawn-paper",
                        locale,
                        paper.title(),
                        Integer.toString(item)),
                path + paper.uuid() + ".pdf",
                paper.stands());
    }

    /** Below which the papers are downloaded: by way of a service of the board at which the person may do something. */
    private String path(Meeting meeting) {
        Set<ServiceId> served = boards.servicesOf(meeting.boardId());
        String code = directory.mine().stream()
                .filter(service -> served.contains(service.id()))
                .map(ServiceItem::code)
                .findFirst()
                .orElse("");
        return "download/service/" + code + "/meetings/" + meeting.uuid() + "/papers/";
    }
}
