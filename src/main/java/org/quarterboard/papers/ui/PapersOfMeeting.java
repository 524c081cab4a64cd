package org.quarterboard.papers.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.quarterboard.meetings.MeetingId;
import org.quarterboard.meetings.MeetingItem;
import org.quarterboard.papers.PaperItem;
import org.quarterboard.papers.PaperOffer;

/**
 * A meeting in the list.
 *
 * @param uuid the meeting, if a paper is built for it here: those that are still asked for
 * @param next whether it is the next meeting
 * @param over whether its day is over
 * @param papers the newest first
 */
record PapersOfMeeting(LocalDate date, Optional<UUID> uuid, boolean next, boolean over, List<PaperItem> papers) {

    /** A meeting of the past that has no paper: one can still be built, but nobody waits for it. */
    boolean aside() {
        return over && papers.isEmpty();
    }

    boolean has(UUID paper) {
        return papers.stream().anyMatch(own -> own.uuid().equals(paper));
    }

    /**
     * The meetings that have a paper or may still need one: the next meeting first, then the latest first.
     *
     * @param meetings empty for those who may not see meetings
     */
    static List<PapersOfMeeting> of(List<MeetingItem> meetings, List<PaperItem> papers, LocalDate today) {
        Map<MeetingId, List<PaperItem>> byMeeting = new LinkedHashMap<>();
        papers.forEach(paper -> byMeeting
                .computeIfAbsent(paper.meeting(), ignored -> new ArrayList<>())
                .add(paper));
        Optional<UUID> next = MeetingItem.next(meetings, today).map(MeetingItem::uuid);
        List<PapersOfMeeting> found = new ArrayList<>();
        for (MeetingItem meeting : meetings) {
            List<PaperItem> own =
                    Optional.ofNullable(byMeeting.remove(meeting.id())).orElse(List.of());
            if (!own.isEmpty() || PaperOffer.isAskedFor(meeting, today)) {
                found.add(new PapersOfMeeting(
                        meeting.date(),
                        PaperOffer.isAskedFor(meeting, today) ? Optional.of(meeting.uuid()) : Optional.empty(),
                        next.filter(meeting.uuid()::equals).isPresent(),
                        meeting.date().isBefore(today),
                        own));
            }
        }
        byMeeting.values().forEach(own -> found.add(unseen(own, today)));
        found.sort(Comparator.comparing(PapersOfMeeting::next)
                .thenComparing(PapersOfMeeting::date)
                .reversed());
        return found;
    }

    /** Papers of a meeting that the person may not see. */
    private static PapersOfMeeting unseen(List<PaperItem> papers, LocalDate today) {
        LocalDate date = papers.getFirst().meetingOn();
        return new PapersOfMeeting(date, Optional.empty(), false, date.isBefore(today), papers);
    }
}
