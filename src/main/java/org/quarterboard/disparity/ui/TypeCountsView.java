package org.quarterboard.disparity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.quarterboard.disparity.CountPeriods;
import org.quarterboard.disparity.CountWords;
import org.quarterboard.disparity.Counted;
import org.quarterboard.disparity.CountedCode;
import org.quarterboard.disparity.GroupCountService;
import org.quarterboard.disparity.GroupDimension;
import org.quarterboard.disparity.GroupKey;
import org.quarterboard.disparity.GroupWords;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Today;
import org.quarterboard.shared.ui.Feedback;
import org.quarterboard.shared.ui.SelectedService;
import org.quarterboard.shared.ui.ServiceLookup;
import org.quarterboard.shared.ui.ServicePage;

/** Types the counts of one thing and one period: which, stands in the address; the counts, in the form. */
@Route("service/:service/disproportionality/figures/form")
@RolesAllowed(Capability.Names.CONTRIBUTE_DATA)
class TypeCountsView extends ServicePage {

    private static final long serialVersionUID = 1L;

    private static final int QUARTERS = 14;
    private static final int YEARS = 8;

    private final transient GroupCountService counts;
    private final transient CountWords words;
    private final transient GroupWords groups;
    private final transient Today today;

    TypeCountsView(ServiceLookup services, GroupCountService counts, CountWords words, GroupWords groups, Today today) {
        super(services);
        this.counts = counts;
        this.words = words;
        this.groups = groups;
        this.today = today;
    }

    static String address(SelectedService service, CountedCode counted, Period period) {
        return service.path(CountAddress.FORM) + "?" + CountAddress.COUNTED + "=" + counted + "&" + CountAddress.PERIOD
                + "=" + encoded(CountPeriods.text(period));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    protected void show(SelectedService service, BeforeEnterEvent event) {
        if (!service.may(Capability.Names.CONTRIBUTE_DATA)) {
            throw new NotFoundException();
        }
        QueryParameters query = event.getLocation().getQueryParameters();
        List<Counted> may = counts.mayBring(service.id());
        Counted counted = query.getSingleParameter(CountAddress.COUNTED)
                .flatMap(code -> may.stream()
                        .filter(one -> one.code().value().equals(code))
                        .findFirst())
                .orElse(null);
        Period period = query.getSingleParameter(CountAddress.PERIOD)
                .flatMap(CountPeriods::parse)
                .filter(found -> counted != null && !found.start().isAfter(today.date()))
                .orElse(null);
        GroupDimension by = query.getSingleParameter(CountAddress.BY)
                .flatMap(GroupDimension::of)
                .orElse(GroupDimension.ETHNICITY);
        Optional<GroupDimension> and = query.getSingleParameter(CountAddress.AND)
                .flatMap(GroupDimension::of)
                .filter(crossings(by)::contains);
        open(t("disparity.bring.form.title"), t("disparity.bring.form.lead", service.name()));
        add(
                new Paragraph(new Anchor(service.path(CountAddress.FIGURES), t("disparity.bring.one.back"))),
                choice(service, may, counted, period, by, and));
        if (counted == null || period == null) {
            add(new Paragraph(t("disparity.bring.form.choose")));
        } else {
            List<GroupKey> asked = and.map(other -> GroupKey.crossed(by, other)).orElseGet(() -> GroupKey.of(by));
            add(new TypeCountsForm(service, counted.code(), period, asked, counts, words, groups, uuid -> {
                Feedback.done(t("disparity.bring.file.saved"));
                UI.getCurrent().navigate(CountAddress.bringing(service, uuid));
            }));
        }
    }

    private Component choice(
            SelectedService service,
            List<Counted> may,
            @Nullable Counted counted,
            @Nullable Period period,
            GroupDimension by,
            Optional<GroupDimension> and) {
        Select<Counted> what = new Select<>();
        what.setLabel(t("disparity.bring.col.counted"));
        what.setItems(may);
        what.setItemLabelGenerator(one -> words.counted(one.code(), getLocale()));
        Select<Period> when = new Select<>();
        when.setLabel(t("disparity.bring.col.period"));
        when.setItems(periods(counted, period));
        when.setItemLabelGenerator(one -> words.period(one, getLocale()));
        when.setEnabled(counted != null);
        Select<GroupDimension> how = new Select<>();
        how.setLabel(t("disparity.bring.col.by"));
        how.setItems(GroupDimension.values());
        how.setItemLabelGenerator(dimension -> t(dimension.messageKey()));
        how.setValue(by);
        Select<GroupDimension> also = new Select<>();
        also.setLabel(t("disparity.bring.form.and"));
        also.setHelperText(t("disparity.bring.form.and-hint"));
        also.setItems(crossings(by));
        also.setEmptySelectionAllowed(true);
        also.setEmptySelectionCaption(t("disparity.bring.form.and-none"));
        also.setItemLabelGenerator(
                dimension -> dimension == null ? t("disparity.bring.form.and-none") : t(dimension.messageKey()));
        also.setValue(and.orElse(null));
        if (counted != null) {
            what.setValue(counted);
        }
        if (period != null) {
            when.setValue(period);
        }
        what.addValueChangeListener(change -> go(service, what, when, how, also));
        when.addValueChangeListener(change -> go(service, what, when, how, also));
        how.addValueChangeListener(change -> go(service, what, when, how, also));
        also.addValueChangeListener(change -> go(service, what, when, how, also));
        Div form = new Div(what, when, how, also);
        form.addClassName("qb-form");
        return form;
    }

    /** By what else children can be told apart at once; details are details of ethnic groups. */
    private static List<GroupDimension> crossings(GroupDimension by) {
        return Arrays.stream(GroupDimension.values())
                .filter(other -> other != by && other != GroupDimension.ETHNIC_DETAIL)
                .filter(other -> by != GroupDimension.ETHNIC_DETAIL || other != GroupDimension.ETHNICITY)
                .toList();
    }

    private static void go(
            SelectedService service,
            Select<Counted> what,
            Select<Period> when,
            Select<GroupDimension> how,
            Select<GroupDimension> also) {
        List<String> query = new ArrayList<>();
        Optional.ofNullable(what.getValue()).ifPresent(one -> query.add(CountAddress.COUNTED + "=" + one.code()));
        Optional.ofNullable(when.getValue())
                .ifPresent(one -> query.add(CountAddress.PERIOD + "=" + encoded(CountPeriods.text(one))));
        query.add(CountAddress.BY + "=" + how.getValue().code());
        Optional.ofNullable(also.getValue()).ifPresent(one -> query.add(CountAddress.AND + "=" + one.code()));
        UI.getCurrent().navigate(service.path(CountAddress.FORM), QueryParameters.fromString(String.join("&", query)));
    }

    /** Quarters that are over; calendar years of a population. What the address names besides is there as well. */
    private List<Period> periods(@Nullable Counted counted, @Nullable Period named) {
        List<Period> periods = new ArrayList<>();
        if (counted != null && counted.kind() == Counted.Kind.POPULATION) {
            IntStream.range(0, YEARS)
                    .forEach(back -> periods.add(CountPeriods.year(today.date().getYear() - back)));
        } else if (counted != null) {
            IntStream.rangeClosed(1, QUARTERS)
                    .forEach(back -> periods.add(Period.of(today.quarter().plus(-back))));
        }
        if (named != null && !periods.contains(named)) {
            periods.addFirst(named);
        }
        return periods;
    }
}
