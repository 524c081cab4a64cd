package org.quarterboard.files;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a workbook that only carries figures has no need of, told by the names of its parts, their content types and
 * their relationships (ECMA-376 parts 1 and 2, [MS-OFFMACRO2]). A part is bound in by a relationship, so whatever name
 * it goes by, one of the three gives it away.
 */
final class PackageRules {

    static final String CONTENT_TYPES = "[content_types].xml";

    private static final Set<String> PLAIN_LINKS = Set.of("http", "https", "mailto", "tel");
    private static final Map<String, SpreadsheetFault> FOLDERS = Map.ofEntries(
            Map.entry("xl/workbook.bin", SpreadsheetFault.XLSB),
            Map.entry("xl/vbaproject", SpreadsheetFault.MACROS),
            Map.entry("xl/macrosheets/", SpreadsheetFault.MACROS),
            Map.entry("xl/dialogsheets/", SpreadsheetFault.MACROS),
            Map.entry("customui/", SpreadsheetFault.MACROS),
            Map.entry("xl/externallinks/", SpreadsheetFault.EXTERNAL_LINK),
            Map.entry("xl/connections.", SpreadsheetFault.EXTERNAL_LINK),
            Map.entry("xl/querytables/", SpreadsheetFault.EXTERNAL_LINK),
            Map.entry("xl/webextensions/", SpreadsheetFault.EXTERNAL_LINK),
            Map.entry("xl/embeddings/", SpreadsheetFault.EMBEDDED),
            Map.entry("xl/activex/", SpreadsheetFault.EMBEDDED),
            Map.entry("xl/model/", SpreadsheetFault.EMBEDDED));
    private static final Map<String, SpreadsheetFault> RELATIONSHIPS = Map.ofEntries(
            Map.entry("vbaproject", SpreadsheetFault.MACROS),
            Map.entry("vbaprojectsignature", SpreadsheetFault.MACROS),
            Map.entry("xlmacrosheet", SpreadsheetFault.MACROS),
            Map.entry("xlintlmacrosheet", SpreadsheetFault.MACROS),
            Map.entry("dialogsheet", SpreadsheetFault.MACROS),
            Map.entry("extensibility", SpreadsheetFault.MACROS),
            Map.entry("externallink", SpreadsheetFault.EXTERNAL_LINK),
            Map.entry("externallinkpath", SpreadsheetFault.EXTERNAL_LINK),
            Map.entry("connections", SpreadsheetFault.EXTERNAL_LINK),
            Map.entry("querytable", SpreadsheetFault.EXTERNAL_LINK),
            Map.entry("attachedtemplate", SpreadsheetFault.EXTERNAL_LINK),
            Map.entry("webextension", SpreadsheetFault.EXTERNAL_LINK),
            Map.entry("webextensiontaskpanes", SpreadsheetFault.EXTERNAL_LINK),
            Map.entry("oleobject", SpreadsheetFault.EMBEDDED),
            Map.entry("package", SpreadsheetFault.EMBEDDED),
            Map.entry("control", SpreadsheetFault.EMBEDDED),
            Map.entry("activexcontrolbinary", SpreadsheetFault.EMBEDDED),
            Map.entry("afchunk", SpreadsheetFault.EMBEDDED));
    private static final Map<String, SpreadsheetFault> CONTENT = Map.of(
            "vbaproject", SpreadsheetFault.MACROS,
            "macrosheet", SpreadsheetFault.MACROS,
            "dialogsheet", SpreadsheetFault.MACROS,
            "macroenabled", SpreadsheetFault.MACROS,
            "activex", SpreadsheetFault.EMBEDDED,
            "oleobject", SpreadsheetFault.EMBEDDED,
            "externallink", SpreadsheetFault.EXTERNAL_LINK,
            "querytable", SpreadsheetFault.EXTERNAL_LINK,
            "spreadsheetml.connections", SpreadsheetFault.EXTERNAL_LINK);

    private PackageRules() {}

    /** @param name in lower case */
    static void refuseName(String name) throws Refused {
        for (Map.Entry<String, SpreadsheetFault> rule : FOLDERS.entrySet()) {
            if (name.startsWith(rule.getKey())) {
                throw new Refused(rule.getValue(), "", name, "");
            }
        }
    }

    /** @return whether it is the content type of a workbook */
    static boolean isWorkbook(String part, String contentType) throws Refused {
        String type = contentType.toLowerCase(Locale.ROOT);
        if (type.contains("sheet.binary")) {
            throw new Refused(SpreadsheetFault.XLSB, "", "XLSB", "XLSX");
        }
        for (Map.Entry<String, SpreadsheetFault> rule : CONTENT.entrySet()) {
            if (type.contains(rule.getKey())) {
                throw new Refused(rule.getValue(), part, contentType, "");
            }
        }
        if (type.contains("wordprocessingml.document.main") || type.contains("presentationml.presentation.main")) {
            throw new Refused(
                    SpreadsheetFault.NOT_A_WORKBOOK, "", type.contains("wordprocessingml") ? "DOCX" : "PPTX", "XLSX");
        }
        return type.contains("spreadsheetml.sheet.main+xml") || type.contains("spreadsheetml.template.main+xml");
    }

    /** A link that a reader may follow is no harm; whatever a program fetches by itself is. */
    static void refuseRelationship(String part, XmlTag tag) throws Refused {
        String type = tag.value("Type");
        String kind = type.substring(type.lastIndexOf('/') + 1).strip().toLowerCase(Locale.ROOT);
        String target = tag.value("Target").strip();
        SpreadsheetFault fault = RELATIONSHIPS.get(kind);
        if (fault == null && isElsewhere(target, tag.value("TargetMode")) && !isPlainLink(kind, target)) {
            fault = SpreadsheetFault.EXTERNAL_LINK;
        }
        if (fault != null) {
            throw new Refused(fault, part, target.isEmpty() ? kind : target, "");
        }
    }

    private static boolean isElsewhere(String target, String mode) {
        return mode.strip().equalsIgnoreCase("External")
                || target.startsWith("\\\\")
                || target.startsWith("//")
                || scheme(target) != null;
    }

    private static boolean isPlainLink(String kind, String target) {
        String scheme = scheme(target);
        return kind.equals("hyperlink")
                && !target.startsWith("\\\\")
                && !target.startsWith("//")
                && (scheme == null || PLAIN_LINKS.contains(scheme));
    }

    private static @Nullable String scheme(String target) {
        int colon = target.indexOf(':');
        boolean named = colon > 0
                && target.substring(0, colon)
                        .chars()
                        .allMatch(c -> Character.isLetterOrDigit(c) || c == '+' || c == '.');
        return named ? target.substring(0, colon).toLowerCase(Locale.ROOT) : null;
    }
}
