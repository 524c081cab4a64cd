package org.quarterboard.disparity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.quarterboard.disparity.CountedCode;
import org.quarterboard.disparity.DisparityQuestion;
import org.quarterboard.disparity.GroupDimension;
import org.quarterboard.disparity.ReleaseOffer;
import org.quarterboard.disparity.ReleaseQuestion;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ui.ErrorSummary;

/** What a statement is to hold. */
final class ReleaseForm extends Div {

    private static final long serialVersionUID = 1L;

    private static final List<GroupDimension> USUAL = List.of(GroupDimension.ETHNICITY);

    private final ErrorSummary errors = new ErrorSummary();
    private final Select<Quarter> until = new Select<>();
    private final Select<Integer> span = new Select<>();
    private final CheckboxGroup<CountedCode> counted = new CheckboxGroup<>();
    private final CheckboxGroup<List<GroupDimension>> by = new CheckboxGroup<>();

    ReleaseForm(ReleaseOffer offer, Formats formats, Locale locale, SerializableConsumer<ReleaseQuestion> look) {
        addClassName("qb-form");
        until.setLabel(getTranslation("disparity.form.until"));
        until.setItems(offer.quarters());
        until.setItemLabelGenerator(quarter -> formats.shortQuarter(quarter, locale));
        until.setValue(offer.quarters().getFirst());
        span.setLabel(getTranslation("disparity.form.span"));
        span.setItems(DisparityQuestion.SPANS);
        span.setItemLabelGenerator(quarters -> getTranslation("disparity.form.quarters", quarters));
        span.setValue(4);
        counted.setLabel(getTranslation("disparity.release.prepare.counted"));
        counted.setItems(offer.counted().keySet());
        counted.setItemLabelGenerator(code -> getTranslation("disparity.counted." + code));
        counted.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        by.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        by.setLabel(getTranslation("disparity.release.prepare.by"));
        List<List<GroupDimension>> ways = ways(offer);
        by.setItems(ways);
        by.setItemLabelGenerator(GroupWays::name);
        if (ways.contains(USUAL)) {
            by.select(USUAL);
        }
        Button go = new Button(getTranslation("disparity.release.prepare.verb"), click -> look(look));
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(errors, until, span, counted, by, new Div(go));
    }

    private static List<List<GroupDimension>> ways(ReleaseOffer offer) {
        Set<List<GroupDimension>> ways = new LinkedHashSet<>();
        offer.counted()
                .values()
                .forEach(each -> each.stream().map(ReleaseForm::asked).forEach(ways::add));
        List<List<GroupDimension>> sorted = new ArrayList<>(ways);
        sorted.sort(Comparator.<List<GroupDimension>>comparingInt(List::size)
                .thenComparingInt(way -> way.getFirst().ordinal())
                .thenComparingInt(way -> way.getLast().ordinal()));
        return sorted;
    }

    /** A detail brings its ethnic group with it. */
    private static List<GroupDimension> asked(List<GroupDimension> way) {
        return way.contains(GroupDimension.ETHNIC_DETAIL) ? List.of(GroupDimension.ETHNIC_DETAIL) : way;
    }

    private void look(SerializableConsumer<ReleaseQuestion> look) {
        errors.clear();
        demand(counted, getTranslation("disparity.release.error.counted"));
        demand(by, getTranslation("disparity.release.error.by"));
        if (!errors.hasErrors()) {
            look.accept(new ReleaseQuestion(
                    until.getValue(),
                    span.getValue(),
                    counted.getListDataView()
                            .getItems()
                            .filter(counted.getValue()::contains)
                            .toList(),
                    by.getListDataView()
                            .getItems()
                            .filter(by.getValue()::contains)
                            .toList()));
        }
    }

    private void demand(CheckboxGroup<?> choices, String error) {
        choices.setInvalid(choices.isEmpty());
        choices.setErrorMessage(error);
        if (choices.isEmpty()) {
            errors.show(error);
        }
    }
}
