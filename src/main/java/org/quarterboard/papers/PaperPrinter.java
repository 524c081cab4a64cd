package org.quarterboard.papers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quarterboard.charts.ChartTheme;
import org.quarterboard.charts.Typeface;
import org.quarterboard.documents.HtmlRenderer;
import org.quarterboard.documents.PaperDocument;
import org.quarterboard.documents.PdfRenderer;
import org.quarterboard.documents.PrintRun;
import org.quarterboard.documents.PrintedPdf;
import org.quarterboard.files.FileId;
import org.quarterboard.files.PdfBinder;
import org.quarterboard.files.PdfInsertion;
import org.quarterboard.files.PdfPageTexts;
import org.quarterboard.kpi.CellWords;
import org.quarterboard.meetings.ForecastWords;
import org.quarterboard.meetings.MeetingId;
import org.quarterboard.resources.FinanceWords;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.Today;
import org.springframework.stereotype.Component;

/** Prints what was read, as PDF and as HTML. Touches no database. */
@Component
class PaperPrinter {

    private final PdfRenderer pdf;
    private final HtmlRenderer html;
    private final PdfBinder binder;
    private final PdfPageTexts texts;
    private final Messages messages;
    private final Formats formats;
    private final Today today;
    private final PaperMaker.SaidElsewhere said;

    PaperPrinter(
            PdfRenderer pdf,
            HtmlRenderer html,
            PdfBinder binder,
            PdfPageTexts texts,
            Messages messages,
            Formats formats,
            Today today,
            ForecastWords forecasts,
            FinanceWords finance,
            CellWords cells) {
        this.pdf = pdf;
        this.html = html;
        this.binder = binder;
        this.texts = texts;
        this.messages = messages;
        this.formats = formats;
        this.today = today;
        this.said = new PaperMaker.SaidElsewhere(forecasts, finance, cells);
    }

    /**
     * A pack whose room for members' papers is still empty.
     *
     * @param meetingOn the day that the cover names
     * @param papers of members
     * @param at the time in the file
     */
    record Unbound(
            UUID uuid,
            MeetingId meeting,
            LocalDate meetingOn,
            String title,
            String fileName,
            PaperWords words,
            PaperDocument document,
            PrintedPdf printed,
            String twin,
            Manifest manifest,
            List<BoundPaper> papers,
            Instant at) {}

    Unbound print(PaperSource source, PackRequest request) {
        PaperWords words = words(request.language());
        PaperMaker maker = new PaperMaker(source, words, said);
        List<Section> sections = maker.sections();
        List<BoundPaper> papers =
                source.papers().stream().map(MemberPaper::bound).toList();
        Manifest manifest = Manifest.of(source, request.language(), sections, papers);
        Instant now = today.instant();
        PaperDocument document = maker.document(sections, manifest, now, request.asker());
        return new Unbound(
                request.uuid(),
                source.meeting().id(),
                source.meeting().date(),
                maker.title(),
                maker.fileName(),
                words,
                document,
                pdf.print(document, run(request.uuid(), now, words)),
                twin(document),
                manifest,
                papers,
                now);
    }

    /** A published pack with the papers that came later. */
    Unbound print(EditionSource source, PackRequest request) {
        PaperWords words = words(request.language());
        PaperItem item = source.item();
        PublishedPack pack = new PublishedPack(
                item,
                source.document(),
                source.late().insets(),
                source.manifest(),
                pdf.print(source.document(), run(item.uuid(), item.builtAt(), words))
                        .pageOf());
        PackEdition edition = new PackEdition(pack, source.late(), source.agenda(), source.papers(), words);
        List<BoundPaper> papers = edition.bound(source.bound());
        Manifest manifest = Manifest.amended(pack, edition.sections().values(), papers);
        Instant now = today.instant();
        PaperDocument document = edition.document(manifest, now, request.asker());
        return new Unbound(
                request.uuid(),
                item.meeting(),
                item.meetingOn(),
                item.title(),
                source.fileName(),
                words,
                document,
                pdf.print(document, run(request.uuid(), now, words)),
                twin(document),
                manifest,
                papers,
                now);
    }

    /** With the pages of members' papers in the room that was left for them. */
    BuiltPaper bind(Unbound unbound) {
        List<PackInset> insets = unbound.papers().stream()
                .map(paper -> new PackInset(
                        paper.code(),
                        paper.paper(),
                        paper.title(),
                        paper.pages(),
                        Objects.requireNonNull(unbound.printed().foreign().get(paper.code())),
                        paper.file()))
                .toList();
        Map<FileId, byte[]> bytes = unbound.papers().stream()
                .collect(Collectors.toMap(BoundPaper::file, BoundPaper::bytes, (one, same) -> one));
        byte[] bound = bound(
                unbound.printed(),
                insets,
                file -> Objects.requireNonNull(bytes.get(file)),
                unbound.uuid(),
                unbound.words());
        return new BuiltPaper(
                unbound.uuid(),
                unbound.meeting(),
                unbound.meetingOn(),
                unbound.words().locale(),
                unbound.title(),
                unbound.fileName(),
                bound,
                unbound.printed().pages(),
                unbound.twin(),
                unbound.manifest(),
                unbound.document(),
                insets,
                Pagination.of(unbound.manifest(), unbound.document(), unbound.printed(), texts.of(bound)),
                unbound.at());
    }

    /** The bytes that a kept document gives, as it gave them when it was built. */
    byte[] again(PaperItem paper, PaperDocument document, List<PackInset> insets, Function<FileId, byte[]> files) {
        PaperWords words = words(Messages.supported(paper.language()));
        PrintedPdf printed = pdf.print(document, run(paper.uuid(), paper.builtAt(), words));
        return bound(printed, insets, files, paper.uuid(), words);
    }

    /** The page for the screen that a kept document gives. */
    String twin(PaperDocument document) {
        return html.render(document, ChartTheme.LIGHT);
    }

    private PaperWords words(Locale language) {
        return new PaperWords(messages, formats, language);
    }

    private static PrintRun run(UUID uuid, Instant at, PaperWords words) {
        return new PrintRun(at, uuid.toString(), (page, of) -> words.get("page-number", page, of));
    }

    private byte[] bound(
            PrintedPdf printed, List<PackInset> insets, Function<FileId, byte[]> files, UUID uuid, PaperWords words) {
        if (insets.isEmpty()) {
            return printed.bytes();
        }
        return binder.bind(
                printed.bytes(),
                insets.stream()
                        .map(inset -> new PdfInsertion(
                                inset.code(),
                                Objects.requireNonNull(printed.foreign().get(inset.code())),
                                inset.pages(),
                                inset.title(),
                                files.apply(inset.file())))
                        .toList(),
                Typeface.REGULAR.bytes(),
                page -> words.get("page-number", printed.label(page), printed.last()),
                uuid.getMostSignificantBits());
    }
}
