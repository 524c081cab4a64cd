package org.quarterboard.files;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One look at one archive, part by part, each through the same small buffer. */
final class WorkbookLook {

    private static final String SHEETS = "xl/worksheets/";
    private static final int LONGEST_TYPE = 100;

    private final byte[] bytes;
    private final WorkbookLimits limits;
    private final PartReader reader;
    private final WorkbookContent content;

    WorkbookLook(byte[] bytes, WorkbookLimits limits) {
        this.bytes = bytes;
        this.limits = limits;
        this.reader = new PartReader(bytes, limits);
        this.content = new WorkbookContent(limits);
    }

    void refuse() throws Refused {
        List<ZipPart> parts = ZipDirectory.of(bytes, limits);
        Optional<ZipPart> found = parts.stream()
                .filter(part -> lower(part).equals(PackageRules.CONTENT_TYPES))
                .findFirst();
        if (found.isEmpty()) {
            throw new Refused(SpreadsheetFault.NOT_A_WORKBOOK, "", instead(parts), "XLSX");
        }
        ZipPart types = found.get();
        for (ZipPart part : parts) {
            PackageRules.refuseName(lower(part));
        }
        look(types);
        if (!content.isWorkbook()) {
            throw new Refused(SpreadsheetFault.NOT_A_WORKBOOK, "", FileKind.ZIP, "XLSX");
        }
        for (ZipPart part : inOrder(parts)) {
            if (part != types) {
                look(part);
            }
        }
    }

    /** What binds other parts in comes first: it says most plainly what is wrong. */
    private static List<ZipPart> inOrder(List<ZipPart> parts) {
        return parts.stream()
                .sorted(Comparator.comparing((ZipPart part) -> !lower(part).endsWith(".rels")))
                .toList();
    }

    private void look(ZipPart part) throws Refused {
        Look look = new Look(part);
        boolean sheet = lower(part).startsWith(SHEETS);
        reader.read(part, sheet ? limits.sheet() : Math.min(limits.sheet(), WorkbookLimits.OTHER_PART), look);
        look.end();
    }

    private static String lower(ZipPart part) {
        return part.name().toLowerCase(Locale.ROOT);
    }

    /** An OpenDocument file says in its first part what it is. */
    private String instead(List<ZipPart> parts) throws Refused {
        for (ZipPart part : parts) {
            if (part.name().equals("mimetype") && part.size() <= LONGEST_TYPE) {
                StringBuilder type = new StringBuilder();
                reader.read(part, LONGEST_TYPE, (buffer, from, length) -> {
                    for (int i = from; i < from + length; i++) {
                        type.append((char) (buffer[i] & 0x7F));
                    }
                });
                return type.toString().startsWith("application/vnd.oasis.opendocument.spreadsheet")
                        ? "ODS"
                        : FileKind.ZIP;
            }
        }
        return FileKind.ZIP;
    }

    /** What is neither XML nor a picture has no place in a workbook. */
    private final class Look extends PartLook {

        private final ZipPart part;

        Look(ZipPart part) {
            super(part);
            this.part = part;
        }

        @Override
        @Nullable
        XmlScan begin(byte[] buffer, int from, int length) throws Refused {
            if (isXml() || firstOf(buffer, from, length) == '<') {
                return new XmlScan(part.name(), content.part(part.name()));
            }
            String kind = FileKind.of(buffer, from, length);
            if (!FileKind.isPicture(kind) && !isSettings(kind)) {
                throw new Refused(SpreadsheetFault.EMBEDDED, part.name(), kind, "");
            }
            return null;
        }

        /** What a printer or the program itself has put aside, which nobody reads. */
        private boolean isSettings(String kind) {
            String name = lower(part);
            boolean known = name.startsWith("xl/printersettings/")
                    || name.startsWith("xl/customproperty")
                    || name.startsWith("docprops/thumbnail.")
                    || name.startsWith("_xmlsignatures/");
            return known && (kind.equals(FileKind.TEXT) || kind.equals(FileKind.BINARY));
        }

        private boolean isXml() {
            return lower(part).endsWith(".xml")
                    || lower(part).endsWith(".rels")
                    || lower(part).endsWith(".vml");
        }

        @Override
        boolean neverEmpty() {
            return isXml();
        }
    }

    private static int firstOf(byte[] buffer, int from, int length) {
        int at = from;
        boolean marked = length > 3 && (buffer[at] & 0xFF) == 0xEF;
        at += marked ? 3 : 0;
        while (at < from + length
                && (buffer[at] == ' ' || buffer[at] == '\t' || buffer[at] == '\r' || buffer[at] == '\n')) {
            at++;
        }
        return at < from + length ? buffer[at] : -1;
    }
}
