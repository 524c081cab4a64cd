package org.quarterboard.documents;

import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;

/** Leaves pages free, and a part of the structure tree that bears the code of what belongs there. */
record ForeignSetter(Press press, ForeignPages foreign) implements BlockSetter {

    @Override
    public float before() {
        return 0;
    }

    @Override
    public float opening() {
        return 0;
    }

    @Override
    public void set() {
        Tagger tagger = press.tagger();
        PdfStructureElement part = tagger.element(tagger.root(), "Part");
        part.put(PdfName.T, new PdfString(foreign.code()));
        press.leave(foreign.code(), foreign.pages());
    }
}
