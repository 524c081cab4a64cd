package org.quarterboard.files.check;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.quarterboard.files.bind.PackBinding;
import org.quarterboard.files.bind.PaperPlace;
import org.quarterboard.files.check.PdfFacts.Fault;

/** Binds a paper into an empty pack, so that one that is taken is one that can be bound. */
final class TrialBinding {

    private static final String CODE = "paper";

    private TrialBinding() {}

    /** Changes the document. */
    static void refuse(PDDocument paper, int pages) throws FaultFound {
        try (PDDocument pack = pack(pages);
                PackBinding binding = new PackBinding(pack, new PDType1Font(Standard14Fonts.FontName.HELVETICA))) {
            binding.add(paper, new PaperPlace(CODE, 1, pages, CODE), String::valueOf);
            binding.write(OutputStream.nullOutputStream(), 1);
        } catch (IOException | RuntimeException e) {
            throw new FaultFound(Fault.CANNOT_BIND, String.valueOf(e.getMessage()));
        }
    }

    private static PDDocument pack(int pages) {
        PDDocument pack = new PDDocument();
        for (int i = 0; i < pages; i++) {
            pack.addPage(new PDPage());
        }
        pack.getDocumentCatalog().setDocumentOutline(new PDDocumentOutline());
        COSDictionary part = new COSDictionary();
        part.setItem(COSName.S, COSName.getPDFName("Part"));
        part.setString(COSName.T, CODE);
        COSArray parts = new COSArray();
        parts.add(part);
        PDStructureTreeRoot root = new PDStructureTreeRoot();
        root.getCOSObject().setItem(COSName.K, parts);
        pack.getDocumentCatalog().setStructureTreeRoot(root);
        return pack;
    }
}
