package org.quarterboard.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Takes the words from the pages of a file that the portal has put together, in the order in which they are drawn. What stands
 * at the head and foot of every page and says that it is no content is left out, or every page would be found by it.
 */
@Component
public class PdfPageTexts {

    private static final Logger LOG = LoggerFactory.getLogger(PdfPageTexts.class);

    /** More than any page that people read; what is longer is cut, so that one page cannot fill the memory. */
    private static final int LONGEST = 200_000;

    /**
     * The words of each page in order. A page from which none can be taken, such as a picture of a page, has none: that is no
     * reason to refuse it.
     */
    public List<String> of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> texts = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                texts.add(text(document, page));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Members' papers come from anywhere; a font that cannot be read costs its page the words, not the reader the paper. */
    private static String text(PDDocument document, int page) {
        try {
            PDFTextStripper stripper = new ContentAlone();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            stripper.setLineSeparator("\n");
            String text = stripper.getText(document).replace("\u0000", "").strip();
            return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        } catch (IOException | RuntimeException e) {
            LOG.warn("No words could be taken from page {}", page, e);
            return "";
        }
    }

    /** Passes over artifacts, and whatever lies inside them. */
    private static final class ContentAlone extends PDFTextStripper {

        private int depth;
        private int artifactSince;

        ContentAlone() throws IOException {
            addOperator(new BeginMarkedContentSequence(this));
            addOperator(new BeginMarkedContentSequenceWithProperties(this));
            addOperator(new EndMarkedContentSequence(this));
        }

        @Override
        public void beginMarkedContentSequence(@Nullable COSName tag, @Nullable COSDictionary properties) {
            depth++;
            if (artifactSince == 0 && COSName.ARTIFACT.equals(tag)) {
                artifactSince = depth;
            }
            super.beginMarkedContentSequence(tag, properties);
        }

        @Override
        public void endMarkedContentSequence() {
            if (depth == artifactSince) {
                artifactSince = 0;
            }
            depth = Math.max(0, depth - 1);
            super.endMarkedContentSequence();
        }

        @Override
        protected void processTextPosition(TextPosition text) {
            if (artifactSince == 0) {
                super.processTextPosition(text);
            }
        }
    }
}
