package org.quarterboard.disparity;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.quarterboard.boards.BoardService;
import org.quarterboard.meetings.MeetingItem;
import org.quarterboard.meetings.MeetingService;
import org.quarterboard.security.AsSystem;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.Today;
import org.quarterboard.shared.UserFacingException;
import org.springframework.stereotype.Component;

/** The meetings at which cases are decided and reviewed. */
@Component
class CaseMeetings {

    private static final String WORK = "the days of meetings at which cases are reviewed";

    private final BoardService boards;
    private final MeetingService meetings;
    private final Today today;

    CaseMeetings(BoardService boards, MeetingService meetings, Today today) {
        this.boards = boards;
        this.meetings = meetings;
        this.today = today;
    }

    /** A meeting of the service's board at which something can have been decided. */
    CaseMeeting held(ServiceId service, UUID uuid) {
        MeetingItem meeting = meetings.find(board(service), uuid);
        if (meeting.state().isOff() || meeting.date().isAfter(today.date())) {
            throw new UserFacingException("disparity.case.error.meeting-not-held");
        }
        return new CaseMeeting(meeting.uuid(), meeting.date());
    }

    /** A meeting of the service's board that takes place or took place. */
    CaseMeeting planned(ServiceId service, UUID uuid) {
        MeetingItem meeting = meetings.find(board(service), uuid);
        if (meeting.state().isOff()) {
            throw new UserFacingException("disparity.case.error.meeting-off");
        }
        return new CaseMeeting(meeting.uuid(), meeting.date());
    }

    /** The first meeting to come that is not called off, on the day or after it. */
    Optional<UUID> firstToCome(ServiceId service, LocalDate from) {
        LocalDate earliest = from.isAfter(today.date()) ? from : today.date();
        return MeetingItem.next(meetings.list(board(service)), earliest).map(MeetingItem::uuid);
    }

    /** The same cases, a review that is set for a meeting on the day that the meeting has now. */
    List<DisparityCase> onTheirDays(ServiceId service, List<DisparityCase> cases) {
        if (cases.stream().noneMatch(CaseMeetings::waitsForMeeting)) {
            return cases;
        }
        Map<UUID, LocalDate> days = AsSystem.call(WORK, () -> days(service));
        return cases.stream().map(one -> onItsDay(one, days)).toList();
    }

    private static boolean waitsForMeeting(DisparityCase one) {
        return one.nextReview().flatMap(CaseReviewPlan::meeting).isPresent();
    }

    private static DisparityCase onItsDay(DisparityCase one, Map<UUID, LocalDate> days) {
        return new DisparityCase(
                one.uuid(),
                one.number(),
                one.title(),
                one.steps().stream().map(step -> onItsDay(step, days)).toList());
    }

    private static CaseStep onItsDay(CaseStep step, Map<UUID, LocalDate> days) {
        Optional<CaseMeeting> meeting =
                step.facts().atMeeting().filter(ignored -> step.kind() == CaseStepKind.REVIEW_SET);
        return meeting.map(one -> new CaseStep(
                        step.number(),
                        step.kind(),
                        step.words(),
                        step.facts().at(new CaseMeeting(one.uuid(), days.getOrDefault(one.uuid(), one.on()))),
                        step.at(),
                        step.by()))
                .orElse(step);
    }

    private Map<UUID, LocalDate> days(ServiceId service) {
        return boards.boardIdOf(service).map(meetings::list).orElse(List.of()).stream()
                .collect(Collectors.toMap(MeetingItem::uuid, MeetingItem::date));
    }

    private BoardId board(ServiceId service) {
        return boards.boardIdOf(service).orElseThrow(NotFoundException::new);
    }
}
