package org.quarterboard.documents;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.quarterboard.charts.ChartRenderer;
import org.springframework.stereotype.Component;

/** Prints documents as tagged PDF that conforms to PDF/UA-1 and PDF/A-2a. */
@Component
public final class PdfRenderer {
    private final ChartRenderer charts;

    public PdfRenderer(ChartRenderer charts) {
        this.charts = charts;
    }

    /** The file; the same document and run give the same bytes. */
    public byte[] render(PaperDocument paper, PrintRun run) {
        return print(paper, run).bytes();
    }

    /** The same, with where things came to stand. */
    public PrintedPdf print(PaperDocument paper, PrintRun run) {
        Press press = new Press(paper, run);
        List<BlockSetter> setters = setters(press, paper);
        // The first setting learns the page numbers that the second prints.
        set(press, setters);
        Places places = press.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Document document = new Document(PageSize.A4);
        PdfWriter writer = PdfWriter.getInstance(document, out);
        prepare(paper, run, document, writer);
        document.open();
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(paper.language()));
        colours(writer);
        PageNumbers.tell(writer, places.labels());
        press.print(document, writer, places);
        set(press, setters);
        press.finish();
        document.close();
        byte[] file = FixedBytes.of(out.toByteArray(), run.identity());
        return new PrintedPdf(file, places.labels(), places.anchors(), places.foreign());
    }

    private static void prepare(PaperDocument paper, PrintRun run, Document document, PdfWriter writer) {
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setTagged();
        writer.setTabs(PdfName.S);
        boolean outline = !paper.headings().isEmpty();
        writer.setViewerPreferences(outline ? PdfWriter.PageModeUseOutlines : PdfWriter.PageModeUseNone);
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
        writer.setXmpMetadata(Xmp.of(paper, run));
        document.addTitle(paper.title());
        document.addAuthor(paper.author());
        document.addSubject(paper.subject());
        document.setDocumentLanguage(paper.language());
        PdfDictionary info = writer.getInfo();
        PdfDate created = new PdfDate(GregorianCalendar.from(run.created().atZone(ZoneOffset.UTC)));
        info.put(PdfName.CREATIONDATE, created);
        info.put(PdfName.MODDATE, created);
    }

    /** What red, green and blue mean, for whoever prints the file in years to come. */
    private static void colours(PdfWriter writer) {
        ICC_Profile srgb = ICC_Profile.getInstance(ColorSpace.CS_sRGB);
        try {
            writer.setOutputIntents("sRGB IEC61966-2.1", "", "", "sRGB IEC61966-2.1", srgb);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // The library means printing for the press unless told otherwise.
        PdfArray intents = (PdfArray) writer.getExtraCatalog().get(PdfName.OUTPUTINTENTS);
        ((PdfDictionary) intents.getPdfObject(0)).put(PdfName.S, new PdfName("GTS_PDFA1"));
    }

    private static void set(Press press, List<BlockSetter> setters) {
        for (int i = 0; i < setters.size(); i++) {
            BlockSetter setter = setters.get(i);
            float together = setter.opening();
            for (int next = i + 1;
                    next < setters.size() && setters.get(next - 1).keepsWithNext();
                    next++) {
                together += setters.get(next).before() + setters.get(next).opening();
            }
            press.gap(setter.before());
            press.ensure(Math.min(together, Press.whole()));
            setter.set();
        }
    }

    private List<BlockSetter> setters(Press press, PaperDocument paper) {
        List<Block> blocks = paper.blocks();
        List<BlockSetter> setters = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            boolean introduces = i + 1 < blocks.size()
                    && (blocks.get(i + 1) instanceof BulletList || blocks.get(i + 1) instanceof NumberedList);
            setters.add(
                    switch (blocks.get(i)) {
                        case Cover cover -> new CoverSetter(press, cover, i + 1 < blocks.size());
                        case Contents contents -> new ContentsSetter(press, contents, paper.headings());
                        case Heading heading -> new HeadingSetter(press, heading);
                        case Paragraph paragraph -> new ParagraphSetter(press, paragraph, introduces);
                        case BulletList list -> new ListSetter(press, list.items(), false);
                        case NumberedList list -> new ListSetter(press, list.items(), true);
                        case TableBlock table -> new TableSetter(press, table);
                        case FigureBlock figure -> new FigureSetter(press, figure, charts);
                        case PageBreak turn -> new BreakSetter(press, turn);
                        case ForeignPages foreign -> new ForeignSetter(press, foreign);
                    });
        }
        return setters;
    }
}
