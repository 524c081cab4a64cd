package org.quarterboard.charts;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Turns drawing into an SVG element with a name, a description, and text that stays text. */
final class SvgSurface {
    private static final String SVG = "http://www.w3.org/2000/svg";

    private final SVGGraphics2D graphics;
    private final String prefix;
    private final int width;
    private final int height;

    SvgSurface(int width, int height, String prefix) {
        if (!prefix.matches("[A-Za-z][A-Za-z0-9_-]*")) {
            throw new IllegalArgumentException("A prefix of ids is a letter, then letters, digits, - and _");
        }
        this.width = width;
        this.height = height;
        this.prefix = prefix;
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(empty());
        context.setComment(null);
        context.setPrecision(2);
        context.setIDGenerator(new SVGIDGenerator() {
            @Override
            public String generateID(String kind) {
                return prefix + "-" + super.generateID(kind);
            }
        });
        graphics = new SVGGraphics2D(context, false);
        graphics.setSVGCanvasSize(new Dimension(width, height));
    }

    Graphics2D graphics() {
        return graphics;
    }

    String write(String title, String description) {
        Element root = graphics.getRoot();
        Document owner = root.getOwnerDocument();
        tidy(root);
        root.setAttribute("role", "img");
        root.setAttribute("viewBox", "0 0 " + width + " " + height);
        root.setAttribute("aria-labelledby", prefix + "-title " + prefix + "-desc");
        root.insertBefore(named(owner, "desc", description), root.getFirstChild());
        root.insertBefore(named(owner, "title", title), root.getFirstChild());
        return serialise(root);
    }

    private Element named(Document owner, String tag, String text) {
        Element element = owner.createElementNS(SVG, tag);
        element.setAttribute("id", prefix + "-" + tag);
        element.setTextContent(allowed(text));
        return element;
    }

    /** Gives every id the prefix and every text the family's own name and weight. */
    private void tidy(Element element) {
        String id = element.getAttribute("id");
        if (!id.isEmpty() && !id.startsWith(prefix + "-")) {
            element.setAttribute("id", prefix + "-" + id);
        }
        String family = element.getAttribute("font-family");
        if (family.contains(Typeface.FAMILY)) {
            element.setAttribute("font-family", "'" + Typeface.FAMILY + "', sans-serif");
            if (family.contains("SemiBold")) {
                element.setAttribute("font-weight", Integer.toString(Typeface.SEMIBOLD.weight()));
            }
        }
        for (Attr empty : unneeded(element)) {
            element.removeAttributeNode(empty);
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                tidy(inner);
            } else if (child instanceof Text words) {
                words.setData(allowed(words.getData()));
            }
        }
    }

    /** Without the characters that XML forbids. */
    private static String allowed(String text) {
        StringBuilder allowed = new StringBuilder(text.length());
        text.codePoints()
                .filter(point -> point == '\t'
                        || point == '\n'
                        || point == '\r'
                        || point >= 0x20 && point < 0xD800
                        || point > 0xDFFF && point < 0xFFFE
                        || point >= 0x10000)
                .forEach(allowed::appendCodePoint);
        return allowed.toString();
    }

    private static List<Attr> unneeded(Element element) {
        List<Attr> found = new ArrayList<>();
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr each = (Attr) attributes.item(i);
            if (each.getName().equals("xmlns:xlink") || each.getName().endsWith("-rendering")) {
                found.add(each);
            }
        }
        return found;
    }

    private static Document empty() {
        try {
            // The library of the JDK itself: a search through all jars for another costs more than a chart.
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            return factory.newDocumentBuilder().getDOMImplementation().createDocument(SVG, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String serialise(Element root) {
        try {
            Transformer plain = TransformerFactory.newDefaultInstance().newTransformer();
            plain.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            StringWriter out = new StringWriter();
            plain.transform(new DOMSource(root), new StreamResult(out));
            return out.toString();
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }
}
