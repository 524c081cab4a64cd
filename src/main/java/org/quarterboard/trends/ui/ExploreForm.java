package org.quarterboard.trends.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.quarterboard.kpi.MeasureCode;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Quarter;
import org.quarterboard.trends.Exploration;
import org.quarterboard.trends.Exploration.Choice;
import org.quarterboard.trends.ExploreFilter;

/** The filters of the explorer. Each choice goes into the address, and comes back from there. */
final class ExploreForm extends Div {

    private static final long serialVersionUID = 1L;

    private static final int QUARTERS = 40;

    private final transient ExploreFilter filter;
    private final SerializableConsumer<ExploreFilter> go;

    ExploreForm(Exploration shown, Quarter newest, Formats formats, SerializableConsumer<ExploreFilter> go) {
        this.filter = shown.filter();
        this.go = go;
        addClassName("qb-filters");
        add(measure(shown), breakdown(shown));
        if (shown.services().size() > 1) {
            add(services(shown), everyService());
        }
        add(
                quarter("trends.explore.from", filter.from(), newest, formats, true),
                quarter("trends.explore.to", filter.to(), newest, formats, false),
                values());
    }

    private ComboBox<Choice> measure(Exploration shown) {
        ComboBox<Choice> measure = new ComboBox<>(getTranslation("trends.explore.measure-label"));
        measure.setItems(shown.measures());
        measure.setItemLabelGenerator(Choice::words);
        measure.setValue(chosen(shown.measures(), filter.measure().value()));
        measure.setAllowCustomValue(false);
        measure.addClassName("qb-wide");
        measure.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                go.accept(filter.withMeasure(new MeasureCode(change.getValue().token())));
            }
        });
        return measure;
    }

    private Select<Choice> breakdown(Exploration shown) {
        Select<Choice> by = new Select<>();
        by.setLabel(getTranslation("trends.explore.by"));
        by.setItems(shown.breakdowns());
        by.setItemLabelGenerator(Choice::words);
        by.addClassName("qb-wide");
        by.setValue(chosen(shown.breakdowns(), filter.by()));
        by.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                go.accept(filter.withBy(change.getValue().token()));
            }
        });
        return by;
    }

    private MultiSelectComboBox<Choice> services(Exploration shown) {
        MultiSelectComboBox<Choice> services = new MultiSelectComboBox<>(getTranslation("trends.explore.services"));
        services.setItems(shown.services());
        services.setItemLabelGenerator(Choice::words);
        services.setValue(shown.services().stream()
                .filter(choice -> filter.all() || filter.services().contains(choice.token()))
                .toList());
        services.addValueChangeListener(change -> {
            Set<Choice> chosen = change.getValue();
            if (change.isFromClient() && !chosen.isEmpty()) {
                go.accept(filter.withServices(
                        chosen.stream().map(Choice::token).sorted().toList()));
            }
        });
        return services;
    }

    private Button everyService() {
        Button every = new Button(getTranslation("trends.explore.all"), click -> go.accept(filter.withAll()));
        every.setEnabled(!filter.all());
        return every;
    }

    private Select<Quarter> quarter(String key, Quarter value, Quarter newest, Formats formats, boolean first) {
        Select<Quarter> quarter = new Select<>();
        quarter.setLabel(getTranslation(key));
        quarter.setItems(quarters(newest, value));
        quarter.setItemLabelGenerator(each -> formats.shortQuarter(each, getLocale()));
        quarter.setValue(value);
        quarter.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                go.accept(
                        first
                                ? filter.withQuarters(change.getValue(), filter.to())
                                : filter.withQuarters(filter.from(), change.getValue()));
            }
        });
        return quarter;
    }

    private static List<Quarter> quarters(Quarter newest, Quarter chosen) {
        List<Quarter> quarters = new ArrayList<>(
                Stream.iterate(newest, Quarter::previous).limit(QUARTERS).toList());
        if (!quarters.contains(chosen)) {
            quarters.add(chosen);
            quarters.sort((one, other) -> other.compareTo(one));
        }
        return quarters;
    }

    private RadioButtonGroup<Boolean> values() {
        RadioButtonGroup<Boolean> values = new RadioButtonGroup<>(getTranslation("trends.explore.values"));
        values.setItems(false, true);
        values.setItemLabelGenerator(
                share -> getTranslation(share ? "trends.explore.shares" : "trends.explore.counts"));
        values.setValue(filter.share());
        values.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                go.accept(filter.withShare(change.getValue()));
            }
        });
        return values;
    }

    private static Choice chosen(List<Choice> choices, String token) {
        return choices.stream()
                .filter(choice -> choice.token().equals(token))
                .findFirst()
                .orElse(choices.getFirst());
    }
}
