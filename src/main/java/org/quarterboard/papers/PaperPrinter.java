package org.quarterboard.papers;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.quarterboard.charts.ChartTheme;
import org.quarterboard.charts.Typeface;
import org.quarterboard.documents.HtmlRenderer;
import org.quarterboard.documents.PaperDocument;
import org.quarterboard.documents.PdfRenderer;
import org.quarterboard.documents.PrintRun;
import org.quarterboard.documents.PrintedPdf;
import org.quarterboard.files.PdfBinder;
import org.quarterboard.files.PdfInsertion;
import org.quarterboard.kpi.ObservationId;
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
    private final Messages messages;
    private final Formats formats;
    private final Today today;

    PaperPrinter(
            PdfRenderer pdf, HtmlRenderer html, PdfBinder binder, Messages messages, Formats formats, Today today) {
        this.pdf = pdf;
        this.html = html;
        this.binder = binder;
        this.messages = messages;
        this.formats = formats;
        this.today = today;
    }

    BuiltPaper print(PaperSource source, Locale locale, String builder) {
        PaperWords words = new PaperWords(messages, formats, locale);
        PaperMaker maker = new PaperMaker(source, words);
        List<Section> sections = maker.sections();
        Manifest manifest = Manifest.of(
                source.service().code(), source.meeting(), locale, sections, source.papers(), source.origins());
        UUID uuid = UUID.randomUUID();
        var now = today.instant();
        PaperDocument document = maker.document(sections, manifest, now, builder);
        PrintedPdf printed = pdf.print(
                document, new PrintRun(now, uuid.toString(), (page, of) -> words.get("page-number", page, of)));
        Set<ObservationId> figures = new LinkedHashSet<>();
        sections.forEach(section -> figures.addAll(section.figures()));
        return new BuiltPaper(
                uuid,
                source.meeting(),
                locale,
                maker.title(),
                maker.fileName(),
                bound(printed, source.papers(), uuid, words),
                printed.pages(),
                html.render(document, ChartTheme.LIGHT),
                manifest,
                figures,
                now);
    }

    /** With the pages of members' papers in the room that was left for them. */
    private byte[] bound(PrintedPdf printed, List<MemberPaper> papers, UUID uuid, PaperWords words) {
        if (papers.isEmpty()) {
            return printed.bytes();
        }
        List<PdfInsertion> insertions = papers.stream()
                .map(paper -> new PdfInsertion(
                        paper.code(),
                        Objects.requireNonNull(printed.foreign().get(paper.code())),
                        paper.item().pages(),
                        paper.item().title(),
                        paper.bytes()))
                .toList();
        return binder.bind(
                printed.bytes(),
                insertions,
                Typeface.REGULAR.bytes(),
                page -> words.get("page-number", page, printed.pages()),
                uuid.getMostSignificantBits());
    }
}
