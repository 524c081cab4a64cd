package org.quarterboard.demo;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.quarterboard.boards.BoardService;
import org.quarterboard.directory.ServiceDirectory;
import org.quarterboard.meetings.AgendaPaperService;
import org.quarterboard.meetings.MeetingService;
import org.quarterboard.papers.PackBuilding;
import org.quarterboard.papers.PaperItem;
import org.quarterboard.papers.PaperService;
import org.quarterboard.security.AsSystem;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.Today;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Makes and publishes the pack of the next meeting, so that a chair has one to read. It is done beside the portal that
 * runs, since packs are made there; a service that has a pack is left as it is.
 */
@Component
@Profile("demo")
class PackSetUp {

    private static final Logger LOG = LoggerFactory.getLogger(PackSetUp.class);
    private static final String SERVICE = "NOR";
    private static final String WORK = "Board secretary, Norchester";
    private static final Duration BETWEEN = Duration.ofSeconds(1);
    private static final int LOOKS = 180;

    private final ServiceDirectory directory;
    private final BoardService boards;
    private final MeetingService meetings;
    private final AgendaPaperService agendaPapers;
    private final PackBuilding packs;
    private final PaperService papers;
    private final Today today;

    PackSetUp(
            ServiceDirectory directory,
            BoardService boards,
            MeetingService meetings,
            AgendaPaperService agendaPapers,
            PackBuilding packs,
            PaperService papers,
            Today today) {
        this.directory = directory;
        this.boards = boards;
        this.meetings = meetings;
        this.agendaPapers = agendaPapers;
        this.packs = packs;
        this.papers = papers;
        this.today = today;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        Thread.ofVirtual().name("demo-pack").start(() -> AsSystem.run(WORK, this::make));
    }

    private void make() {
        Map<String, ServiceId> services = directory.codes(List.of(SERVICE));
        ServiceId service = services.get(SERVICE);
        if (service == null
                || !papers.list(service).isEmpty()
                || !packs.unfinished(service).isEmpty()) {
            return;
        }
        BoardId board = boards.boardOf(service).orElseThrow().id();
        UUID meeting = PaperSetUp.next(meetings, board, today);
        agendaPapers.publish(board, meeting);
        UUID pack = packs.ask(service, meeting, Messages.ENGLISH);
        if (await(service, pack)) {
            papers.publish(service, pack);
        } else {
            LOG.warn("The pack of the demonstration has not been made");
        }
    }

    private boolean await(ServiceId service, UUID pack) {
        for (int look = 0; look < LOOKS; look++) {
            Optional<PaperItem> made = papers.list(service).stream()
                    .filter(item -> item.uuid().equals(pack))
                    .findFirst();
            if (made.isPresent()) {
                return true;
            }
            try {
                Thread.sleep(BETWEEN);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return false;
    }
}
