package org.quarterboard.papers;

import java.time.Instant;
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
     * @param at the time in the file
     */
    record Unbound(
            UUID uuid,
            PaperSource source,
            PaperMaker maker,
            PaperDocument document,
            PrintedPdf printed,
            String twin,
            Manifest manifest,
            List<Section> sections,
            Instant at) {}

    Unbound print(PaperSource source, PackRequest request) {
        PaperWords words = words(request.language());
        PaperMaker maker = new PaperMaker(source, words, said);
        List<Section> sections = maker.sections();
        Manifest manifest = Manifest.of(source, request.language(), sections);
        Instant now = today.instant();
        PaperDocument document = maker.document(sections, manifest, now, request.asker());
        return new Unbound(
                request.uuid(),
                source,
                maker,
                document,
                pdf.print(document, run(request.uuid(), now, words)),
                twin(document),
                manifest,
                sections,
                now);
    }

    /** With the pages of members' papers in the room that was left for them. */
    BuiltPaper bind(Unbound unbound) {
        PaperWords words = unbound.maker().words();
        List<MemberPaper> papers = unbound.source().papers();
        List<PackInset> insets = papers.stream()
                .map(paper -> new PackInset(
                        paper.code(),
                        paper.item().title(),
                        paper.item().pages(),
                        Objects.requireNonNull(unbound.printed().foreign().get(paper.code())),
                        paper.file()))
                .toList();
        Map<FileId, byte[]> bytes =
                papers.stream().collect(Collectors.toMap(MemberPaper::file, MemberPaper::bytes, (one, same) -> one));
        byte[] bound = bound(
                unbound.printed(), insets, file -> Objects.requireNonNull(bytes.get(file)), unbound.uuid(), words);
        return new BuiltPaper(
                unbound.uuid(),
                unbound.source().meeting(),
                words.locale(),
                unbound.maker().title(),
                unbound.maker().fileName(),
                bound,
                unbound.printed().pages(),
                unbound.twin(),
                unbound.manifest(),
                unbound.document(),
                insets,
                Pagination.of(unbound.sections(), unbound.printed().pageOf(), texts.of(bound), PageLabels::of),
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
                page -> words.get("page-number", page, printed.pages()),
                uuid.getMostSignificantBits());
    }
}
