package org.quarterboard.ingest.format;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Looks through the sheets before the library reads them, for what it does not tell: formulas whose stored result is a
 * shared text, or that have no text of their own. And for what it does not bear: columns that no spreadsheet has, for
 * which it would set memory aside, and more text than anybody types.
 */
final class WorkbookScan {

    /** Where nothing was looked through. */
    static final WorkbookScan NOTHING = new WorkbookScan();

    private static final Set<String> SHEET = Set.of("worksheet", "sheetData");
    private static final int COLUMNS = 16_384;
    private static final int MOST_HIDDEN = 100_000;
    private static final long MOST_TEXT = 400_000_000L;
    private static final XMLInputFactory XML = factory();

    private final Map<String, String> targets = new HashMap<>();
    private final Map<String, Set<Long>> hidden = new HashMap<>();
    private long budget = MOST_TEXT;
    private int found;

    private WorkbookScan() {}

    /**
     * Looks through the workbook.
     *
     * @throws IOException if it is no ZIP file, or one that should not be read
     */
    static WorkbookScan of(byte[] bytes) throws IOException {
        WorkbookScan scan = new WorkbookScan();
        // The library's own ZIP reader: both must see the same parts.
        try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                String name = plain(entry.getName());
                if (name.endsWith(".xml") || name.endsWith(".rels")) {
                    try (InputStream in = scan.new Counted(zip.getInputStream(entry))) {
                        scan.part(name, in);
                    }
                }
            }
        } catch (XMLStreamException | RuntimeException e) {
            throw new IOException(e);
        }
        return scan;
    }

    /** The cells of a sheet that are formulas and do not look it, by {@link #place}. */
    Set<Long> hiddenFormulas(String sheetId) {
        return hidden.getOrDefault(targets.getOrDefault(sheetId, ""), Set.of());
    }

    /** Whether every sheet that lies in the file is among those that it lists: the others nobody sees. */
    boolean hasOnly(Collection<String> sheetIds) {
        Set<String> listed = new HashSet<>();
        sheetIds.forEach(id -> listed.add(targets.getOrDefault(id, "")));
        return listed.containsAll(hidden.keySet());
    }

    static long place(int row, int column) {
        return (long) row * COLUMNS + column;
    }

    /** The library takes any part for a sheet that it is led to, whatever its first element is called. */
    private void part(String name, InputStream in) throws XMLStreamException {
        XMLStreamReader xml = XML.createXMLStreamReader(in);
        try {
            if (name.endsWith(".rels")) {
                relationships(xml, name);
                return;
            }
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT && SHEET.contains(xml.getLocalName())) {
                    sheet(xml, hidden.computeIfAbsent(name, ignored -> new HashSet<>()));
                }
            }
        } finally {
            xml.close();
        }
    }

    private void relationships(XMLStreamReader xml, String name) throws XMLStreamException {
        String folder = name.substring(0, Math.max(0, name.indexOf("_rels/")));
        Map<String, String> all = new HashMap<>();
        boolean sheets = false;
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                String id = xml.getAttributeValue(null, "Id");
                String target = xml.getAttributeValue(null, "Target");
                if (id != null && target != null) {
                    all.put(id, target.startsWith("/") ? plain(target) : plain(folder + target));
                    String type = xml.getAttributeValue(null, "Type");
                    sheets |= type != null && type.endsWith("/worksheet");
                }
            }
        }
        // Whatever the workbook's own part is called, it is the one that binds the sheets in.
        if (sheets) {
            targets.putAll(all);
        }
    }

    private void sheet(XMLStreamReader xml, Set<Long> into) throws XMLStreamException {
        int rows = 0;
        int row = 0;
        int cells = 0;
        int column = 0;
        boolean text = false;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "row" -> {
                    rows++;
                    cells = 0;
                    String number = xml.getAttributeValue(null, "r");
                    row = number == null ? rows : Integer.parseInt(number);
                }
                case "c" -> {
                    String address = xml.getAttributeValue(null, "r");
                    column = address == null ? cells : column(address);
                    cells++;
                    text = "s".equals(xml.getAttributeValue(null, "t"));
                    if (column >= COLUMNS) {
                        throw new XMLStreamException("No spreadsheet has so many columns");
                    }
                }
                case "f" -> {
                    if (xml.getElementText().isBlank() || text) {
                        into.add(place(row, column));
                        found++;
                        if (found > MOST_HIDDEN) {
                            throw new XMLStreamException("More formulas than anybody types");
                        }
                    }
                }
                default -> {
                    // Nothing that a figure is read from.
                }
            }
        }
    }

    /** The column of an address such as AB12, the first being 0. */
    private static int column(String address) {
        int column = 0;
        for (int i = 0; i < address.length() && column <= COLUMNS; i++) {
            int letter = Character.toUpperCase(address.charAt(i)) - 'A';
            if (letter >= 0 && letter < 26) {
                column = column * 26 + letter + 1;
            } else if (address.charAt(i) != '$' || i > 0) {
                break;
            }
        }
        return column > COLUMNS ? COLUMNS : Math.max(0, column - 1);
    }

    private static String plain(String path) {
        String plain = path.replace('\\', '/');
        return plain.startsWith("/") ? plain.substring(1) : plain;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
        return factory;
    }

    /** Gives out no more than there is a budget for. */
    private final class Counted extends FilterInputStream {

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            budget -= Math.max(0, read);
            if (budget < 0) {
                throw new IOException("More text than anybody types");
            }
            return read;
        }
    }
}
