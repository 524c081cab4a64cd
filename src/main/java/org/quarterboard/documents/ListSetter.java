package org.quarterboard.documents;

import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStructureElement;

/** Sets a list, its labels hanging left of its text. */
final class ListSetter implements BlockSetter {
    private static final TextStyle STYLE = TextStyle.BODY;
    private static final float BETWEEN = 4;

    private final Press press;
    private final boolean numbered;
    private final float indent;
    private final List<List<Line>> items = new ArrayList<>();

    ListSetter(Press press, List<ListItem> list, boolean numbered) {
        this.press = press;
        this.numbered = numbered;
        this.indent = numbered ? 8 + press.faces().width(STYLE, list.size() + ".") : 15;
        for (ListItem item : list) {
            items.add(LineBreaker.lines(press.faces(), Span.of(item.runs(), STYLE), Sheet.MEASURE - indent));
        }
    }

    @Override
    public float before() {
        return STYLE.leading() * 0.55f;
    }

    @Override
    public float opening() {
        return items.isEmpty() ? 0 : TextSetter.opening(items.getFirst(), STYLE);
    }

    @Override
    public void set() {
        if (items.isEmpty()) {
            return;
        }
        Tagger tagger = press.tagger();
        PdfStructureElement list = tagger.element(tagger.root(), "L");
        Tagger.attribute(list, "List", "ListNumbering", new PdfName(numbered ? "Decimal" : "Disc"));
        for (int i = 0; i < items.size(); i++) {
            if (i > 0) {
                press.gap(BETWEEN);
                press.ensure(TextSetter.opening(items.get(i), STYLE));
            }
            item(list, i);
        }
    }

    private void item(PdfStructureElement list, int index) {
        Tagger tagger = press.tagger();
        PdfStructureElement item = tagger.element(list, "LI");
        String label = numbered ? (index + 1) + "." : "•";
        List<Line> mark = LineBreaker.lines(press.faces(), Span.of(label, STYLE), indent);
        new RunElements(press, tagger.element(item, "Lbl"), mark)
                .draw(mark, labelX(mark.getFirst().width()), press.y(), STYLE);
        new TextSetter(press).set(tagger.element(item, "LBody"), items.get(index), STYLE, Sheet.LEFT + indent);
    }

    private float labelX(float width) {
        return numbered ? Sheet.LEFT + indent - 8 - width : Sheet.LEFT + 2;
    }
}
