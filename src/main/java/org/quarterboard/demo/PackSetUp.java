package org.quarterboard.demo;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterboard.boards.BoardService;
import org.quarterboard.directory.ServiceDirectory;
import org.quarterboard.meetings.AgendaPaperService;
import org.quarterboard.meetings.MeetingItem;
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
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Makes and publishes the pack of the next meeting, so that a chair has one to read. It is done beside the portal that
 * runs, since packs are made there; what people have built is left as it is.
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
    private volatile @Nullable Thread making;

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
        making = Thread.ofVirtual().name("demo-pack").start(() -> AsSystem.run(WORK, this::make));
    }

    @EventListener(ContextClosedEvent.class)
    void end() {
        Thread running = making;
        if (running != null) {
            running.interrupt();
        }
    }

    /** Goes on where an earlier start was ended. */
    private void make() {
        ServiceId service = directory.codes(List.of(SERVICE)).get(SERVICE);
        if (service == null) {
            return;
        }
        if (papers.list(service).isEmpty()) {
            if (packs.unfinished(service).isEmpty()) {
                ask(service);
            }
            if (!await(service)) {
                return;
            }
        }
        List<PaperItem> made = papers.list(service);
        PaperItem only = made.getFirst();
        // What people have built bears their names.
        if (made.size() == 1 && only.draft() && only.builtBy().isEmpty()) {
            papers.publish(service, only.uuid());
        }
    }

    private void ask(ServiceId service) {
        BoardId board = boards.boardOf(service).orElseThrow().id();
        MeetingItem meeting = MeetingSetUp.ahead(meetings, board, today).orElseThrow();
        if (!meeting.state().papersOut()) {
            agendaPapers.publish(board, meeting.uuid());
        }
        packs.ask(service, meeting.uuid(), Messages.ENGLISH);
    }

    /** Whether there is a pack; none if the portal ends before, or making it has failed. */
    private boolean await(ServiceId service) {
        for (int look = 0; look < LOOKS; look++) {
            if (!papers.list(service).isEmpty()) {
                return true;
            }
            try {
                Thread.sleep(BETWEEN);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        LOG.warn("The pack of the demonstration has not been made");
        return false;
    }
}
