package org.quarterboard.meetings.ui;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.quarterboard.boards.BoardService;
import org.quarterboard.meetings.MembersAttendanceService;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.ui.SelectedService;
import org.quarterboard.shared.ui.ServiceLookup;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Attended of expected as a file. Unknown and forbidden answer alike: 404. */
@RestController
class TurnoutDownloads {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final ServiceLookup services;
    private final BoardService boards;
    private final MembersAttendanceService attendance;
    private final Messages messages;

    TurnoutDownloads(
            ServiceLookup services, BoardService boards, MembersAttendanceService attendance, Messages messages) {
        this.services = services;
        this.boards = boards;
        this.attendance = attendance;
        this.messages = messages;
    }

    /** @param year the first calendar year of a financial year; without it, the running one */
    @GetMapping("/download/service/{service}/" + MembersAttendanceView.PATH + ".csv")
    ResponseEntity<byte[]> table(
            @PathVariable("service") String code,
            @RequestParam(name = "year", defaultValue = "0") int year,
            @RequestParam(name = "lang", defaultValue = "en") String lang) {
        SelectedService service = services.byCode(code);
        BoardId board = boards.boardIdOf(service.id()).orElseThrow(NotFoundException::new);
        List<Integer> years = attendance.years(board);
        int asked = year == 0 ? years.getLast() : year;
        if (!years.contains(asked)) {
            throw new NotFoundException();
        }
        Locale locale = Messages.supported(Locale.of(lang));
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(service.code() + "-attendance-" + asked + ".csv")
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(TurnoutCsv.of(attendance.year(board, asked), messages, locale));
    }
}
