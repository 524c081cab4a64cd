package org.quarterboard.ingest.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterboard.ingest.TypedRules;
import org.quarterboard.kpi.Cell;
import org.quarterboard.kpi.CellWords;
import org.quarterboard.kpi.FigureLinks;
import org.quarterboard.kpi.Measure;
import org.quarterboard.kpi.MeasureCatalogue;
import org.quarterboard.kpi.PeriodShape;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ui.DayPicker;
import org.quarterboard.shared.ui.SelectedService;

/** Chooses measure, period and cell, one after the other; each choice goes into the address. */
final class FigureChoice extends Section {

    private static final long serialVersionUID = 1L;

    private final transient SelectedService service;
    private final transient TypedRules rules;
    private final transient MeasureCatalogue catalogue;
    private final transient CellWords words;
    private final transient Formats formats;

    FigureChoice(
            SelectedService service, TypedRules rules, MeasureCatalogue catalogue, CellWords words, Formats formats) {
        this.service = service;
        this.rules = rules;
        this.catalogue = catalogue;
        this.words = words;
        this.formats = formats;
        addClassName("qb-form");
        add(new H2(getTranslation("typed.choose.heading")));
    }

    /** Shows what is chosen so far and offers the next choice. */
    FigureChoice choose(@Nullable Measure measure, @Nullable Period period, @Nullable Cell cell) {
        ComboBox<Measure> measures = new ComboBox<>(getTranslation("typed.choose.measure"));
        measures.setItemLabelGenerator(one -> words.ofMeasure(one.code().value(), service.welsh(), getLocale()));
        measures.setItems(catalogue.measures());
        measures.setHelperText(getTranslation("typed.choose.measure-hint"));
        measures.setValue(measure);
        measures.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                go(FigureLinks.typing(service.code(), change.getValue().code()));
            }
        });
        add(measures);
        if (measure != null) {
            if (measure.period() == PeriodShape.QUARTER) {
                add(quarters(measure, period));
            } else {
                days(measure, period);
            }
            if (period != null) {
                add(cells(measure, period, cell));
            }
        }
        return this;
    }

    private ComboBox<Quarter> quarters(Measure measure, @Nullable Period period) {
        ComboBox<Quarter> quarters = new ComboBox<>(getTranslation("typed.choose.quarter"));
        quarters.setItemLabelGenerator(quarter -> formats.quarter(quarter, getLocale()));
        quarters.setItems(rules.quarters(measure));
        quarters.setValue(period == null ? null : Quarter.of(period.start()));
        quarters.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                go(FigureLinks.typing(service.code(), measure.code(), Period.of(change.getValue())));
            }
        });
        return quarters;
    }

    private void days(Measure measure, @Nullable Period period) {
        DatePicker from = new DayPicker(getTranslation("typed.choose.from"));
        DatePicker to = new DayPicker(getTranslation("typed.choose.to"));
        from.setHelperText(getTranslation("typed.choose.days-hint"));
        from.setValue(period == null ? null : period.start());
        to.setValue(period == null ? null : period.end());
        from.addValueChangeListener(change -> days(measure, from, to));
        to.addValueChangeListener(change -> days(measure, from, to));
        add(from, to);
    }

    private void days(Measure measure, DatePicker from, DatePicker to) {
        if (from.getValue() == null || to.getValue() == null) {
            return;
        }
        boolean inOrder = !to.getValue().isBefore(from.getValue());
        boolean fits = inOrder && rules.fits(measure, new Period(from.getValue(), to.getValue()));
        to.setInvalid(!fits);
        to.setErrorMessage(getTranslation(inOrder ? "typed.choose.outside" : "typed.choose.in-order"));
        if (fits) {
            go(FigureLinks.typing(service.code(), measure.code(), new Period(from.getValue(), to.getValue())));
        }
    }

    private ComboBox<Cell> cells(Measure measure, Period period, @Nullable Cell chosen) {
        List<Cell> offered = new ArrayList<>(rules.cells(measure.code(), period));
        if (chosen != null && !offered.contains(chosen)) {
            // A figure that is held under another definition can be put right where it stands.
            offered.add(chosen);
        }
        ComboBox<Cell> cells = new ComboBox<>(getTranslation("typed.choose.cell"));
        cells.setItemLabelGenerator(cell -> words.within(cell, service.welsh(), getLocale()));
        cells.setItems(offered);
        cells.setHelperText(getTranslation("typed.choose.cell-hint"));
        cells.setValue(chosen);
        cells.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                go(FigureLinks.typing(
                        service.code(),
                        measure.code(),
                        period,
                        change.getValue().code()));
            }
        });
        return cells;
    }

    private static void go(String address) {
        int query = address.indexOf('?');
        UI.getCurrent().navigate(address.substring(0, query), QueryParameters.fromString(address.substring(query + 1)));
    }
}
