package org.quarterboard.trends.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quarterboard.trends.MeasureRow;

/**
 * Reads a chart point by point with the keyboard: a native slider over the quarters, whose value is spoken and written as
 * words. The picture itself stays one image with one description, because children of an image are not announced.
 */
final class ChartReader extends Div {

    private static final long serialVersionUID = 1L;

    /** @param rows the newest first, at least one */
    ChartReader(List<MeasureRow> rows) {
        this("qb-chart-reader", rows.reversed().stream().map(ChartReader::point).toList());
    }

    /**
     * @param id of the slider
     * @param points what is said of each quarter, the oldest first, at least one
     */
    ChartReader(String id, List<String> points) {
        String newest = points.getLast();
        Element label = new Element("label");
        label.setAttribute("for", id);
        label.setText(getTranslation("trends.reader.label"));
        Element slider = new Element("input");
        slider.setAttribute("id", id);
        slider.setAttribute("type", "range");
        slider.setAttribute("min", "0");
        slider.setAttribute("max", String.valueOf(points.size() - 1));
        slider.setAttribute("step", "1");
        slider.setAttribute("value", String.valueOf(points.size() - 1));
        slider.setAttribute("aria-valuetext", newest);
        Element words = new Element("output");
        words.setAttribute("for", id);
        // The slider says it itself: spoken twice it would be in the way.
        words.setAttribute("aria-live", "off");
        words.setText(newest);
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
