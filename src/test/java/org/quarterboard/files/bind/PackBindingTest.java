package org.quarterboard.files.bind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDestinationNameTreeNode;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.quarterboard.charts.ChartRenderer;
import org.quarterboard.charts.Typeface;
import org.quarterboard.documents.Block;
import org.quarterboard.documents.ForeignPages;
import org.quarterboard.documents.Heading;
import org.quarterboard.documents.PaperDocument;
import org.quarterboard.documents.Paragraph;
import org.quarterboard.documents.PdfRenderer;
import org.quarterboard.documents.PrintRun;
import org.quarterboard.documents.PrintedPdf;
import org.quarterboard.files.PdfBinder;
import org.quarterboard.files.PdfInsertion;
import org.quarterboard.files.TestPdf;
import org.quarterboard.shared.UserFacingException;

/** What papers bring along that two of them could fall out about, and pages of every shape. */
class PackBindingTest {

    private static final COSName HEADERS = COSName.getPDFName("Headers");

    /** Fills an empty document of one page. */
    @FunctionalInterface
    private interface Content {
        void put(PDDocument document, PDPage page) throws IOException;
    }

    @Test
    void aLandscapePageAndAnA3PageStayWhatTheyAreAndAreStampedWhereOneLooks() throws Exception {
        for (int rotation : new int[] {0, 90, 180, 270}) {
            try (PDDocument pack = bound(paper(PDRectangle.A3, (document, page) -> page.setRotation(rotation)))) {
                PDPage page = pack.getPage(1);
                assertThat(page.getRotation()).isEqualTo(rotation);
                assertThat(page.getMediaBox().getWidth()).isEqualTo(PDRectangle.A3.getWidth());
                BufferedImage seen = new PDFRenderer(pack).renderImageWithDPI(1, 72);
                assertThat(ink(seen, seen.getWidth() - 90, seen.getHeight() - 26, 80, 16))
                        .as("turned by %d", rotation)
                        .isPositive();
                assertThat(ink(seen, 0, 0, seen.getWidth(), seen.getHeight() - 40))
                        .as("nowhere else")
                        .isZero();
            }
        }
    }

    private static int ink(BufferedImage image, int x, int y, int width, int height) {
        int ink = 0;
        for (int i = x; i < x + width; i++) {
            for (int j = y; j < y + height; j++) {
                ink += (image.getRGB(i, j) & 0xff) < 160 ? 1 : 0;
            }
        }
        return ink;
    }

    @Test
    void whatAFormSaysIsReadAndNoLongerFilledIn() throws Exception {
        byte[] paper = paper(PDRectangle.A4, (document, page) -> {
            PDAcroForm form = new PDAcroForm(document);
            PDResources resources = new PDResources();
            resources.put(COSName.HELV, new PDType1Font(Standard14Fonts.FontName.HELVETICA));
            form.setDefaultResources(resources);
            form.setDefaultAppearance("/Helv 12 Tf 0 g");
            document.getDocumentCatalog().setAcroForm(form);
            PDTextField field = new PDTextField(form);
            field.setPartialName("name");
            field.getWidgets().getFirst().setRectangle(new PDRectangle(72, 600, 200, 20));
            field.getWidgets().getFirst().setPage(page);
            page.getAnnotations().add(field.getWidgets().getFirst());
            form.getFields().add(field);
            field.setValue("Filled in by hand");
        });
        try (PDDocument pack = bound(paper)) {
            assertThat(pack.getDocumentCatalog().getAcroForm()).isNull();
            assertThat(text(pack, 2)).contains("Filled in by hand");
        }
    }

    @Test
    void hiddenLayersStayHiddenAndShownOnesShown() throws Exception {
        byte[] paper = paper(PDRectangle.A4, (document, page) -> {
            PDOptionalContentProperties layers = new PDOptionalContentProperties();
            document.getDocumentCatalog().setOCProperties(layers);
            for (String name : List.of("Shown", "Hidden")) {
                PDOptionalContentGroup group = new PDOptionalContentGroup(name);
                layers.addGroup(group);
                layers.setGroupEnabled(group, name.equals("Shown"));
            }
        });
        try (PDDocument pack = bound(paper, paper)) {
            PDOptionalContentProperties layers = pack.getDocumentCatalog().getOCProperties();
            assertThat(layers.getOptionalContentGroups()).hasSize(4);
            assertThat(layers.getOptionalContentGroups())
                    .allMatch(group ->
                            layers.isGroupEnabled(group) == group.getName().equals("Shown"));
        }
    }

    @Test
    void coloursThatMeanSomethingElseSaySoOnTheirPages() throws Exception {
        byte[] paper = paper(PDRectangle.A4, (document, page) -> {
            byte[] gray = ICC_Profile.getInstance(ColorSpace.CS_GRAY).getData();
            document.getDocumentCatalog().addOutputIntent(new PDOutputIntent(document, new ByteArrayInputStream(gray)));
        });
        try (PDDocument pack = bound(paper)) {
            COSDictionary spaces = pack.getPage(1).getResources().getCOSObject().getCOSDictionary(COSName.COLORSPACE);
            assertThat(spaces.containsKey(COSName.getPDFName("DefaultGray"))).isTrue();
            assertThat(pack.getDocumentCatalog().getOutputIntents()).hasSize(1);
            COSDictionary own = pack.getPage(0).getResources().getCOSObject().getCOSDictionary(COSName.COLORSPACE);
            assertThat(own == null || !own.containsKey(COSName.getPDFName("DefaultGray")))
                    .isTrue();
        }
    }

    /** Two papers call a place by one name; each link leads into its own paper. */
    @Test
    void linksByNameLeadIntoTheirOwnPaper() throws Exception {
        byte[] paper = paper(PDRectangle.A4, (document, page) -> {
            PDPageDestination place = new PDPageFitDestination();
            place.setPage(page);
            PDDestinationNameTreeNode tree = new PDDestinationNameTreeNode();
            tree.setNames(Map.of("place", place));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setDests(tree);
            document.getDocumentCatalog().setNames(names);
            PDAnnotationLink direct = new PDAnnotationLink();
            direct.setDestination(new PDNamedDestination("place"));
            PDAnnotationLink byAction = new PDAnnotationLink();
            PDActionGoTo action = new PDActionGoTo();
            action.setDestination(new PDNamedDestination("place"));
            byAction.setAction(action);
            for (PDAnnotationLink link : List.of(direct, byAction)) {
                link.setRectangle(new PDRectangle(72, 600, 100, 20));
                page.getAnnotations().add(link);
            }
        });
        try (PDDocument pack = bound(paper, paper)) {
            for (int index : new int[] {1, 2}) {
                List<PDPageDestination> places = new ArrayList<>();
                for (var annotation : pack.getPage(index).getAnnotations()) {
                    PDAnnotationLink link = (PDAnnotationLink) annotation;
                    places.add((PDPageDestination)
                            (link.getAction() instanceof PDActionGoTo action
                                    ? action.getDestination()
                                    : link.getDestination()));
                }
                assertThat(places).hasSize(2);
                assertThat(places).allMatch(place -> pack.getPages().indexOf(place.getPage()) == index);
            }
        }
    }

    /** One type with two meanings, one class with two, one identifier twice. */
    @Test
    void namesOfTwoPapersDoNotClash() throws Exception {
        try (PDDocument pack = bound(structured("P", "Row"), structured("Span", "Column"))) {
            COSDictionary root =
                    pack.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
            List<COSDictionary> own = new ArrayList<>();
            StructureWalk.elements(root, element -> {
                if (element.containsKey(COSName.ID)) {
                    own.add(element);
                }
            });
            assertThat(own).hasSize(2);
            COSDictionary roles = root.getCOSDictionary(COSName.ROLE_MAP);
            COSDictionary classes = root.getCOSDictionary(PaperNames.CLASS_MAP);
            assertThat(own.stream().map(element -> roles.getNameAsString(element.getCOSName(COSName.S))))
                    .containsExactly("P", "Span");
            assertThat(own.stream()
                            .map(element -> classes.getCOSDictionary(element.getCOSName(COSName.C))
                                    .getNameAsString("Scope")))
                    .containsExactly("Row", "Column");
            for (COSDictionary element : own) {
                COSArray headers = element.getCOSDictionary(COSName.A).getCOSArray(HEADERS);
                assertThat(((COSString) headers.getObject(0)).getBytes())
                        .isEqualTo(((COSString) element.getDictionaryObject(COSName.ID)).getBytes());
            }
            assertThat(root.getCOSDictionary(COSName.getPDFName("IDTree"))
                            .getCOSArray(COSName.NAMES)
                            .size())
                    .isEqualTo(4);
            COSArray numbers = root.getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS);
            for (int index : new int[] {1, 2}) {
                int number = pack.getPage(index).getStructParents();
                COSArray owners = (COSArray) NumberTree.entries(root.getCOSDictionary(COSName.PARENT_TREE))
                        .get(number);
                assertThat(owners.getObject(0)).isSameAs(own.get(index - 1));
            }
            assertThat(numbers.size()).isGreaterThanOrEqualTo(6);
        }
    }

    @Test
    void aPaperThatCannotBeReadOrHasOtherPagesIsNamed() throws Exception {
        for (byte[] paper : List.of("no PDF".getBytes(StandardCharsets.US_ASCII), TestPdf.plain(2))) {
            assertThatThrownBy(() -> bound(paper))
                    .isInstanceOfSatisfying(
                            UserFacingException.class,
                            problem -> assertThat(problem.messageKey()).isEqualTo("files.bind.unreadable"));
        }
    }

    private static byte[] structured(String meaning, String scope) throws IOException {
        return paper(PDRectangle.A4, (document, page) -> {
            PDStructureTreeRoot root = new PDStructureTreeRoot();
            document.getDocumentCatalog().setStructureTreeRoot(root);
            PDMarkInfo marked = new PDMarkInfo();
            marked.setMarked(true);
            document.getDocumentCatalog().setMarkInfo(marked);
            COSDictionary element = new COSDictionary();
            element.setItem(COSName.S, COSName.getPDFName("Own"));
            element.setItem(COSName.P, root);
            element.setItem(COSName.PG, page);
            element.setItem(COSName.K, COSInteger.ZERO);
            element.setItem(COSName.C, COSName.getPDFName("head"));
            element.setItem(COSName.ID, new COSString("one".getBytes(StandardCharsets.US_ASCII)));
            COSArray headers = new COSArray();
            headers.add(new COSString("one".getBytes(StandardCharsets.US_ASCII)));
            COSDictionary attributes = new COSDictionary();
            attributes.setItem(COSName.O, COSName.getPDFName("Table"));
            attributes.setItem(HEADERS, headers);
            element.setItem(COSName.A, attributes);
            root.getCOSObject().setItem(COSName.K, element);
            root.setRoleMap(Map.of("Own", meaning));
            COSDictionary scoped = new COSDictionary();
            scoped.setItem(COSName.O, COSName.getPDFName("Table"));
            scoped.setName("Scope", scope);
            COSDictionary classes = new COSDictionary();
            classes.setItem(COSName.getPDFName("head"), scoped);
            root.getCOSObject().setItem(PaperNames.CLASS_MAP, classes);
            COSArray owners = new COSArray();
            owners.add(element);
            COSArray numbers = new COSArray();
            numbers.add(COSInteger.ZERO);
            numbers.add(owners);
            COSDictionary tree = new COSDictionary();
            tree.setItem(COSName.NUMS, numbers);
            root.getCOSObject().setItem(COSName.PARENT_TREE, tree);
            page.setStructParents(0);
        });
    }

    private static String text(PDDocument pack, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pack);
    }

    private static byte[] paper(PDRectangle size, Content content) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(size);
            document.addPage(page);
            new PDPageContentStream(document, page).close();
            content.put(document, page);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    /** A pack of one generated page and the papers of one page each. */
    private static PDDocument bound(byte[]... papers) throws IOException {
        List<Block> blocks = new ArrayList<>(List.of(new Heading(1, "Papers", "papers"), Paragraph.of("All of them.")));
        for (int i = 0; i < papers.length; i++) {
            blocks.add(new ForeignPages("paper-" + i, 1, ""));
        }
        PrintedPdf printed = new PdfRenderer(new ChartRenderer())
                .print(
                        new PaperDocument("Pack", "en-GB", "Papers", "Exampleshire", "Pack", "Official", blocks),
                        new PrintRun(Instant.EPOCH, "pack", (page, pages) -> String.valueOf(page)));
        List<PdfInsertion> insertions = new ArrayList<>();
        for (int i = 0; i < papers.length; i++) {
            insertions.add(new PdfInsertion("paper-" + i, 2 + i, 1, "Paper " + i, papers[i]));
        }
        return Loader.loadPDF(new PdfBinder()
                .bind(printed.bytes(), insertions, Typeface.REGULAR.bytes(), page -> "Page " + page + " of 3", 1));
    }
}
