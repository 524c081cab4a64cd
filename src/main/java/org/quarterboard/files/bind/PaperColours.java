package org.quarterboard.files.bind;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.jspecify.annotations.Nullable;

/**
 * A file may say what its colours mean for all of its pages. A pack can say so once; where a paper means something else, its own
 * pages say it.
 */
final class PaperColours {

    private static final COSName COMPONENTS = COSName.N;
    private static final Map<Integer, COSName> DEFAULTS = Map.of(
            1, COSName.getPDFName("DefaultGray"),
            3, COSName.getPDFName("DefaultRGB"),
            4, COSName.getPDFName("DefaultCMYK"));

    private final @Nullable COSName name;
    private final @Nullable COSArray space;

    private PaperColours(@Nullable COSName name, @Nullable COSArray space) {
        this.name = name;
        this.space = space;
    }

    /** @param copy makes an object one of the pack's */
    static PaperColours of(PDDocument pack, PDDocument paper, Copy copy) throws IOException {
        COSStream own = profile(paper);
        COSName name = own == null ? null : DEFAULTS.get(own.getInt(COMPONENTS));
        if (own == null || name == null || same(own, profile(pack))) {
            return new PaperColours(null, null);
        }
        COSArray space = new COSArray();
        space.add(COSName.ICCBASED);
        space.add(copy.of(own));
        return new PaperColours(name, space);
    }

    /** Copies into the pack. */
    @FunctionalInterface
    interface Copy {
        COSDictionary of(COSDictionary original) throws IOException;
    }

    /** Says it in the resources of a page or of a drawing, unless they say something else already. */
    void put(COSDictionary resources) {
        if (name == null || space == null) {
            return;
        }
        COSDictionary spaces = resources.getCOSDictionary(COSName.COLORSPACE);
        if (spaces == null) {
            spaces = new COSDictionary();
            resources.setItem(COSName.COLORSPACE, spaces);
        }
        if (!spaces.containsKey(name)) {
            spaces.setItem(name, space);
        }
    }

    private static @Nullable COSStream profile(PDDocument document) {
        for (PDOutputIntent intent : document.getDocumentCatalog().getOutputIntents()) {
            COSStream profile = intent.getDestOutputIntent();
            if (profile != null) {
                return profile;
            }
        }
        return null;
    }

    private static boolean same(COSStream one, @Nullable COSStream other) throws IOException {
        if (other == null) {
            return false;
        }
        try (InputStream first = one.createInputStream();
                InputStream second = other.createInputStream()) {
            return Arrays.equals(first.readAllBytes(), second.readAllBytes());
        }
    }
}
