package org.quarterboard.meetings.ui;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.quarterboard.boards.BoardService;
import org.quarterboard.meetings.AgendaPaperService;
import org.quarterboard.meetings.PaperBytes;
import org.quarterboard.shared.NotFoundException;
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

/** A paper of a meeting as members read it, and as it was uploaded. Unknown and forbidden answer alike: 404. */
@RestController
@RequestMapping("/download/service/{service}/meetings/{meeting}/papers")
class AgendaPaperDownloads {

    private final ServiceLookup services;
    private final BoardService boards;
    private final AgendaPaperService papers;

    AgendaPaperDownloads(ServiceLookup services, BoardService boards, AgendaPaperService papers) {
        this.services = services;
        this.boards = boards;
        this.papers = papers;
    }

    @GetMapping("/{paper}.pdf")
    ResponseEntity<byte[]> pdf(
            @PathVariable("service") String service,
            @PathVariable("meeting") UUID meeting,
            @PathVariable("paper") UUID paper) {
        var board = boards.boardOf(services.byCode(service).id()).orElseThrow(NotFoundException::new);
        return download(papers.file(board.id(), meeting, paper), MediaType.APPLICATION_PDF);
    }

    /** What was uploaded, where the portal made the PDF. */
    @GetMapping("/{paper}/original")
    ResponseEntity<byte[]> original(
            @PathVariable("service") String service,
            @PathVariable("meeting") UUID meeting,
            @PathVariable("paper") UUID paper) {
        var board = boards.boardOf(services.byCode(service).id()).orElseThrow(NotFoundException::new);
        return download(papers.original(board.id(), meeting, paper), MediaType.APPLICATION_OCTET_STREAM);
    }

    private static ResponseEntity<byte[]> download(PaperBytes file, MediaType type) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(file.bytes());
    }
}
