package org.quarterboard.ingest.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;
import org.jspecify.annotations.Nullable;
import org.quarterboard.kpi.SourceRow;

/**
 * A copy of the user's own workbook with one column more on each sheet that something was found on, behind all others.
 * Only those sheets are written anew, cell by cell as they were; every other part of the file is handed on.
 *
 * <p>What was found in the file or on a sheet as a whole stands in the first row of the sheet, under no other.
 */
public final class MarkedWorkbook {

    /** More than any workbook of figures unpacks to. */
    private static final int MOST_BYTES = 150 * 1024 * 1024;

    private static final int MOST_PARTS = 2_000;
    private static final String BOOK = "xl/workbook.xml";
    private static final String LINKS = "xl/_rels/workbook.xml.rels";

    private MarkedWorkbook() {}

    /** Whether the bytes are those of a package, as workbooks are. */
    public static boolean looksLike(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    /**
     * The copy; empty if the bytes are no workbook.
     *
     * @param notes what was found, by row as {@link SourceRow} tells it
     */
    public static Optional<byte[]> of(byte[] bytes, Map<Long, List<String>> notes) {
        try {
            Map<String, byte[]> parts = unpacked(bytes);
            Map<String, String> sheets = sheets(parts);
            for (Map.Entry<String, NavigableMap<Integer, String>> sheet :
                    texts(notes, sheets).entrySet()) {
                parts.put(sheet.getKey(), MarkedSheet.of(part(parts, sheet.getKey()), sheet.getValue()));
            }
            return Optional.of(packed(parts));
        } catch (IOException | XMLStreamException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** What to write on which part, by row. */
    private static Map<String, NavigableMap<Integer, String>> texts(
            Map<Long, List<String>> notes, Map<String, String> sheets) throws IOException {
        if (sheets.isEmpty()) {
            throw new IOException("No sheet");
        }
        Map<String, NavigableMap<Integer, List<String>>> placed = new LinkedHashMap<>();
        new TreeMap<>(notes).forEach((row, said) -> {
            String part = names(SourceRow.parse(row).sheet()).stream()
                    .filter(sheets::containsKey)
                    .findFirst()
                    .map(sheets::get)
                    .orElseGet(() -> sheets.values().iterator().next());
            placed.computeIfAbsent(part, name -> new TreeMap<>())
                    .computeIfAbsent(Math.max(1, SourceRow.parse(row).row()), line -> new ArrayList<>())
                    .addAll(said);
        });
        Map<String, NavigableMap<Integer, String>> texts = new LinkedHashMap<>();
        placed.forEach((part, rows) -> {
            NavigableMap<Integer, String> cells = new TreeMap<>();
            rows.forEach((row, said) -> cells.put(row, MarkedCsv.cell(said)));
            cells.putIfAbsent(1, FindingsColumn.NAME);
            texts.put(part, cells);
        });
        return texts;
    }

    /** What a sheet can be called, in English or Welsh. */
    private static List<String> names(int sheet) {
        return sheet == 0 || sheet == SourceRow.READ_ME
                ? List.of("read me", "darllenwch fi")
                : List.of("kpi " + sheet, "dpa " + sheet);
    }

    /** The parts of the sheets by their names in small letters, in the order of the workbook. */
    private static Map<String, String> sheets(Map<String, byte[]> parts) throws IOException, XMLStreamException {
        Map<String, String> targets = new LinkedHashMap<>();
        for (StartElement link : elements(part(parts, LINKS), "Relationship")) {
            String id = MarkedSheet.value(link, "Id");
            String target = MarkedSheet.value(link, "Target");
            if (id != null && target != null) {
                targets.put(id, target.startsWith("/") ? target.substring(1) : "xl/" + target);
            }
        }
        Map<String, String> sheets = new LinkedHashMap<>();
        for (StartElement sheet : elements(part(parts, BOOK), "sheet")) {
            String name = MarkedSheet.value(sheet, "name");
            String part = targets.get(String.valueOf(link(sheet)));
            if (name != null && part != null && parts.containsKey(part)) {
                sheets.putIfAbsent(Texts.key(name), part);
            }
        }
        return sheets;
    }

    /** The id by which a sheet names its part; its namespace is one of two. */
    private static @Nullable String link(StartElement sheet) {
        for (var all = sheet.getAttributes(); all.hasNext(); ) {
            Attribute attribute = all.next();
            QName name = attribute.getName();
            if (name.getLocalPart().equals("id") && !name.getNamespaceURI().isEmpty()) {
                return attribute.getValue();
            }
        }
        return null;
    }

    private static List<StartElement> elements(byte[] xml, String name) throws XMLStreamException {
        List<StartElement> found = new ArrayList<>();
        XMLEventReader in = MarkedSheet.reader(xml);
        while (in.hasNext()) {
            XMLEvent event = in.nextEvent();
            if (event.isStartElement()
                    && event.asStartElement().getName().getLocalPart().equals(name)) {
                found.add(event.asStartElement());
            }
        }
        return found;
    }

    private static byte[] part(Map<String, byte[]> parts, String name) throws IOException {
        byte[] part = parts.get(name);
        if (part == null) {
            throw new IOException("No " + name);
        }
        return part;
    }

    private static Map<String, byte[]> unpacked(byte[] bytes) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        int left = MOST_BYTES;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] part = in.readNBytes(left + 1);
                left -= part.length;
                if (left < 0 || parts.size() >= MOST_PARTS || parts.put(entry.getName(), part) != null) {
                    throw new IOException("Too large, or a part twice");
                }
            }
        }
        return parts;
    }

    private static byte[] packed(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue());
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
