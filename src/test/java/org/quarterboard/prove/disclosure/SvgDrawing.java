package org.quarterboard.prove.disclosure;

import java.io.ByteArrayInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Reads a picture back from SVG. */
final class SvgDrawing {

    private SvgDrawing() {}

    /** All its text, title and description too. */
    static String text(byte[] file) throws Exception {
        return root(file).getTextContent();
    }

    static Drawing of(byte[] file) throws Exception {
        Drawing drawing = new Drawing(false);
        NodeList lines = root(file).getElementsByTagName("line");
        for (int i = 0; i < lines.getLength(); i++) {
            Element line = (Element) lines.item(i);
            drawing.lines.add(
                    new Drawing.Line(number(line, "x1"), number(line, "y1"), number(line, "x2"), number(line, "y2")));
        }
        NodeList words = root(file).getElementsByTagName("text");
        for (int i = 0; i < words.getLength(); i++) {
            Element word = (Element) words.item(i);
            drawing.words.add(new Drawing.Word(number(word, "x"), number(word, "y"), word.getTextContent()));
        }
        return drawing;
    }

    private static Element root(byte[] file) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(file))
                .getDocumentElement();
    }

    private static double number(Element element, String name) {
        return Double.parseDouble(element.getAttribute(name));
    }
}
