package org.quarterboard.files;

import org.jspecify.annotations.Nullable;

/** Tells by the first piece what a part is, and reads what is XML on to its end. */
abstract class PartLook implements PartReader.Listener {

    private final ZipPart part;
    private boolean begun;
    private @Nullable XmlScan xml;

    PartLook(ZipPart part) {
        this.part = part;
    }

    /** @return what reads the part on; {@code null} if it is no XML, and may be there nonetheless */
    abstract @Nullable XmlScan begin(byte[] buffer, int from, int length) throws Refused;

    /** Whether there must be something in the part. */
    abstract boolean neverEmpty();

    @Override
    public final void hear(byte[] buffer, int from, int length) throws Refused {
        if (!begun) {
            begun = true;
            xml = begin(buffer, from, length);
        }
        if (xml != null) {
            xml.hear(buffer, from, length);
        }
    }

    final void end() throws Refused {
        if (xml != null) {
            xml.end();
        } else if (!begun && neverEmpty()) {
            throw new Refused(SpreadsheetFault.DAMAGED, part.name(), "XML", "");
        }
    }
}
