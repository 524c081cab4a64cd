package org.quarterboard.ingest.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;
import org.jspecify.annotations.Nullable;

/** Writes texts into a new last column of one sheet of a workbook; everything else in the sheet is handed on. */
final class MarkedSheet {

    private static final int MOST_COLUMNS = 16_384;
    private static final XMLEventFactory EVENTS = XMLEventFactory.newDefaultFactory();

    private final NavigableMap<Integer, String> texts;
    private final String column;
    private final XMLEventWriter out;
    private String prefix = "";
    private String namespace = "";
    private int row;

    private MarkedSheet(NavigableMap<Integer, String> texts, String column, XMLEventWriter out) {
        this.texts = texts;
        this.column = column;
        this.out = out;
    }

    /**
     * The sheet with the texts.
     *
     * @param texts by row, counted from 1; is emptied
     */
    static byte[] of(byte[] sheet, NavigableMap<Integer, String> texts) throws XMLStreamException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(sheet.length + 1024);
        int free = width(sheet);
        if (free >= MOST_COLUMNS) {
            throw new XMLStreamException("The sheet has no column left");
        }
        XMLEventWriter out =
                XMLOutputFactory.newDefaultFactory().createXMLEventWriter(bytes, StandardCharsets.UTF_8.name());
        new MarkedSheet(texts, name(free), out).copy(reader(sheet));
        out.close();
        return bytes.toByteArray();
    }

    /** A reader that fetches nothing from anywhere and knows no entities. */
    static XMLEventReader reader(byte[] xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLEventReader(new ByteArrayInputStream(xml));
    }

    /** How many columns are in use, by cells and by cells that are joined. */
    private static int width(byte[] sheet) throws XMLStreamException {
        int width = 0;
        int position = 0;
        XMLEventReader in = reader(sheet);
        while (in.hasNext()) {
            XMLEvent event = in.nextEvent();
            if (event.isStartElement()) {
                StartElement element = event.asStartElement();
                switch (element.getName().getLocalPart()) {
                    case "row" -> position = 0;
                    case "c" -> {
                        String place = value(element, "r");
                        position = place == null ? position + 1 : columnOf(place);
                        width = Math.max(width, position);
                    }
                    case "mergeCell" -> {
                        String place = value(element, "ref");
                        width = place == null
                                ? width
                                : Math.max(width, columnOf(place.substring(place.indexOf(':') + 1)));
                    }
                    default -> {}
                }
            }
        }
        return width;
    }

    private void copy(XMLEventReader in) throws XMLStreamException {
        while (in.hasNext()) {
            XMLEvent event = in.nextEvent();
            if (event.isStartElement()) {
                start(event.asStartElement());
            } else if (event.isEndElement()) {
                String name = event.asEndElement().getName().getLocalPart();
                if (name.equals("row") && texts.containsKey(row)) {
                    cell(texts.remove(row));
                } else if (name.equals("sheetData")) {
                    rowsBefore(Integer.MAX_VALUE);
                }
                out.add(event);
            } else {
                out.add(event);
            }
        }
    }

    private void start(StartElement element) throws XMLStreamException {
        String name = element.getName().getLocalPart();
        if (name.equals("sheetData")) {
            prefix = element.getName().getPrefix();
            namespace = element.getName().getNamespaceURI();
        }
        if (!name.equals("row")) {
            out.add(element);
            return;
        }
        String number = value(element, "r");
        row = number == null ? row + 1 : Integer.parseInt(number);
        rowsBefore(row);
        out.add(EVENTS.createStartElement(element.getName(), withoutSpans(element), element.getNamespaces()));
    }

    /** The hint which columns a row uses would no longer be true. */
    private static Iterator<Attribute> withoutSpans(StartElement element) {
        List<Attribute> kept = new ArrayList<>();
        element.getAttributes().forEachRemaining(attribute -> {
            if (!attribute.getName().equals(new QName("spans"))) {
                kept.add(attribute);
            }
        });
        return kept.iterator();
    }

    /** Rows that the sheet does not have, and texts for them. */
    private void rowsBefore(int next) throws XMLStreamException {
        while (!texts.isEmpty() && texts.firstKey() < next) {
            int missing = texts.firstKey();
            open("row");
            out.add(EVENTS.createAttribute("r", Integer.toString(missing)));
            int reached = row;
            row = missing;
            cell(Objects.requireNonNull(texts.remove(missing)));
            row = reached;
            close("row");
        }
    }

    /** Kept as text: no program takes it for a formula. */
    private void cell(String text) throws XMLStreamException {
        open("c");
        out.add(EVENTS.createAttribute("r", column + row));
        out.add(EVENTS.createAttribute("t", "inlineStr"));
        open("is");
        open("t");
        out.add(EVENTS.createAttribute("xml", "http://www.w3.org/XML/1998/namespace", "space", "preserve"));
        out.add(EVENTS.createCharacters(text));
        close("t");
        close("is");
        close("c");
    }

    private void open(String name) throws XMLStreamException {
        out.add(EVENTS.createStartElement(prefix, namespace, name));
    }

    private void close(String name) throws XMLStreamException {
        out.add(EVENTS.createEndElement(prefix, namespace, name));
    }

    static @Nullable String value(StartElement element, String attribute) {
        Attribute found = element.getAttributeByName(new QName(attribute));
        return found == null ? null : found.getValue();
    }

    /** The number of the column of a place such as AB12, from 1. */
    private static int columnOf(String place) {
        int column = 0;
        for (int i = 0; i < place.length() && Character.isLetter(place.charAt(i)) && column < MOST_COLUMNS; i++) {
            column = column * 26 + Character.toUpperCase(place.charAt(i)) - 'A' + 1;
        }
        return column;
    }

    /** The letters of a column, counted from 0. */
    private static String name(int column) {
        String last = Character.toString((char) ('A' + column % 26));
        return column < 26 ? last : name(column / 26 - 1) + last;
    }
}
