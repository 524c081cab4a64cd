package org.quarterboard.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.quarterboard.shared.UserFacingException;
import org.springframework.stereotype.Component;

/**
 * Puts the pages of papers into a printed file, where it left room for them. What makes them readable goes with them: structure,
 * headers of tables, links, bookmarks, languages. A paper without structure is read page by page.
 *
 * <p>It does not use PDFBox's merger, which adds at the end only, drops the structure of a whole file when one of its parts has
 * none, and leaves names and identifiers of parts to clash.
 */
@Component
public class PdfBinder {

    /**
     * The same files give the same bytes.
     *
     * @param printed a tagged file with a part for each paper, named by its code, and an empty page for each of its pages
     * @param font of what is stamped on pages (TrueType)
     * @param stamp the words at the foot of a page, by its number
     * @param identity of the file among all others
     * @throws UserFacingException if a paper cannot be read; names it
     */
    public byte[] bind(
            byte[] printed, List<PdfInsertion> papers, byte[] font, IntFunction<String> stamp, long identity) {
        List<PDDocument> open = new ArrayList<>();
        try (PDDocument pack = Loader.loadPDF(printed)) {
            PackStructure structure = new PackStructure(pack);
            PageStamps stamps = new PageStamps(pack, font);
            PdfClaims claims = PdfClaims.of(pack);
            for (PdfInsertion paper : papers) {
                PDDocument source = load(paper);
                // What was taken over from it is read when the pack is written.
                open.add(source);
                claims = claims.and(PdfClaims.of(source));
                List<PDPage> pages = new PaperGraft(pack, structure, source, paper).graft();
                for (int i = 0; i < pages.size(); i++) {
                    stamps.put(pages.get(i), stamp.apply(paper.firstPage() + i));
                }
            }
            claims.put(pack);
            structure.write();
            pack.setDocumentId(identity);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pack.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            open.forEach(PdfBinder::close);
        }
    }

    private static PDDocument load(PdfInsertion paper) {
        try {
            PDDocument source = Loader.loadPDF(paper.paper());
            if (source.getNumberOfPages() == paper.pages()) {
                return source;
            }
            source.close();
        } catch (IOException e) {
            // Said below, with what to do about it.
        }
        throw new UserFacingException("files.bind.unreadable", paper.title());
    }

    private static void close(PDDocument document) {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
