package org.quarterboard.meetings.ui;

import java.util.UUID;
import org.quarterboard.boards.BoardDetails;
import org.quarterboard.boards.BoardService;
import org.quarterboard.meetings.InvitationService;
import org.quarterboard.messages.CalendarFile;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.ui.SelectedService;
import org.quarterboard.shared.ui.ServiceLookup;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A meeting as a calendar file, to be passed on to members without an account. Unknown and forbidden: 404. */
@RestController
@RequestMapping("/download/service/{service}/meetings/{uuid}")
class MeetingDownloads {

    private final ServiceLookup services;
    private final BoardService boards;
    private final InvitationService invitations;

    MeetingDownloads(ServiceLookup services, BoardService boards, InvitationService invitations) {
        this.services = services;
        this.boards = boards;
        this.invitations = invitations;
    }

    @GetMapping("/meeting.ics")
    ResponseEntity<byte[]> calendar(@PathVariable("service") String code, @PathVariable("uuid") UUID uuid) {
        SelectedService service = services.byCode(code);
        BoardDetails board = boards.boardOf(service.id()).orElseThrow(NotFoundException::new);
        CalendarFile file = invitations.calendar(board.id(), uuid, service.id());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.contentType()))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("meeting.ics")
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(file.bytes());
    }
}
