package org.quarterboard.files.check;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;
import org.quarterboard.files.check.PdfFacts.Fault;

/** What no paper has need of, told by the names in any of its objects: what acts, what hides, what leads out of the file. */
final class ObjectRules {

    private static final Map<String, Fault> ACTIONS = Map.of(
            "JavaScript", Fault.SCRIPT,
            "Launch", Fault.LAUNCH,
            "ImportData", Fault.LAUNCH,
            "SubmitForm", Fault.LAUNCH,
            "GoToE", Fault.ATTACHMENT,
            "GoToR", Fault.ELSEWHERE,
            "Rendition", Fault.MEDIA,
            "Movie", Fault.MEDIA,
            "Sound", Fault.MEDIA,
            "RichMediaExecute", Fault.MEDIA);

    private static final Map<String, Fault> KEYS = Map.of(
            "JS", Fault.SCRIPT,
            "JavaScript", Fault.SCRIPT,
            "EF", Fault.ATTACHMENT,
            "EmbeddedFiles", Fault.ATTACHMENT,
            "XFA", Fault.XFA,
            "RichMediaContent", Fault.MEDIA);

    private static final Map<String, Fault> SUBTYPES = Map.of(
            "FileAttachment", Fault.ATTACHMENT,
            "RichMedia", Fault.MEDIA,
            "Movie", Fault.MEDIA,
            "Sound", Fault.MEDIA,
            "Screen", Fault.MEDIA,
            "3D", Fault.MEDIA);

    private static final Map<String, Fault> TYPES = Map.of("EmbeddedFile", Fault.ATTACHMENT, "3D", Fault.MEDIA);

    private static final Set<String> SCRIPTS = Set.of("javascript", "vbscript", "data");
    private static final Set<String> PLAIN = Set.of("http", "https", "mailto", "tel", "sms", "ftp", "msteams");

    /** What a browser passes over in an address. */
    private static final Pattern PASSED_OVER = Pattern.compile("[\\s\\p{Cntrl}]+");

    private static final Pattern SCHEME = Pattern.compile("([a-z][a-z0-9+-]*):.*");

    private ObjectRules() {}

    static void judge(COSDictionary dictionary) throws FaultFound {
        for (COSName key : dictionary.keySet()) {
            refuse(KEYS.get(key.getName()), key.getName());
        }
        refuse(dictionary, COSName.S, ACTIONS);
        refuse(dictionary, COSName.SUBTYPE, SUBTYPES);
        refuse(dictionary, COSName.TYPE, TYPES);
        if (dictionary.getDictionaryObject(COSName.URI) instanceof COSString address) {
            refuse(address.getString());
        }
        // Bytes, or a page, that stand in another file.
        boolean borrowed = dictionary instanceof COSStream
                && (dictionary.containsKey(COSName.F)
                        || dictionary.getCOSDictionary(COSName.getPDFName("Ref")) != null);
        boolean followed = COSName.getPDFName("Thread").equals(dictionary.getCOSName(COSName.S))
                && dictionary.containsKey(COSName.F);
        if (borrowed || followed) {
            throw new FaultFound(Fault.ELSEWHERE, borrowed ? "F" : "Thread");
        }
    }

    private static void refuse(String address) throws FaultFound {
        String plain = PASSED_OVER.matcher(address).replaceAll("");
        String lower = plain.toLowerCase(Locale.ROOT);
        Matcher scheme = SCHEME.matcher(lower);
        String name = scheme.matches() ? scheme.group(1) : "";
        if (SCRIPTS.contains(name)) {
            throw new FaultFound(Fault.SCRIPT, plain);
        }
        if (!name.isEmpty() && !PLAIN.contains(name) || lower.startsWith("\\\\") || lower.startsWith("//")) {
            throw new FaultFound(Fault.ELSEWHERE, plain);
        }
    }

    private static void refuse(COSDictionary dictionary, COSName key, Map<String, Fault> those) throws FaultFound {
        COSName value = dictionary.getCOSName(key);
        if (value != null) {
            refuse(those.get(value.getName()), value.getName());
        }
    }

    private static void refuse(@Nullable Fault fault, String detail) throws FaultFound {
        if (fault != null) {
            throw new FaultFound(fault, detail);
        }
    }
}
