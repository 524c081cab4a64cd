package org.quarterboard.files.bind;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Pages that say nothing of their structure: each becomes one paragraph, read as it is drawn, so that nobody passes it over. */
record UntaggedPages(PDDocument pack, PackStructure structure, COSDictionary part) {

    void describe(List<PDPage> pages) throws IOException {
        COSArray paragraphs = new COSArray();
        for (PDPage page : pages) {
            COSDictionary paragraph = new COSDictionary();
            paragraph.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
            paragraph.setItem(COSName.S, COSName.P);
            paragraph.setItem(COSName.P, part);
            paragraph.setItem(COSName.PG, page);
            paragraph.setItem(COSName.K, COSInteger.ZERO);
            wrap(page);
            COSArray owners = new COSArray();
            owners.add(paragraph);
            page.setStructParents(structure.own(owners));
            paragraphs.add(paragraph);
        }
        part.setItem(COSName.K, paragraphs);
    }

    private void wrap(PDPage page) throws IOException {
        COSArray contents = new COSArray();
        contents.add(stream("/P <</MCID 0>> BDC\nq\n"));
        COSBase drawn = page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
        if (drawn instanceof COSArray several) {
            contents.addAll(several);
        } else if (drawn != null) {
            contents.add(page.getCOSObject().getItem(COSName.CONTENTS));
        }
        contents.add(stream("\nQ\nEMC\n"));
        page.getCOSObject().setItem(COSName.CONTENTS, contents);
    }

    private COSBase stream(String text) throws IOException {
        return new PDStream(pack, new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII))).getCOSObject();
    }
}
