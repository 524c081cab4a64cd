package org.quarterboard.kpi.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quarterboard.kpi.Cohort;
import org.quarterboard.kpi.Cohort.Part;
import org.quarterboard.kpi.GuideWords;
import org.quarterboard.kpi.MeasureGuide;

/** Who belongs to a cohort and who does not; what a part of another cohort takes over from it comes after its own. */
record CohortFacts(MeasureGuide guide, GuideWords words, boolean wales, Locale locale) {

    List<Component> of(String key) {
        List<Component> parts = new ArrayList<>();
        Cohort cohort = guide.cohort(key);
        parts.add(new Paragraph(text(cohort.messageKey()) + "."));
        for (Part part : Part.values()) {
            List<Cohort.Line> lines = lines(cohort, part);
            if (part == Part.WITHIN || lines.isEmpty()) {
                continue;
            }
            parts.add(new H3(text(part.messageKey())));
            UnorderedList list = new UnorderedList();
            lines.forEach(line -> list.add(new ListItem(text(line.messageKey()))));
            parts.add(list);
        }
        return parts;
    }

    /** Its own order types are fewer than those of the whole, and take their place; conditions are added. */
    private List<Cohort.Line> lines(Cohort cohort, Part part) {
        List<Cohort.Line> lines = new ArrayList<>(cohort.lines(part));
        Optional<Cohort> whole = cohort.within().map(guide::cohort);
        if (part != Part.ORDER || lines.isEmpty()) {
            whole.ifPresent(other -> lines.addAll(lines(other, part)));
        }
        return lines;
    }

    private String text(String key) {
        return words.text(key, wales, locale);
    }
}
