package org.quarterboard.files.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.jspecify.annotations.Nullable;

/**
 * Looks for what keeps somebody from reading a sound paper, and for what changes when it goes into a pack. Each finding is a
 * line: its code, how many, out of how many.
 */
final class ReadingAloud {

    private static final Set<String> HEADINGS = Set.of("H", "H1", "H2", "H3", "H4", "H5", "H6");
    private static final int DEEPEST = 12;

    private final PDDocument document;
    private final List<String> findings = new ArrayList<>();

    ReadingAloud(PDDocument document) {
        this.document = document;
    }

    /** A part that cannot be looked at says nothing: this is no reason to refuse a file that is sound otherwise. */
    List<String> findings(boolean tagged, boolean titled, boolean spoken) {
        if (!tagged) {
            say("NOT_TAGGED", 0, 0);
        }
        look(this::pages);
        if (!titled) {
            say("NO_TITLE", 0, 0);
        }
        if (!spoken) {
            say("NO_LANGUAGE", 0, 0);
        }
        if (tagged) {
            look(this::structure);
        }
        look(this::fonts);
        look(this::form);
        return findings;
    }

    @FunctionalInterface
    private interface Look {
        void run() throws IOException;
    }

    private static void look(Look part) {
        try {
            part.run();
        } catch (IOException | RuntimeException cannot) {
            // A font or a drawing that nobody can read, which viewers leave out as well.
        }
    }

    private void form() throws IOException {
        PDAcroForm form = document.getDocumentCatalog().getAcroForm();
        if (form != null && !form.getFields().isEmpty()) {
            int signed = document.getSignatureDictionaries().size();
            if (signed > 0) {
                say("SIGNED", signed, 0);
            }
            if (form.getFields().size() > signed) {
                say("FORM", form.getFields().size() - signed, 0);
            }
        }
    }

    private void say(String code, int count, int of) {
        findings.add(code + " " + count + "/" + of);
    }

    private void pages() throws IOException {
        int pictures = 0;
        int number = 0;
        for (PDPage page : document.getPages()) {
            number++;
            PDResources resources = page.getResources();
            if (resources != null && pictured(resources, 0) && !new TextOfPage().any(document, number)) {
                pictures++;
            }
        }
        if (pictures > 0) {
            say("PAGES_WITHOUT_TEXT", pictures, document.getNumberOfPages());
        }
    }

    private static boolean pictured(PDResources resources, int depth) {
        COSDictionary drawings = resources.getCOSObject().getCOSDictionary(COSName.XOBJECT);
        if (drawings == null || depth > DEEPEST) {
            return false;
        }
        for (COSName name : drawings.keySet()) {
            if (drawings.getDictionaryObject(name) instanceof COSDictionary drawing) {
                COSDictionary own = drawing.getCOSDictionary(COSName.RESOURCES);
                if (COSName.IMAGE.equals(drawing.getCOSName(COSName.SUBTYPE))
                        || own != null && pictured(new PDResources(own), depth + 1)) {
                    return true;
                }
            }
        }
        return false;
    }

    private void structure() {
        COSDictionary root = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        if (root == null) {
            return;
        }
        Map<String, Integer> counts = new HashMap<>();
        count(root, root.getCOSDictionary(COSName.ROLE_MAP), counts);
        if (counts.getOrDefault("heading", 0) == 0) {
            say("NO_HEADINGS", 0, 0);
        }
        finding("FIGURES_WITHOUT_WORDS", counts, "figure", "figure without words");
        finding("TABLES_WITHOUT_HEADERS", counts, "table", "table without headers");
    }

    private void finding(String code, Map<String, Integer> counts, String all, String lacking) {
        int without = counts.getOrDefault(lacking, 0);
        if (without > 0) {
            say(code, without, counts.getOrDefault(all, 0));
        }
    }

    private static void count(COSDictionary root, @Nullable COSDictionary roles, Map<String, Integer> counts) {
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<COSDictionary> open = new ArrayList<>(List.of(root));
        while (!open.isEmpty()) {
            COSDictionary element = open.removeLast();
            if (!seen.add(element)) {
                continue;
            }
            List<COSDictionary> kids = kids(element);
            String type = type(element, roles);
            if (HEADINGS.contains(type)) {
                counts.merge("heading", 1, Integer::sum);
            } else if (type.equals("Figure")) {
                counts.merge("figure", 1, Integer::sum);
                if (!element.containsKey(COSName.ALT) && !element.containsKey(COSName.ACTUAL_TEXT)) {
                    counts.merge("figure without words", 1, Integer::sum);
                }
            } else if (type.equals("Table")) {
                counts.merge("table", 1, Integer::sum);
                if (!headed(element, roles, 0)) {
                    counts.merge("table without headers", 1, Integer::sum);
                }
            }
            open.addAll(kids);
        }
    }

    private static boolean headed(COSDictionary element, @Nullable COSDictionary roles, int depth) {
        return depth < DEEPEST
                && kids(element).stream()
                        .anyMatch(kid -> type(kid, roles).equals("TH") || headed(kid, roles, depth + 1));
    }

    private static List<COSDictionary> kids(COSDictionary element) {
        COSBase kids = element.getDictionaryObject(COSName.K);
        List<COSDictionary> found = new ArrayList<>();
        if (kids instanceof COSDictionary kid) {
            found.add(kid);
        } else if (kids instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                if (several.getObject(i) instanceof COSDictionary kid) {
                    found.add(kid);
                }
            }
        }
        return found;
    }

    /** The standard type that the file says its own stands for. */
    private static String type(COSDictionary element, @Nullable COSDictionary roles) {
        String type = element.getNameAsString(COSName.S, "");
        for (int step = 0; roles != null && step < DEEPEST && roles.containsKey(COSName.getPDFName(type)); step++) {
            String next = roles.getNameAsString(COSName.getPDFName(type), type);
            if (next.equals(type)) {
                break;
            }
            type = next;
        }
        return type;
    }

    private void fonts() throws IOException {
        TreeSet<String> all = new TreeSet<>();
        TreeSet<String> outside = new TreeSet<>();
        for (PDPage page : document.getPages()) {
            PDResources resources = page.getResources();
            if (resources == null) {
                continue;
            }
            for (COSName name : resources.getFontNames()) {
                PDFont font = resources.getFont(name);
                if (font != null) {
                    all.add(String.valueOf(font.getName()));
                    if (!font.isEmbedded()) {
                        outside.add(String.valueOf(font.getName()));
                    }
                }
            }
        }
        if (!outside.isEmpty()) {
            say("FONTS_NOT_EMBEDDED", outside.size(), all.size());
        }
    }
}
