package org.quarterboard.papers.ui;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.quarterboard.papers.PackNoteService;
import org.quarterboard.papers.PackReadingService;
import org.quarterboard.papers.PaperFile;
import org.quarterboard.papers.PaperItem;
import org.quarterboard.papers.PaperService;
import org.quarterboard.security.CurrentPerson;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.ui.Attachment;
import org.quarterboard.shared.ui.ServiceLookup;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A paper as PDF, and what its reader has noted in it. Unknown and forbidden answer alike: 404. */
@RestController
@RequestMapping("/download/service/{service}/papers/{uuid}")
class PaperDownloads {

    private final ServiceLookup services;
    private final PaperService papers;
    private final PackReadingService readings;
    private final PackNoteService notes;
    private final Messages messages;
    private final Formats formats;
    private final CurrentPerson currentPerson;

    PaperDownloads(
            ServiceLookup services,
            PaperService papers,
            PackReadingService readings,
            PackNoteService notes,
            Messages messages,
            Formats formats,
            CurrentPerson currentPerson) {
        this.services = services;
        this.papers = papers;
        this.readings = readings;
        this.notes = notes;
        this.messages = messages;
        this.formats = formats;
        this.currentPerson = currentPerson;
    }

    /** To keep. */
    @GetMapping("/paper.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable("service") String service, @PathVariable("uuid") UUID uuid) {
        ServiceId id = services.byCode(service).id();
        PaperFile file = papers.file(id, uuid);
        readings.taken(id, uuid);
        return Attachment.of(file.name(), MediaType.APPLICATION_PDF, file.bytes());
    }

    /** To read in the browser, beside the page that leads there. */
    @GetMapping("/read.pdf")
    ResponseEntity<byte[]> read(@PathVariable("service") String service, @PathVariable("uuid") UUID uuid) {
        ServiceId id = services.byCode(service).id();
        PaperFile file = papers.file(id, uuid);
        readings.opened(id, uuid);
        return Attachment.shown(file.name(), MediaType.APPLICATION_PDF, file.bytes());
    }

    @GetMapping("/notes.txt")
    ResponseEntity<byte[]> notes(@PathVariable("service") String service, @PathVariable("uuid") UUID uuid) {
        ServiceId id = services.byCode(service).id();
        PaperItem paper = papers.find(id, uuid);
        Locale locale = currentPerson.language();
        String text = new NotesText(messages, formats, locale).of(paper, notes.list(id, uuid));
        return Attachment.of(
                messages.get(
                                "papers.notes-file.name",
                                locale,
                                service,
                                paper.meetingOn().toString()) + ".txt",
                new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8),
                text.getBytes(StandardCharsets.UTF_8));
    }
}
