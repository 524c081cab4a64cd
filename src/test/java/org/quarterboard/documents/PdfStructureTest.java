package org.quarterboard.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;

class PdfStructureTest {

    @Test
    void blocksBecomeTheElementsThatReadersKnow() {
        PaperDocument paper = SamplePapers.paper(
                new Heading(1, "One", "one"),
                Paragraph.of("Text"),
                BulletList.of("a"),
                new TableBlock(
                        "Caption",
                        List.of(TableBlock.Column.text("A"), TableBlock.Column.number("B")),
                        List.of(TableBlock.Row.of("x", "1")),
                        "Note"),
                SamplePapers.figure("Words"));
        assertThat(new PdfPages(SamplePapers.print(paper)).structure())
                .containsExactly(
                        "Document",
                        " H1",
                        " P",
                        " L",
                        "  LI",
                        "   Lbl",
                        "   LBody",
                        " Table",
                        "  Caption",
                        "  THead",
                        "   TR",
                        "    TH",
                        "    TH",
                        "  TBody",
                        "   TR",
                        "    TH",
                        "    TD",
                        " P",
                        " Figure",
                        "  Span",
                        "  Caption");
    }

    @Test
    void aTableOverPagesIsOneTableAndItsHeadIsReadOnce() {
        PdfPages pages = new PdfPages(SamplePapers.print(SamplePapers.paper(SamplePapers.rows(60))));
        assertThat(pages.count()).isGreaterThan(1);
        assertThat(pages.structure()).filteredOn(" Table"::equals).hasSize(1);
        assertThat(pages.structure()).filteredOn("   TR"::equals).hasSize(61);
        assertThat(pages.structure()).filteredOn("  THead"::equals).hasSize(1);
        assertThat(pages.texts())
                .filteredOn(text -> text.contains("Name Value Remark"))
                .hasSize(1);
        for (int page = 2; page <= pages.count(); page++) {
            // Once for the furniture of the page, once for the head of the table.
            assertThat(pages.content(page).split("/Pagination", -1)).hasSize(3);
        }
    }

    @Test
    void linksAreElementsWithWordsForTheirAnnotations() {
        PdfPages pages = new PdfPages(SamplePapers.print(SamplePapers.links()));
        assertThat(pages.structure().stream().map(String::strip))
                .filteredOn("Link"::equals)
                .hasSize(3);
        PdfArray annotations = pages.page(1).getAsArray(PdfName.ANNOTS);
        // One of the three runs over a line and has two areas.
        assertThat(annotations.size()).isEqualTo(4);
        for (int i = 0; i < annotations.size(); i++) {
            PdfDictionary annotation = annotations.getAsDict(i);
            assertThat(annotation.getAsString(PdfName.CONTENTS).toUnicodeString())
                    .isNotBlank();
            assertThat(annotation.get(new PdfName("StructParent"))).isNotNull();
        }
        assertThat(pages.page(1).getAsName(new PdfName("Tabs"))).isEqualTo(PdfName.S);
    }

    @Test
    void headingsAreBookmarksNestedAsTheyAre() {
        PdfPages pages = new PdfPages(SamplePapers.print(SamplePapers.everything()));
        PdfDictionary first = pages.catalog().getAsDict(PdfName.OUTLINES).getAsDict(PdfName.FIRST);
        assertThat(first.getAsString(PdfName.TITLE).toUnicodeString()).isEqualTo("Education absent twice");
        PdfDictionary second = first.getAsDict(PdfName.FIRST);
        assertThat(second.getAsString(PdfName.TITLE).toUnicodeString()).isEqualTo("First time entrants");
        assertThat(second.getAsDict(PdfName.FIRST).getAsString(PdfName.TITLE).toUnicodeString())
                .isEqualTo("What the service says");
    }

    @Test
    void chartsAreLinesAndLettersNotPixels() {
        PdfPages pages = new PdfPages(SamplePapers.print(SamplePapers.paper(SamplePapers.figure(null))));
        PdfDictionary objects = pages.page(1).getAsDict(PdfName.RESOURCES).getAsDict(PdfName.XOBJECT);
        assertThat(objects.getKeys()).hasSize(1);
        for (Object key : objects.getKeys()) {
            PdfDictionary form = objects.getAsStream((PdfName) key);
            assertThat(form.getAsName(PdfName.SUBTYPE)).isEqualTo(PdfName.FORM);
            assertThat(form.getAsDict(PdfName.RESOURCES).get(PdfName.XOBJECT)).isNull();
            assertThat(form.getAsDict(PdfName.RESOURCES).get(PdfName.FONT)).isNotNull();
        }
    }
}
