package org.quarterboard.disparity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quarterboard.attendance.PartnerDataService;
import org.quarterboard.attendance.PartnerDataState;
import org.quarterboard.disparity.Bringing;
import org.quarterboard.disparity.BringingDetails;
import org.quarterboard.disparity.BroughtCount;
import org.quarterboard.disparity.CountRow;
import org.quarterboard.disparity.CountWords;
import org.quarterboard.disparity.GroupCountService;
import org.quarterboard.disparity.GroupWords;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.Today;
import org.quarterboard.shared.ui.Badge;
import org.quarterboard.shared.ui.DataTable;
import org.quarterboard.shared.ui.DataTable.Column;
import org.quarterboard.shared.ui.Feedback;
import org.quarterboard.shared.ui.FormDialog;
import org.quarterboard.shared.ui.SelectedService;
import org.quarterboard.shared.ui.ServiceLookup;
import org.quarterboard.shared.ui.ServicePage;

/** A file or form by which counts came in, line by line: where a figure comes from. */
@Route("service/:service/disproportionality/figures/:bringing")
@RolesAllowed({Capability.Names.READ_KPI, Capability.Names.CONTRIBUTE_DATA})
class BringingView extends ServicePage {

    private static final long serialVersionUID = 1L;

    private static final int ON_A_PAGE = 200;

    private final transient GroupCountService counts;
    private final transient PartnerDataService partners;
    private final transient CountWords words;
    private final transient GroupWords groups;
    private final transient Formats formats;
    private final transient Today today;

    BringingView(
            ServiceLookup services,
            GroupCountService counts,
            PartnerDataService partners,
            CountWords words,
            GroupWords groups,
            Formats formats,
            Today today) {
        super(services);
        this.counts = counts;
        this.partners = partners;
        this.words = words;
        this.groups = groups;
        this.formats = formats;
        this.today = today;
    }

    @Override
    protected void show(SelectedService service, BeforeEnterEvent event) {
        int line = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(CountAddress.LINE)
                .filter(text -> text.matches("\\d{1,6}"))
                .map(Integer::valueOf)
                .orElse(0);
        fill(service, counts.bringing(service.id(), id(event)), line);
    }

    private static UUID id(BeforeEnterEvent event) {
        try {
            return UUID.fromString(event.getRouteParameters().get("bringing").orElse(""));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    private void fill(SelectedService service, BringingDetails details, int line) {
        Bringing one = details.bringing();
        open(
                BringingWords.name(one, this::t),
                t(
                        "disparity.bring.one.lead",
                        formats.moment(one.at(), getLocale()),
                        BringingWords.by(one.by(), this::t)),
                BringingWords.state(one, this::t));
        add(
                new Paragraph(new Anchor(service.path(CountAddress.FIGURES), t("disparity.bring.one.back"))),
                new Paragraph(t("disparity.bring.one.counts", one.added(), one.changed(), one.unchanged())));
        Instant back = one.takenBackAt();
        if (back != null) {
            add(new Paragraph(t(
                    "disparity.bring.one.taken-back",
                    formats.moment(back, getLocale()),
                    BringingWords.by(one.takenBackBy(), this::t))));
        }
        contribution(service, one).ifPresent(this::add);
        if (one.kind() == Bringing.Kind.FILE) {
            Anchor file = new Anchor(CountAddress.file(service, one.uuid()), t("disparity.bring.one.download"));
            file.setDownload(true);
            file.setRouterIgnore(true);
            add(new Paragraph(file));
        }
        if (one.stands() && details.decides()) {
            add(takeBack(service, one));
        }
        lines(service, details, line);
    }

    /** A partner's data before the board is recorded by people: the portal offers it and does not do it by itself. */
    private Optional<Paragraph> contribution(SelectedService service, Bringing one) {
        int year = today.quarter().year();
        return one.partner()
                .filter(sector -> one.stands() && service.may(Capability.Names.CONTRIBUTE_DATA))
                .filter(sector -> partners.mayRecord(service.id()).contains(sector))
                .filter(sector -> partners.year(service.id(), year).sectors().stream()
                        .anyMatch(data -> data.sector() == sector && data.state() != PartnerDataState.BROUGHT))
                .map(sector -> new Paragraph(
                        new Span(t(
                                        "disparity.bring.one.contribution",
                                        t(sector.messageKey()),
                                        new Quarter(year, 1).financialYear())
                                + " "),
                        new Anchor(
                                service.path("partners-data?year=" + year),
                                t("disparity.bring.one.contribution-link"))));
    }

    private Div takeBack(SelectedService service, Bringing one) {
        Button button = new Button(t("disparity.bring.one.take-back"), click -> {
            FormDialog question =
                    new FormDialog(t("disparity.bring.one.take-back-title"), t("disparity.bring.one.take-back-lead"));
            question.save(t("disparity.bring.one.take-back-verb"), ignored -> {
                int ended = counts.takeBack(service.id(), one.uuid());
                Feedback.done(t("disparity.bring.one.took-back", ended));
                fill(service, counts.bringing(service.id(), one.uuid()), 0);
            });
            question.open();
        });
        Div actions = new Div(button);
        actions.addClassName("qb-actions");
        return actions;
    }

    private void lines(SelectedService service, BringingDetails details, int asked) {
        List<BroughtCount> all = details.counts();
        int place = 0;
        for (int i = 0; i < all.size(); i++) {
            place = all.get(i).row().line() == asked ? i : place;
        }
        int first = place / ON_A_PAGE * ON_A_PAGE;
        int last = Math.min(first + ON_A_PAGE, all.size());
        DataTable table = new DataTable(
                t("disparity.bring.one.caption", all.isEmpty() ? 0 : first + 1, last, all.size()),
                List.of(
                        Column.text(t("disparity.bring.col.line")),
                        Column.text(t("disparity.bring.col.counted")),
                        Column.text(t("disparity.bring.col.period")),
                        Column.text(t("disparity.bring.col.group")),
                        Column.number(t("disparity.bring.col.count")),
                        Column.text(t("disparity.bring.col.state")),
                        Column.text(t("disparity.bring.col.source"))));
        for (BroughtCount count : all.subList(first, last)) {
            NativeTableRow row = row(table, count);
            row.setId(BroughtCount.anchor(count.row().line()));
            if (count.row().line() == asked) {
                row.getElement().setAttribute("aria-current", "true");
                row.getElement().executeJs("this.scrollIntoView({block: 'center'})");
            }
        }
        add(table);
        if (all.size() > ON_A_PAGE) {
            add(pages(service, details, first));
        }
    }

    private NativeTableRow row(DataTable table, BroughtCount count) {
        CountRow row = count.row();
        String authority = row.cell().authority();
        String what = words.counted(row.cell().counted(), getLocale());
        return table.row(
                new Span(String.valueOf(row.line())),
                new Span(authority.isEmpty() ? what : what + " (" + authority + ")"),
                new Span(words.period(row.cell().period(), getLocale())),
                new Span(groups.label(row.cell().group(), getLocale())),
                new Span(words.value(row.value(), getLocale())),
                count.stands()
                        ? new Badge(Badge.Kind.GOOD, t("disparity.bring.state.stands"))
                        : new Badge(Badge.Kind.NEUTRAL, t("disparity.bring.state.superseded")),
                new Span(source(row)));
    }

    private String source(CountRow row) {
        String source = t(
                "disparity.bring.source",
                row.value().source(),
                formats.date(row.value().sourceDate(), getLocale()));
        return row.value().basis().isEmpty()
                ? source
                : source + "; " + row.value().basis();
    }

    private Nav pages(SelectedService service, BringingDetails details, int shown) {
        Nav nav = new Nav();
        nav.setAriaLabel(t("disparity.bring.one.pages"));
        nav.addClassName("qb-years");
        List<BroughtCount> all = details.counts();
        for (int first = 0; first < all.size(); first += ON_A_PAGE) {
            if (first != shown) {
                nav.add(new Anchor(
                        CountAddress.line(
                                service,
                                details.bringing().uuid(),
                                all.get(first).row().line()),
                        t("disparity.bring.one.page", first + 1, Math.min(first + ON_A_PAGE, all.size()))));
            }
        }
        return nav;
    }
}
