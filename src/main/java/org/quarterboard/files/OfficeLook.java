package org.quarterboard.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** One look at an office document, part by part, each through the same small buffer. */
final class OfficeLook {

    private static final String MIMETYPE = "mimetype";
    private static final int LONGEST_TYPE = 100;
    private static final Set<String> OTHER_FILES =
            Set.of(FileKind.ZIP, FileKind.OLE, "EXE", "ELF", "7-Zip", "RAR", "RTF");

    private final byte[] bytes;
    private final WorkbookLimits limits;
    private final PartReader reader;
    private final OfficeContent content = new OfficeContent();

    OfficeLook(byte[] bytes, WorkbookLimits limits) {
        this.bytes = bytes;
        this.limits = limits;
        this.reader = new PartReader(bytes, limits);
    }

    /** @return nothing if it is an archive of another kind */
    Optional<OfficeDocument> look() throws Refused {
        List<ZipPart> parts = ZipDirectory.of(bytes, limits);
        Optional<OfficeKind> kind = kind(parts);
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        boolean whole = true;
        for (ZipPart part : parts) {
            OfficeRules.refuseName(lower(part));
            if (isKept(kind.get(), part)) {
                look(part, kind.get().isOpenDocument());
            } else {
                whole = false;
            }
        }
        return Optional.of(new OfficeDocument(kind.get(), whole ? bytes : without(kind.get(), parts)));
    }

    private Optional<OfficeKind> kind(List<ZipPart> parts) throws Refused {
        for (ZipPart part : parts) {
            if (lower(part).equals(PackageRules.CONTENT_TYPES)) {
                look(part, false);
                return content.kind();
            }
            if (part.name().equals(MIMETYPE) && part.size() <= LONGEST_TYPE) {
                ByteArrayOutputStream type = new ByteArrayOutputStream();
                reader.read(part, LONGEST_TYPE, type::write);
                return OfficeKind.ofMimetype(type.toString(StandardCharsets.US_ASCII));
            }
        }
        return Optional.empty();
    }

    private static boolean isKept(OfficeKind kind, ZipPart part) {
        return kind.isOpenDocument() || !OfficeRules.isLeftOut(lower(part));
    }

    private static String lower(ZipPart part) {
        return part.name().toLowerCase(Locale.ROOT);
    }

    private void look(ZipPart part, boolean openDocument) throws Refused {
        Look look = new Look(part, openDocument);
        reader.read(part, limits.sheet(), look);
        look.end();
    }

    private byte[] without(OfficeKind kind, List<ZipPart> parts) throws Refused {
        PartReader again = new PartReader(bytes, limits);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipPart part : parts) {
                if (isKept(kind, part)) {
                    zip.putNextEntry(new ZipEntry(part.name()));
                    again.read(part, limits.sheet(), (buffer, from, length) -> write(zip, buffer, from, length));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void write(ZipOutputStream zip, byte[] buffer, int from, int length) {
        try {
            zip.write(buffer, from, length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Look extends PartLook {

        private final ZipPart part;
        private final boolean openDocument;

        Look(ZipPart part, boolean openDocument) {
            super(part);
            this.part = part;
            this.openDocument = openDocument;
        }

        @Override
        @Nullable
        XmlScan begin(byte[] buffer, int from, int length) throws Refused {
            String kind = FileKind.of(buffer, from, length);
            if (isXml() || kind.equals("XML") || kind.equals("HTML")) {
                return new XmlScan(part.name(), content.part(part.name()));
            }
            if (OTHER_FILES.contains(kind)) {
                throw new Refused(SpreadsheetFault.EMBEDDED, part.name(), kind, "");
            }
            return null;
        }

        /** OpenDocument files have parts that are there, and empty. */
        @Override
        boolean neverEmpty() {
            return isXml() && !openDocument;
        }

        private boolean isXml() {
            String name = lower(part);
            return name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml") || name.endsWith(".rdf");
        }
    }
}
