package org.quarterboard.files.check;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.quarterboard.files.bind.Lifeline;

/**
 * Takes the words from the pages of a file, in the order in which they are drawn, and leaves out what says that it is no content.
 * Page by page, so that what was taken before it ran out of time or memory is there.
 */
public final class PageTexts {

    /** More than any page that people read; what is longer is cut, so that one page cannot fill the memory. */
    private static final int LONGEST = 200_000;

    private PageTexts() {}

    /** @param args the file, the file for the words */
    public static void main(String[] args) throws IOException {
        Lifeline.hold();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(args[1])))) {
            write(new File(args[0]), out);
        }
    }

    public static void write(File pdf, OutputStream to) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            DataOutputStream out = new DataOutputStream(to);
            out.writeInt(document.getNumberOfPages());
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                byte[] text = text(document, page).getBytes(StandardCharsets.UTF_8);
                out.writeInt(text.length);
                out.write(text);
                out.flush();
            }
        }
    }

    /** One for each page; those that were not come to are empty. */
    public static List<String> read(InputStream from) throws IOException {
        DataInputStream in = new DataInputStream(from);
        int pages = in.readInt();
        List<String> texts = new ArrayList<>();
        try {
            while (texts.size() < pages) {
                byte[] text = new byte[in.readInt()];
                in.readFully(text);
                texts.add(new String(text, StandardCharsets.UTF_8));
            }
        } catch (EOFException cutOff) {
            while (texts.size() < pages) {
                texts.add("");
            }
        }
        return texts;
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
        } catch (IOException | RuntimeException | StackOverflowError e) {
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
