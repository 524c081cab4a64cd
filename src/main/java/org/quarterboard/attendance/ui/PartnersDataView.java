package org.quarterboard.attendance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.quarterboard.attendance.Kpi8;
import org.quarterboard.attendance.PartnerData;
import org.quarterboard.attendance.PartnerDataService;
import org.quarterboard.attendance.PartnerDataState;
import org.quarterboard.attendance.PartnerDataYear;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.Sector;
import org.quarterboard.shared.Today;
import org.quarterboard.shared.ui.Badge;
import org.quarterboard.shared.ui.Feedback;
import org.quarterboard.shared.ui.SelectedService;
import org.quarterboard.shared.ui.ServiceLookup;
import org.quarterboard.shared.ui.ServicePage;

/** Whether each statutory partner brought its own data on racial and ethnic disproportionality, year by year. */
@Route("service/:service/partners-data")
@RolesAllowed(Capability.Names.READ_ATTENDANCE)
class PartnersDataView extends ServicePage {

    /** The query parameter of the financial year, by its first calendar year. */
    static final String YEAR = "year";

    private static final long serialVersionUID = 1L;

    private final transient PartnerDataService partners;
    private final transient Formats formats;
    private final transient Today today;

    PartnersDataView(ServiceLookup services, PartnerDataService partners, Formats formats, Today today) {
        super(services);
        this.partners = partners;
        this.formats = formats;
        this.today = today;
    }

    @Override
    protected void show(SelectedService service, BeforeEnterEvent event) {
        int now = today.quarter().year();
        int year = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(YEAR)
                .filter(text -> text.matches("\\d{4}"))
                .map(Integer::valueOf)
                .filter(asked -> asked >= Kpi8.FIRST.year() && asked <= now + 1)
                .orElse(now);
        fill(service, year);
    }

    private void fill(SelectedService service, int year) {
        PartnerDataYear data = partners.year(service.id(), year);
        Set<Sector> mine = service.may(Capability.Names.CONTRIBUTE_DATA) ? partners.mayRecord(service.id()) : Set.of();
        open(t("attendance.partners.title", financialYear(year)), service.name());
        add(new Paragraph(t("attendance.partners.lead")), years(service, year));
        if (data.sectors().size() > 1) {
            add(new Paragraph(t(
                    "attendance.partners.count",
                    data.in(PartnerDataState.BROUGHT),
                    data.sectors().size())));
        }
        for (PartnerData one : data.sectors()) {
            add(sector(service, year, one, data.earlierOf(one.sector()), mine.contains(one.sector())));
        }
    }

    private Section sector(
            SelectedService service, int year, PartnerData one, List<PartnerData> earlier, boolean records) {
        Section section = new Section(new H2(t(one.sector().messageKey())));
        section.add(new Div(new Badge(Kpi8Badges.of(one.state()), t(one.state().messageKey()))));
        if (one.number() == 0) {
            section.add(new Paragraph(t(records ? "attendance.partners.nothing" : "attendance.partners.nothing-read")));
        } else {
            section.add(facts(one));
        }
        if (records) {
            Button record = new Button(t("attendance.partners.verb"), click -> edit(service, year, one));
            record.setAriaLabel(t("attendance.partners.verb-of", t(one.sector().messageKey())));
            section.add(record);
        }
        if (!earlier.isEmpty()) {
            UnorderedList list = new UnorderedList();
            earlier.forEach(before -> list.add(new ListItem(t(
                    "attendance.partners.earlier-line",
                    recorded(before),
                    t(before.state().messageKey()),
                    before.showed()))));
            section.add(new Paragraph(t("attendance.partners.earlier")), list);
        }
        return section;
    }

    private DescriptionList facts(PartnerData one) {
        DescriptionList list = new DescriptionList();
        LocalDate day = one.broughtOn();
        if (day != null) {
            fact(list, "attendance.partners.brought-on", new Span(formats.date(day, getLocale())));
        }
        text(list, "attendance.partners.showed", one.showed());
        text(list, "attendance.partners.paper", one.paper());
        text(list, "attendance.partners.board-said", one.boardSaid());
        fact(list, "attendance.partners.recorded", new Span(recorded(one)));
        return list;
    }

    private void text(DescriptionList list, String key, String text) {
        if (!text.isEmpty()) {
            fact(list, key, new Span(text));
        }
    }

    private void fact(DescriptionList list, String key, Component words) {
        list.add(new DescriptionList.Term(t(key)), new DescriptionList.Description(words));
    }

    private String recorded(PartnerData one) {
        var at = one.recordedAt();
        return at == null
                ? ""
                : t(
                        "attendance.reading.by",
                        formats.moment(at, getLocale()),
                        ReturnWords.by(one.recordedBy(), this::getTranslation));
    }

    private void edit(SelectedService service, int year, PartnerData one) {
        new PartnerDataDialog(
                        one,
                        year,
                        t("attendance.partners.dialog", t(one.sector().messageKey()), financialYear(year)),
                        service.may(Capability.Names.RECORD_MEETING),
                        draft -> {
                            partners.record(service.id(), draft, one.number());
                            fill(service, year);
                            Feedback.done(t("attendance.partners.done"));
                        })
                .open();
    }

    private Nav years(SelectedService service, int year) {
        Nav nav = new Nav();
        nav.addClassName("qb-years");
        nav.setAriaLabel(t("attendance.partners.years"));
        if (year > Kpi8.FIRST.year()) {
            nav.add(link(service, year - 1));
        }
        if (year <= today.quarter().year()) {
            nav.add(link(service, year + 1));
        }
        return nav;
    }

    private Anchor link(SelectedService service, int year) {
        return new Anchor(service.path("partners-data?" + YEAR + "=" + year), financialYear(year));
    }

    private static String financialYear(int year) {
        return new Quarter(year, 1).financialYear();
    }
}
