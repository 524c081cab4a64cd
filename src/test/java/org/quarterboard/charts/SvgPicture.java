package org.quarterboard.charts;

import java.awt.geom.Rectangle2D;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** Reads an SVG element back, strictly. */
record SvgPicture(Document document) {

    static SvgPicture read(String svg) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return new SvgPicture(factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg))));
        } catch (Exception e) {
            throw new AssertionError("Not well-formed", e);
        }
    }

    Element root() {
        return document.getDocumentElement();
    }

    List<Element> all(String tag) {
        List<Element> found = new ArrayList<>();
        var nodes = document.getElementsByTagName(tag);
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    List<String> ids() {
        return all("*").stream()
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
    }

    List<String> texts() {
        return all("text").stream().map(Element::getTextContent).toList();
    }

    /** The letters' extent, from the baseline upwards; measured with the true face. */
    static Rectangle2D extent(Element text) {
        float size = Float.parseFloat(inherited(text, "font-size").replace("px", ""));
        Typeface face = inherited(text, "font-weight").equals("600") ? Typeface.SEMIBOLD : Typeface.REGULAR;
        double width = Lettering.width(face.at(size), text.getTextContent());
        double x = Double.parseDouble(text.getAttribute("x"));
        double y = Double.parseDouble(text.getAttribute("y"));
        return new Rectangle2D.Double(x, y - size * 0.72, width, size * 0.72);
    }

    static String inherited(Element element, String name) {
        for (Node at = element; at instanceof Element here; at = at.getParentNode()) {
            if (here.hasAttribute(name)) {
                return here.getAttribute(name);
            }
        }
        return "";
    }
}
