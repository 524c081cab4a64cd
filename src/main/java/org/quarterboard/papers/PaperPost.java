package org.quarterboard.papers;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quarterboard.boards.BoardDetails;
import org.quarterboard.boards.BoardService;
import org.quarterboard.boards.Holding;
import org.quarterboard.boards.MemberId;
import org.quarterboard.boards.MemberItem;
import org.quarterboard.boards.OfficeTerm;
import org.quarterboard.directory.ServiceDirectory;
import org.quarterboard.messages.Outbox;
import org.quarterboard.papers.PaperDelivery.Kind;
import org.quarterboard.security.AsSystem;
import org.quarterboard.security.Capability;
import org.quarterboard.security.CurrentPerson;
import org.quarterboard.security.Recipients;
import org.quarterboard.security.Viewer;
import org.quarterboard.shared.BaseUrl;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.PersonId;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.Today;
import org.springframework.stereotype.Component;

/**
 * Tells those who may read a paper that it was published, each in the own language: the members of the board, and the oversight
 * managers to whom the service is given. The message holds a link and never the paper; rights are asked again when it is sent.
 */
@Component
class PaperPost {

    private static final String WORK = "members told of the board paper";

    private final BoardService boards;
    private final ServiceDirectory directory;
    private final Recipients recipients;
    private final Outbox outbox;
    private final DeliveryStore deliveries;
    private final Messages messages;
    private final Formats formats;
    private final CurrentPerson currentPerson;
    private final Today today;
    private final String baseUrl;

    PaperPost(
            BoardService boards,
            ServiceDirectory directory,
            Recipients recipients,
            Outbox outbox,
            DeliveryStore deliveries,
            Messages messages,
            Formats formats,
            CurrentPerson currentPerson,
            Today today,
            BaseUrl baseUrl) {
        this.boards = boards;
        this.directory = directory;
        this.recipients = recipients;
        this.outbox = outbox;
        this.deliveries = deliveries;
        this.messages = messages;
        this.formats = formats;
        this.currentPerson = currentPerson;
        this.today = today;
        this.baseUrl = baseUrl.value();
    }

    /** In the transaction of the publication. */
    void published(ServiceId service, BoardPaper paper, boolean amended) {
        BoardDetails board = AsSystem.call(WORK, () -> boards.boardOf(service).orElseThrow(NotFoundException::new));
        String code = AsSystem.call(WORK, () -> directory.find(service).code());
        String link = baseUrl + "/" + PaperPaths.paper(code, paper.uuid());
        Set<PersonId> told = new HashSet<>();
        Set<MemberId> now = AsSystem.call(WORK, () -> belonging(board.id(), paper.meetingOn()));
        for (MemberItem member : board.members()) {
            if (!now.contains(member.id())) {
                continue;
            }
            Optional<Viewer> reader =
                    member.person().flatMap(person -> recipients.able(person, Capability.READ_PAPER, service));
            if (reader.isPresent() && told.add(reader.get().id())) {
                tell(
                        service,
                        paper,
                        reader.get(),
                        amended,
                        link,
                        new PaperDelivery(Kind.MEMBER, member.label(), today.date()));
            }
        }
        for (Viewer manager : recipients.oversight(Capability.READ_PAPER, service)) {
            if (told.add(manager.id())) {
                tell(
                        service,
                        paper,
                        manager,
                        amended,
                        link,
                        new PaperDelivery(Kind.OVERSIGHT, manager.displayName(), today.date()));
            }
        }
    }

    /** Those who hold a seat or an office on the day. */
    private Set<MemberId> belonging(BoardId board, LocalDate day) {
        return Stream.concat(
                        boards.holdings(board, day).stream().map(Holding::member),
                        boards.offices(board).stream()
                                .filter(office -> office.term().covers(day))
                                .map(OfficeTerm::member))
                .collect(Collectors.toSet());
    }

    private void tell(
            ServiceId service, BoardPaper paper, Viewer reader, boolean amended, String link, PaperDelivery delivery) {
        Locale language = reader.language();
        String key = amended ? "papers.mail.late" : "papers.mail.published";
        LocalDate on = paper.meetingOn();
        Object[] words = {
            formats.date(on, language), link, messages.get("papers.language." + paper.language(), language)
        };
        outbox.write(
                reader.id(),
                service,
                messages.get(key + ".subject", language, words),
                messages.get(key + ".body", language, words));
        deliveries.add(
                service, paper.number(), delivery, reader.id().value(), today.instant(), currentPerson.idForRecord());
    }
}
