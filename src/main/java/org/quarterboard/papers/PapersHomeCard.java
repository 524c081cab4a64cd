package org.quarterboard.papers;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.quarterboard.boards.BoardService;
import org.quarterboard.directory.ServiceDirectory;
import org.quarterboard.meetings.MeetingItem;
import org.quarterboard.meetings.MeetingService;
import org.quarterboard.security.Capability.Names;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.HomeCard;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.Today;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the home page: whether the paper for the next meeting is there. */
@Component
@Order(30)
class PapersHomeCard implements HomeCard {

    /** From then on a paper that is not there needs whoever builds it. */
    private static final int DAYS_BEFORE = 28;

    private final PaperService papers;
    private final BoardService boards;
    private final MeetingService meetings;
    private final ServiceDirectory directory;
    private final Messages messages;
    private final Formats formats;
    private final Today today;

    PapersHomeCard(
            PaperService papers,
            BoardService boards,
            MeetingService meetings,
            ServiceDirectory directory,
            Messages messages,
            Formats formats,
            Today today) {
        this.papers = papers;
        this.boards = boards;
        this.meetings = meetings;
        this.directory = directory;
        this.messages = messages;
        this.formats = formats;
        this.today = today;
    }

    @Override
    public List<Entry> entries(ServiceId service, Set<String> capabilities, Locale locale) {
        if (!capabilities.containsAll(Set.of(Names.READ_PAPER, Names.READ_BOARD))) {
            return List.of();
        }
        return next(service)
                .map(meeting -> entry(service, meeting, capabilities, locale))
                .map(List::of)
                .orElse(List.of());
    }

    private Optional<MeetingItem> next(ServiceId service) {
        return boards.boardOf(service).flatMap(board -> MeetingItem.next(meetings.list(board.id()), today.date()));
    }

    private Entry entry(ServiceId service, MeetingItem meeting, Set<String> capabilities, Locale locale) {
        String code = directory.find(service).code();
        String date = formats.date(meeting.date(), locale);
        Optional<PaperItem> paper = papers.list(service).stream()
                .filter(item -> item.meeting().equals(meeting.id()))
                .min(Comparator.comparing(item -> item.reads(locale) ? 0 : 1));
        if (paper.isPresent() && paper.get().draft() && capabilities.contains(Names.BUILD_PAPER)) {
            return new Entry(
                    Place.NEEDS_YOU,
                    messages.get("papers.home.draft.title", locale, date),
                    messages.get("papers.home.draft.text", locale),
                    messages.get("papers.home.draft.link", locale),
                    PaperPaths.list(code));
        }
        if (paper.isPresent()) {
            return new Entry(
                    Place.NEXT,
                    messages.get("papers.home.ready.title", locale, date),
                    messages.get(
                            "papers.home.ready.text",
                            locale,
                            formats.moment(paper.get().builtAt(), locale),
                            paper.get().pages()),
                    messages.get("papers.home.ready.link", locale),
                    PaperPaths.paper(code, paper.get().uuid()));
        }
        boolean builds = capabilities.contains(Names.BUILD_PAPER);
        boolean soon = !meeting.date().isAfter(today.date().plusDays(DAYS_BEFORE));
        return new Entry(
                builds && soon ? Place.NEEDS_YOU : Place.NEXT,
                messages.get(builds ? "papers.home.missing.title" : "papers.home.missing.title-reader", locale, date),
                messages.get(builds ? "papers.home.missing.text" : "papers.home.missing.text-reader", locale),
                messages.get(builds ? "papers.home.missing.link" : "papers.home.missing.link-reader", locale),
                PaperPaths.list(code));
    }
}
