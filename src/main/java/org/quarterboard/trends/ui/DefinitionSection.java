package org.quarterboard.trends.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import org.quarterboard.trends.DefinitionStep;

/** How the definition of a measure has changed, the newest first. */
final class DefinitionSection extends Div {

    private static final long serialVersionUID = 1L;

    DefinitionSection(List<DefinitionStep> steps) {
        DescriptionList list = new DescriptionList();
        for (DefinitionStep step : steps) {
            list.add(new DescriptionList.Term(step.span()));
            step.changes().forEach(change -> list.add(new DescriptionList.Description(change)));
            if (step.changes().isEmpty()) {
                list.add(new DescriptionList.Description(getTranslation("trends.define.first")));
            }
            if (!step.compared()) {
                list.add(new DescriptionList.Description(getTranslation("trends.define.severed")));
            }
        }
        add(new H3(getTranslation("trends.define.heading")), list);
    }
}
