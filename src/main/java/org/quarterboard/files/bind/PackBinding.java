package org.quarterboard.files.bind;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Puts the pages of papers into a printed file, where it left room for them. What makes them readable goes with them: structure,
 * headers of tables, links, bookmarks, languages. A paper without structure is read page by page. The same files give the same
 * bytes.
 *
 * <p>It does not use PDFBox's merger, which adds at the end only, drops the structure of a whole file when one of its parts has
 * none, and leaves names and identifiers of parts to clash.
 */
public final class PackBinding implements Closeable {

    private final PDDocument pack;
    private final PackStructure structure;
    private final PageStamps stamps;
    private final List<PDDocument> open = new ArrayList<>();
    private PdfClaims claims;

    /**
     * @param pack a tagged file with a part for each paper, named by its code, and an empty page for each of its pages
     * @param font of what is stamped on pages (TrueType)
     */
    public static PackBinding of(PDDocument pack, byte[] font) throws IOException {
        return new PackBinding(pack, PDType0Font.load(pack, new ByteArrayInputStream(font), true));
    }

    /** @param font of what is stamped on pages */
    public PackBinding(PDDocument pack, PDFont font) throws IOException {
        this.pack = pack;
        this.structure = new PackStructure(pack);
        this.stamps = new PageStamps(pack, font);
        this.claims = PdfClaims.of(pack);
    }

    /**
     * What was taken over from the paper is read when the pack is written, so the paper stays open until this is closed.
     *
     * @param stamp the words at the foot of a page, by its number
     * @throws IOException if the paper cannot be read, or has not as many pages as were left free
     */
    public void add(PDDocument paper, PaperPlace place, IntFunction<String> stamp) throws IOException {
        open.add(paper);
        claims = claims.and(PdfClaims.of(paper));
        List<PDPage> pages = new PaperGraft(pack, structure, paper, place).graft();
        for (int i = 0; i < pages.size(); i++) {
            stamps.put(pages.get(i), stamp.apply(place.firstPage() + i));
        }
    }

    /** @param identity of the file among all others */
    public void write(OutputStream out, long identity) throws IOException {
        claims.put(pack);
        structure.write();
        pack.setDocumentId(identity);
        pack.save(out);
    }

    /** Closes the papers; the pack is whose it was. */
    @Override
    public void close() throws IOException {
        for (PDDocument paper : open) {
            paper.close();
        }
    }
}
