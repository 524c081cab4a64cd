package org.quarterboard.trends.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quarterboard.trends.MeasureRow;

/**
 * Reads a chart point by point with the keyboard: a native slider over the points, whose value is spoken and written as
 * words. The picture itself stays one image with one description, because children of an image are not announced.
 */
final class ChartReader extends Div {

    private static final long serialVersionUID = 1L;

    /** @param rows the newest first, at least one */
    ChartReader(List<MeasureRow> rows) {
        this(
                "qb-chart-reader",
                I18NProvider.translate("trends.reader.label"),
                rows.reversed().stream().map(ChartReader::point).toList(),
                rows.size() - 1);
    }

    /**
     * @param id of the slider, another one for each reader of a page
     * @param points what is read, at least one, without line breaks
     * @param at the point to begin with
     */
    ChartReader(String id, String name, List<String> points, int at) {
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

    private static String point(MeasureRow row) {
        MeasureRow.Texts texts = row.texts();
        return Stream.of(texts.quarter() + ": " + texts.value(), texts.signal(), texts.remark())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }
}
