package org.quarterboard.files;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a document that only says something has no need of (ECMA-376 parts 1 and 2, ODF 1.3): macros, what is fetched from
 * elsewhere, other files. What a program leaves behind by itself and nobody sees is taken out instead.
 */
final class OfficeRules {

    private static final Set<String> PLAIN = Set.of("http", "https", "mailto", "tel", "ftp", "sms");
    private static final Pattern SCHEME = Pattern.compile("([a-z][a-z0-9.+-]*):.*", Pattern.DOTALL);
    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Cntrl}]+");

    private static final Map<String, SpreadsheetFault> RELATIONSHIPS = Map.of(
            "vbaproject", SpreadsheetFault.MACROS,
            "vbaprojectsignature", SpreadsheetFault.MACROS,
            "keymapcustomizations", SpreadsheetFault.MACROS,
            "extensibility", SpreadsheetFault.MACROS,
            "afchunk", SpreadsheetFault.EMBEDDED,
            "subdocument", SpreadsheetFault.EXTERNAL_LINK,
            "mailmergesource", SpreadsheetFault.EXTERNAL_LINK,
            "webextension", SpreadsheetFault.EXTERNAL_LINK,
            "webextensiontaskpanes", SpreadsheetFault.EXTERNAL_LINK);

    private OfficeRules() {}

    /**
     * Files that charts and pasted tables are kept in besides their picture, controls, and where the author's template lies.
     *
     * @param name in lower case
     */
    static boolean isLeftOut(String name) {
        return name.contains("/embeddings/")
                || name.contains("/activex/")
                || name.equals("word/_rels/settings.xml.rels");
    }

    /** @param name in lower case */
    static void refuseName(String name) throws Refused {
        if (name.contains("vbaproject")
                || name.contains("vbadata")
                || name.startsWith("customui/")
                || name.startsWith("basic/")
                || name.startsWith("scripts/")
                || name.startsWith("dialogs/")) {
            throw new Refused(SpreadsheetFault.MACROS, "", name, "");
        }
    }

    /** A link that a reader may follow is no harm; what stands in a part that was left out is not fetched. */
    static void refuseRelationship(String part, XmlTag tag) throws Refused {
        String type = tag.value("Type");
        String kind = type.substring(type.lastIndexOf('/') + 1).strip().toLowerCase(Locale.ROOT);
        String target = tag.value("Target");
        SpreadsheetFault fault = RELATIONSHIPS.get(kind);
        boolean elsewhere = tag.value("TargetMode").strip().equalsIgnoreCase("External")
                || !scheme(target).isEmpty()
                || isNetworkPath(target);
        if (fault == null && elsewhere && !(kind.equals("hyperlink") && isPlainLink(target))) {
            fault = SpreadsheetFault.EXTERNAL_LINK;
        }
        if (fault != null) {
            throw new Refused(fault, part, target.isBlank() ? kind : target, "");
        }
    }

    /** @param element in which the address stands, without its prefix */
    static void refuseAddress(String part, String element, String address) throws Refused {
        String scheme = scheme(address);
        if (scheme.equals("macro") || scheme.equals("vnd.sun.star.script")) {
            throw new Refused(SpreadsheetFault.MACROS, part, address, "");
        }
        boolean link = element.equals("a") || element.equals("event-listener");
        boolean inside =
                scheme.isEmpty() && !isNetworkPath(address) && !address.contains("..") && !address.startsWith("/");
        boolean harmless = link
                ? isPlainLink(address)
                : inside
                        || (element.equals("image") && address.startsWith("data:image/"))
                        // Where the author's template lies, which is looked for at most on this machine.
                        || (element.equals("template") && (scheme.isEmpty() || scheme.equals("file")));
        if (!harmless) {
            throw new Refused(SpreadsheetFault.EXTERNAL_LINK, part, address, "");
        }
    }

    /** To a place in the document, or to a web page or a person. */
    private static boolean isPlainLink(String address) {
        return address.isBlank() || address.startsWith("#") || PLAIN.contains(scheme(address));
    }

    private static boolean isNetworkPath(String address) {
        String plain = BLANK.matcher(address).replaceAll("");
        return plain.startsWith("\\\\") || plain.startsWith("//");
    }

    private static String scheme(String address) {
        Matcher scheme = SCHEME.matcher(BLANK.matcher(address).replaceAll("").toLowerCase(Locale.ROOT));
        return scheme.matches() ? scheme.group(1) : "";
    }
}
