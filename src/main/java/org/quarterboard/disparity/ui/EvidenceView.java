package org.quarterboard.disparity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterboard.attendance.PartnerData;
import org.quarterboard.disparity.CasePaths;
import org.quarterboard.disparity.DisparityEvidence;
import org.quarterboard.disparity.EvidenceCase;
import org.quarterboard.disparity.EvidenceYear;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ui.DataTable;
import org.quarterboard.shared.ui.DataTable.Column;
import org.quarterboard.shared.ui.EmptyState;
import org.quarterboard.shared.ui.SelectedService;
import org.quarterboard.shared.ui.ServiceLookup;
import org.quarterboard.shared.ui.ServicePage;

/** What a service can show for a financial year of how it dealt with disproportionality. */
@Route("service/:service/" + CasePaths.EVIDENCE)
@RolesAllowed(Capability.Names.READ_KPI)
class EvidenceView extends ServicePage {

    /** The query parameter of the financial year, by its first calendar year. */
    static final String YEAR = "year";

    private static final long serialVersionUID = 1L;

    private final transient DisparityEvidence evidence;
    private final transient EvidenceWords words;
    private final transient CaseDesk desk;

    EvidenceView(ServiceLookup services, DisparityEvidence evidence, EvidenceWords words, CaseDesk desk) {
        super(services);
        this.evidence = evidence;
        this.words = words;
        this.desk = desk;
    }

    @Override
    protected void show(SelectedService service, BeforeEnterEvent event) {
        List<Integer> years = evidence.years(service.id());
        int asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(YEAR)
                .filter(text -> text.matches("\\d{4}"))
                .map(Integer::valueOf)
                .filter(years::contains)
                .orElse(years.getFirst());
        EvidenceYear year = evidence.year(service.id(), asked);
        open(
                t("disparity.evidence.title", label(asked)),
                t("disparity.evidence.lead", service.name(), desk.formats().date(year.asOf(), getLocale())),
                download(service, asked),
                new Anchor(service.path(CasePaths.CASES), t("disparity.case.back")));
        if (years.size() > 1) {
            add(years(service, years, asked));
        }
        add(
                new Paragraph(t("disparity.evidence.condition")),
                new Paragraph(t(
                        "disparity.evidence.summary",
                        year.takenUp(),
                        year.cases().size() - year.takenUp(),
                        year.reviews(),
                        year.brought(),
                        year.partners().size())),
                note());
        add(cases(service, year), partners(year));
    }

    private Paragraph note() {
        Paragraph note = new Paragraph(t("disparity.evidence.handling"));
        note.addClassName("qb-note");
        return note;
    }

    private Anchor download(SelectedService service, int year) {
        Anchor link = new Anchor(
                "download/service/" + service.code() + "/" + CasePaths.EVIDENCE + ".csv?year=" + year + "&lang="
                        + Messages.supported(getLocale()).getLanguage(),
                t("disparity.evidence.download"));
        link.getElement().setAttribute("download", true);
        return link;
    }

    private Nav years(SelectedService service, List<Integer> years, int asked) {
        Nav nav = new Nav();
        nav.addClassName("qb-years");
        nav.setAriaLabel(t("disparity.evidence.years"));
        for (int year : years) {
            if (year == asked) {
                Span here = new Span(label(year));
                here.getElement().setAttribute("aria-current", "page");
                nav.add(here);
            } else {
                nav.add(new Anchor(service.path(CasePaths.EVIDENCE + "?" + YEAR + "=" + year), label(year)));
            }
        }
        return nav;
    }

    private Section cases(SelectedService service, EvidenceYear year) {
        Section section = new Section(new H2(t("disparity.evidence.cases")));
        if (year.cases().isEmpty()) {
            section.add(new EmptyState(
                    t("disparity.evidence.no-cases"),
                    new Anchor(service.path("disproportionality"), t("disparity.case.list.to-analysis"))));
            return section;
        }
        DataTable table = new DataTable(
                        t("disparity.evidence.cases"),
                        List.of(
                                Column.text(t("disparity.evidence.col.case")),
                                Column.text(t("disparity.evidence.col.finding")),
                                Column.text(t("disparity.evidence.col.state")),
                                Column.text(t("disparity.evidence.col.decision")),
                                Column.text(t("disparity.evidence.col.answers")),
                                Column.text(t("disparity.evidence.col.actions")),
                                Column.text(t("disparity.evidence.col.reviews"))))
                .withHiddenCaption();
        table.addClassName("qb-wordy");
        year.cases().forEach(one -> table.row(row(service, one)));
        section.add(table);
        return section;
    }

    private Component[] row(SelectedService service, EvidenceCase one) {
        return new Component[] {
            new Anchor(
                    CasePaths.one(service.code(), one.then().uuid()),
                    t(
                            "disparity.case.name",
                            one.then().number().label(),
                            one.then().title())),
            new Span(desk.sentence(one.then().seen(), getLocale())),
            CaseBadges.of(one.then().state()),
            new Span(words.decision(one, getLocale())),
            new Span(t("disparity.evidence.answers", one.answered(), one.asked())),
            new Span(words.actions(one, getLocale())),
            new Span(words.reviews(one, getLocale()))
        };
    }

    private Section partners(EvidenceYear year) {
        DataTable table = new DataTable(
                        t("disparity.evidence.partners"),
                        List.of(
                                Column.text(t("disparity.evidence.col.partner")),
                                Column.text(t("disparity.evidence.col.data")),
                                Column.text(t("disparity.evidence.col.on")),
                                Column.text(t("disparity.evidence.col.showed")),
                                Column.text(t("disparity.evidence.col.said"))))
                .withHiddenCaption();
        for (PartnerData data : year.partners()) {
            table.row(
                    t(data.sector().messageKey()),
                    t(data.state().messageKey()),
                    day(data.broughtOn()),
                    orDash(data.showed()),
                    orDash(data.boardSaid()));
        }
        return new Section(new H2(t("disparity.evidence.partners")), table);
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? "–" : desk.formats().date(day, getLocale());
    }

    private static String orDash(String text) {
        return text.isEmpty() ? "–" : text;
    }

    private static String label(int year) {
        return new Quarter(year, 1).financialYear();
    }
}
