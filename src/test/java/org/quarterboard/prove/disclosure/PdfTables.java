package org.quarterboard.prove.disclosure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Reads a PDF back the way a screen reader does: by its structure. */
final class PdfTables {

    private final Map<COSDictionary, Map<Integer, String>> marked = new HashMap<>();
    private final List<List<String>> rows = new ArrayList<>();
    private final List<String> alternatives = new ArrayList<>();
    private final String everything;

    private PdfTables(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            Map<Integer, String> texts = new HashMap<>();
            extractor.getMarkedContents().forEach(content -> collect(content, texts));
            marked.put(page.getCOSObject(), texts);
        }
        walk(document.getDocumentCatalog().getStructureTreeRoot());
        StringBuilder all = new StringBuilder(new PDFTextStripper().getText(document));
        alternatives.forEach(all::append);
        document.getDocumentInformation()
                .getMetadataKeys()
                .forEach(key ->
                        all.append(' ').append(document.getDocumentInformation().getCustomMetadataValue(key)));
        all.append(new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8));
        everything = all.toString();
    }

    static PdfTables of(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PdfTables(document);
        }
    }

    /** The cells of all rows that begin with the head of a row, without spaces. */
    List<List<String>> rows() {
        return rows;
    }

    /** What stands for pictures. */
    List<String> alternatives() {
        return alternatives;
    }

    /** Text, alternatives, properties and metadata. */
    String everything() {
        return everything;
    }

    private static void collect(PDMarkedContent content, Map<Integer, String> texts) {
        String text = content.getContents().stream()
                .map(part -> part instanceof TextPosition letter
                        ? letter.getUnicode()
                        : part instanceof PDMarkedContent inner ? inside(inner) : "")
                .collect(Collectors.joining());
        if (content.getMCID() >= 0) {
            texts.merge(content.getMCID(), text, String::concat);
        }
    }

    private static String inside(PDMarkedContent content) {
        return content.getContents().stream()
                .filter(TextPosition.class::isInstance)
                .map(letter -> ((TextPosition) letter).getUnicode())
                .collect(Collectors.joining());
    }

    private void walk(PDStructureNode node) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getAlternateDescription() != null) {
                    alternatives.add(element.getAlternateDescription());
                }
                if ("TR".equals(element.getStructureType())) {
                    row(element);
                } else {
                    walk(element);
                }
            }
        }
    }

    private void row(PDStructureElement row) {
        List<String> cells = new ArrayList<>();
        boolean head = true;
        for (Object kid : row.getKids()) {
            if (kid instanceof PDStructureElement cell) {
                head &= "TH".equals(cell.getStructureType());
                cells.add(text(cell, cell.getPage() == null ? row.getPage() : cell.getPage())
                        .replaceAll("\\s", ""));
            }
        }
        if (!head) {
            rows.add(cells);
        }
    }

    private String text(PDStructureElement element, @Nullable PDPage page) {
        StringBuilder text = new StringBuilder();
        for (Object kid : element.getKids()) {
            if (kid instanceof PDStructureElement inner) {
                text.append(text(inner, inner.getPage() == null ? page : inner.getPage()));
            } else if (kid instanceof Integer number && page != null) {
                text.append(marked.get(page.getCOSObject()).getOrDefault(number, ""));
            } else if (kid instanceof PDMarkedContentReference reference) {
                PDPage on = reference.getPage() == null ? page : reference.getPage();
                if (on != null) {
                    text.append(marked.get(on.getCOSObject()).getOrDefault(reference.getMCID(), ""));
                }
            }
        }
        return text.toString();
    }
}
