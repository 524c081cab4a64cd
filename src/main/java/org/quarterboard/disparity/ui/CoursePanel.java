package org.quarterboard.disparity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Optional;
import org.quarterboard.charts.ChartRenderer;
import org.quarterboard.charts.ui.ScreenChart;
import org.quarterboard.disparity.DisparityPage;
import org.quarterboard.disparity.GroupKey;

/** A disparity over time: the picture of one group, chosen by its name, and the table of all. */
final class CoursePanel extends Section {

    private static final long serialVersionUID = 1L;

    private final transient DisparityPage.Course course;
    private final transient ChartRenderer renderer;
    private final Div picture = new Div();

    /**
     * @param asked the group that the address names
     * @param chosen told of each choice, so that the address can name it
     */
    CoursePanel(
            DisparityPage.Course course,
            Optional<GroupKey> asked,
            ChartRenderer renderer,
            SerializableConsumer<GroupKey> chosen) {
        this.course = course;
        this.renderer = renderer;
        add(new H2(getTranslation("disparity.group.course")), new Paragraph(getTranslation("disparity.course.lead")));
        if (!course.drawn().isEmpty()) {
            DisparityPage.Drawn first = course.drawn().stream()
                    .filter(drawn -> asked.filter(drawn.group()::equals).isPresent())
                    .findFirst()
                    .orElseGet(() -> course.drawn().get(course.furthest()));
            if (course.drawn().size() > 1) {
                add(choice(first, chosen));
            }
            show(first);
            add(picture);
        }
        add(GroupTables.course(course, this::getTranslation));
    }

    private Select<DisparityPage.Drawn> choice(DisparityPage.Drawn first, SerializableConsumer<GroupKey> chosen) {
        Select<DisparityPage.Drawn> choice = new Select<>();
        choice.setLabel(getTranslation("disparity.course.choose"));
        choice.setItems(course.drawn());
        choice.setItemLabelGenerator(DisparityPage.Drawn::name);
        choice.setValue(first);
        choice.addClassName("qb-no-print");
        choice.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                show(change.getValue());
                chosen.accept(change.getValue().group());
            }
        });
        return choice;
    }

    private void show(DisparityPage.Drawn drawn) {
        picture.removeAll();
        picture.add(new ScreenChart(renderer, drawn.chart(), drawn.text(), "course"));
    }
}
