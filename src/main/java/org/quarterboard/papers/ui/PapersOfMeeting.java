package org.quarterboard.papers.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.quarterboard.meetings.MeetingId;
import org.quarterboard.meetings.MeetingItem;
import org.quarterboard.papers.PaperItem;

/**
 * A meeting in the list.
 *
 * @param uuid the meeting, if a paper may be built for it
 * @param papers the newest first
 */
record PapersOfMeeting(LocalDate date, Optional<UUID> uuid, List<PaperItem> papers) {

    /** Meetings that have no paper are listed for so many months after their day. */
    private static final int MONTHS_LISTED = 12;

    /**
     * The meetings that have a paper or may still need one, the latest first.
     *
     * @param meetings empty for those who may not see meetings
     */
    static List<PapersOfMeeting> of(List<MeetingItem> meetings, List<PaperItem> papers, LocalDate today) {
        Map<MeetingId, List<PaperItem>> byMeeting = new LinkedHashMap<>();
        papers.forEach(paper -> byMeeting
                .computeIfAbsent(paper.meeting(), ignored -> new ArrayList<>())
                .add(paper));
        List<PapersOfMeeting> found = new ArrayList<>();
        for (MeetingItem meeting : meetings) {
            List<PaperItem> own =
                    Optional.ofNullable(byMeeting.remove(meeting.id())).orElse(List.of());
            boolean open = !meeting.state().isOff();
            boolean recent = !meeting.date().isBefore(today.minusMonths(MONTHS_LISTED));
            if (!own.isEmpty() || open && recent) {
                found.add(new PapersOfMeeting(
                        meeting.date(), open ? Optional.of(meeting.uuid()) : Optional.empty(), own));
            }
        }
        byMeeting
                .values()
                .forEach(own -> found.add(new PapersOfMeeting(own.getFirst().meetingOn(), Optional.empty(), own)));
        found.sort((one, other) -> other.date().compareTo(one.date()));
        return found;
    }
}
