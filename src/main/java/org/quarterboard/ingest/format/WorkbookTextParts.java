package org.quarterboard.ingest.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Texts of a workbook outside the cells of its sheets. */
final class WorkbookTextParts {

    /** More than anybody writes into comments and drawings. */
    private static final int MOST_TEXTS = 200_000;

    private static final List<String> PLACES = List.of(
            "xl/comments",
            "xl/threadedcomments",
            "xl/persons",
            "xl/drawings",
            "xl/pivotcache",
            "xl/pivottables",
            "xl/tables",
            "xl/charts",
            "xl/diagrams",
            "customxml");

    private static final XMLInputFactory XML = factory();

    private WorkbookTextParts() {}

    /** The texts of each part, and the values that it keeps as attributes. */
    static List<List<String>> of(byte[] bytes) throws IOException {
        List<List<String>> parts = new ArrayList<>();
        try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                String name = entry.getName().toLowerCase(Locale.ROOT);
                if (name.endsWith(".xml") && PLACES.stream().anyMatch(name::startsWith)) {
                    try (InputStream in = zip.getInputStream(entry)) {
                        parts.add(texts(in));
                    }
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return parts;
    }

    private static List<String> texts(InputStream in) throws XMLStreamException, IOException {
        List<String> texts = new ArrayList<>();
        XMLStreamReader xml = XML.createXMLStreamReader(in);
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.CHARACTERS && !xml.isWhiteSpace()) {
                texts.add(xml.getText());
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                String value = xml.getAttributeValue(null, "v");
                if (value != null) {
                    texts.add(value);
                }
            }
            if (texts.size() > MOST_TEXTS) {
                throw new IOException("More texts than anybody writes");
            }
        }
        return texts;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }
}
