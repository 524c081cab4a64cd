package org.quarterboard.charts.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;

/**
 * Reads a chart point by point with the keyboard: a native slider over the points, whose value is spoken and written as
 * words. The picture itself stays one image with one description, because children of an image are not announced.
 */
public final class ChartReader extends Div {

    private static final long serialVersionUID = 1L;

    /**
     * @param id of the slider, another one for each reader of a page
     * @param points what is read, at least one, without line breaks
     * @param at the point to begin with
     */
    public ChartReader(String id, String name, List<String> points, int at) {
        String first = points.get(at);
        Element label = new Element("label");
        label.setAttribute("for", id);
        label.setText(name);
        Element slider = new Element("input");
        slider.setAttribute("id", id);
        slider.setAttribute("type", "range");
        slider.setAttribute("min", "0");
        slider.setAttribute("max", String.valueOf(points.size() - 1));
        slider.setAttribute("step", "1");
        slider.setAttribute("value", String.valueOf(at));
        slider.setAttribute("aria-valuetext", first);
        Element words = new Element("output");
        words.setAttribute("for", id);
        // The slider says it itself: spoken twice it would be in the way.
        words.setAttribute("aria-live", "off");
        words.setText(first);
        addClassName("qb-reader");
        getElement().appendChild(label, slider, words);
        slider.executeJs(
                "const points = $0.split('\\n'); const words = this.parentElement.querySelector('output');"
                        + "this.addEventListener('input', () => { const point = points[this.value];"
                        + " this.setAttribute('aria-valuetext', point); words.textContent = point; });",
                String.join("\n", points));
    }
}
