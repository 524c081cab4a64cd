package org.quarterboard.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.quarterboard.shared.UserFacingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Takes papers in: a PDF is checked, and an office document becomes one first where the portal can do that. What a file is, it
 * tells by its bytes.
 */
@Component
public class PaperIntake {

    private static final Logger LOG = LoggerFactory.getLogger(PaperIntake.class);
    private static final int MEGABYTE = 1 << 20;

    private final PaperCheck check;
    private final OfficeConverter converter;
    private final WorkbookLimits limits;

    PaperIntake(
            PaperCheck check,
            OfficeConverter converter,
            @Value("${quarterboard.uploads.workbook.unpacked-megabytes}") int unpackedMegabytes,
            @Value("${quarterboard.uploads.workbook.parts}") int parts) {
        this.check = check;
        this.converter = converter;
        long unpacked = (long) unpackedMegabytes * MEGABYTE;
        this.limits = new WorkbookLimits(unpacked, unpacked, parts, 1, 1);
    }

    /** The largest file that is looked at, in bytes. */
    public int mostBytes() {
        return check.mostBytes();
    }

    /** The program that makes PDF files of office documents here, with its version. */
    public Optional<String> converter() {
        return converter.name();
    }

    /** How the names of files end that are taken here, with their dots. */
    public List<String> endings() {
        List<String> endings = new ArrayList<>(List.of(".pdf"));
        if (converter().isPresent()) {
            Stream.of(OfficeKind.values()).map(OfficeKind::ending).forEach(endings::add);
        }
        return endings;
    }

    /**
     * Takes seconds: never call it within a transaction or under the lock of a session.
     *
     * @param name of the file, for the messages and for whoever downloads it
     * @throws UserFacingException if the file is refused; says why and what to do
     */
    public CheckedPdf take(String name, byte[] bytes) {
        String kind = FileKind.of(bytes, 0, bytes.length);
        if (bytes.length > mostBytes() || !Set.of(FileKind.ZIP, FileKind.OLE).contains(kind)) {
            return check.check(name, bytes);
        }
        String shown = FileStore.safeName(name);
        if (kind.equals(FileKind.OLE)) {
            throw old(shown, CompoundFile.names(bytes));
        }
        Optional<OfficeDocument> document = look(shown, bytes);
        return document.isEmpty() ? check.check(name, bytes) : converted(shown, bytes, document.get());
    }

    private static UserFacingException old(String shown, Set<String> names) {
        String why = names.contains("EncryptedPackage") || names.contains("EncryptionInfo") ? "ENCRYPTED" : "OLD";
        return new UserFacingException("files.office." + why, shown, "");
    }

    private Optional<OfficeDocument> look(String shown, byte[] bytes) {
        try {
            return new OfficeLook(bytes, limits).look();
        } catch (Refused refused) {
            if (converter.name().isEmpty()) {
                throw new UserFacingException("files.office.OFF", shown, "");
            }
            String found = refused.found().isEmpty() ? refused.where() : refused.found();
            throw new UserFacingException("files.office." + why(refused.fault()), shown, found);
        }
    }

    private static String why(SpreadsheetFault fault) {
        return switch (fault) {
            case MACROS, EXTERNAL_LINK, EMBEDDED, ENCRYPTED -> fault.name();
            case BOMB, TOO_MANY_PARTS -> "TOO_LARGE_INSIDE";
            default -> "DAMAGED";
        };
    }

    private CheckedPdf converted(String shown, byte[] bytes, OfficeDocument document) {
        String program = converter
                .name()
                .orElseThrow(() -> new UserFacingException(
                        "files.office.OFF", shown, document.kind().name()));
        byte[] pdf;
        try {
            pdf = converter
                    .convert(document)
                    .orElseThrow(() -> new UserFacingException("files.office.FAILED", shown, program));
        } catch (IOException e) {
            LOG.error("A document could not be put aside to be converted", e);
            throw new UserFacingException("files.paper.NO_ROOM", shown);
        }
        return check.check(pdfName(shown, document.kind()), pdf)
                .madeOf(new PaperOriginal(shown, document.kind().contentType(), program, bytes));
    }

    private static String pdfName(String name, OfficeKind kind) {
        boolean ends = name.toLowerCase(Locale.ROOT).endsWith(kind.ending());
        return (ends ? name.substring(0, name.length() - kind.ending().length()) : name) + ".pdf";
    }
}
