package org.quarterboard.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.quarterboard.boards.BoardService;
import org.quarterboard.documents.PdfRenderer;
import org.quarterboard.documents.PrintRun;
import org.quarterboard.files.PaperIntake;
import org.quarterboard.meetings.AgendaEntry;
import org.quarterboard.meetings.AgendaPaperService;
import org.quarterboard.meetings.AgendaService;
import org.quarterboard.meetings.MeetingItem;
import org.quarterboard.meetings.MeetingService;
import org.quarterboard.meetings.PaperDraft;
import org.quarterboard.security.AsSystem;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.Today;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What partners bring to the next meeting, as {@code demo/papers.csv} tells it. */
@Component
@Profile({"demo", "test"})
class PaperSetUp {

    private final BoardService boards;
    private final MeetingService meetings;
    private final AgendaService agendas;
    private final AgendaPaperService papers;
    private final PaperIntake intake;
    private final PdfRenderer printer;
    private final Today today;

    PaperSetUp(
            BoardService boards,
            MeetingService meetings,
            AgendaService agendas,
            AgendaPaperService papers,
            PaperIntake intake,
            PdfRenderer printer,
            Today today) {
        this.boards = boards;
        this.meetings = meetings;
        this.agendas = agendas;
        this.papers = papers;
        this.intake = intake;
        this.printer = printer;
        this.today = today;
    }

    /** Leaves out papers that are there already. */
    void load(BoardPlan plan, ServiceId service) {
        Map<String, List<DemoTable.Row>> brought = DemoTable.read("papers.csv").stream()
                .filter(row -> row.text("service").equals(plan.service()))
                .collect(Collectors.groupingBy(row -> row.text("paper"), LinkedHashMap::new, Collectors.toList()));
        if (brought.isEmpty()) {
            return;
        }
        BoardId board = boards.boardOf(service).orElseThrow().id();
        UUID meeting = MeetingSetUp.ahead(meetings, board, today)
                .map(MeetingItem::uuid)
                .orElseThrow();
        papers.papers(board, meeting).forEach(there -> brought.remove(there.title()));
        brought.values().forEach(rows -> add(plan.service(), board, meeting, new DemoPaper(rows)));
    }

    private void add(String service, BoardId board, UUID meeting, DemoPaper paper) {
        AgendaEntry item = agendas.agenda(board, meeting).stream()
                .filter(entry -> entry.title().equals(paper.item()))
                .findFirst()
                .orElseThrow();
        PrintRun run = new PrintRun(
                today.instant(), service + "/" + paper.title(), (page, pages) -> "Page " + page + " of " + pages);
        String name =
                paper.title().replaceAll("[^A-Za-z ]", "").replace(' ', '-').toLowerCase(Locale.ROOT);
        byte[] bytes = printer.render(paper.document(), run);
        // The people are not there yet: the record names them as those who did it.
        AsSystem.run(
                paper.by(),
                () -> papers.add(
                        board,
                        meeting,
                        item.id(),
                        new PaperDraft(paper.title(), paper.summary()),
                        intake.take(name + ".pdf", bytes)));
    }
}
