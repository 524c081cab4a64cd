package org.quarterboard.disparity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;
import org.quarterboard.disparity.DisclosureThreshold;
import org.quarterboard.disparity.PublicStatement;
import org.quarterboard.disparity.ReleaseOffer;
import org.quarterboard.disparity.ReleasePaths;
import org.quarterboard.disparity.ReleaseService;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.ui.Badge;
import org.quarterboard.shared.ui.DataTable;
import org.quarterboard.shared.ui.DataTable.Column;
import org.quarterboard.shared.ui.EmptyState;
import org.quarterboard.shared.ui.Feedback;
import org.quarterboard.shared.ui.SelectedService;
import org.quarterboard.shared.ui.ServiceLookup;
import org.quarterboard.shared.ui.ServicePage;

/** What a service has published by group, and where the next statement is prepared. */
@Route("service/:service/" + ReleasePaths.STATEMENTS)
@RolesAllowed(Capability.Names.READ_PAPER)
class StatementsView extends ServicePage {

    private static final long serialVersionUID = 1L;

    private final transient ReleaseService releases;
    private final transient Formats formats;

    StatementsView(ServiceLookup services, ReleaseService releases, Formats formats) {
        super(services);
        this.releases = releases;
        this.formats = formats;
    }

    @Override
    protected void show(SelectedService service, BeforeEnterEvent event) {
        fill(service);
    }

    private void fill(SelectedService service) {
        open(
                t("disparity.release.list.title"),
                t("disparity.release.list.lead", service.name()),
                service.may(Capability.Names.READ_KPI)
                        ? new Component[] {
                            new Anchor(service.path(QuestionAddress.PAGE), t("disparity.case.list.to-analysis"))
                        }
                        : new Component[0]);
        boolean prepares = service.may(Capability.Names.BUILD_PAPER);
        List<PublicStatement> published = releases.list(service.id());
        if (published.isEmpty()) {
            add(new EmptyState(t(prepares ? "disparity.release.list.none-prepare" : "disparity.release.list.none")));
        } else {
            add(new Section(new H2(t("disparity.release.list.published")), table(service, published)));
        }
        if (prepares) {
            add(prepare(service));
        }
        add(threshold(service));
    }

    private DataTable table(SelectedService service, List<PublicStatement> published) {
        DataTable table = new DataTable(
                        t("disparity.release.list.published"),
                        List.of(
                                Column.text(t("disparity.release.list.col.span")),
                                Column.text(t("disparity.release.list.col.holds")),
                                Column.text(t("disparity.release.list.col.at")),
                                Column.number(t("disparity.release.list.col.threshold")),
                                Column.text(t("disparity.release.list.col.state"))))
                .withHiddenCaption();
        published.forEach(one -> table.row(
                new Anchor(
                        ReleasePaths.one(service.code(), one.uuid()),
                        t("disparity.form.quarters", one.told().question().quarters()) + ", "
                                + formats.shortQuarter(one.told().question().quarter(), getLocale())),
                new Span(one.told().question().counted().stream()
                        .map(code -> t("disparity.counted." + code))
                        .collect(Collectors.joining("; "))),
                new Span(formats.moment(one.at(), getLocale())),
                new Span(String.valueOf(one.told().threshold())),
                one.withdrawn().isPresent()
                        ? new Badge(Badge.Kind.ATTENTION, t("disparity.release.state.withdrawn"))
                        : new Badge(Badge.Kind.GOOD, t("disparity.release.state.published"))));
        return table;
    }

    private Section prepare(SelectedService service) {
        ReleaseOffer offer = releases.offer(service.id());
        Section section = new Section(new H2(t("disparity.release.prepare.heading")));
        if (offer.quarters().isEmpty() || offer.counted().isEmpty()) {
            section.add(new EmptyState(
                    t("disparity.release.prepare.none"),
                    new Anchor(service.path(QuestionAddress.PAGE + "/figures"), t("disparity.overview.bring"))));
            return section;
        }
        section.add(
                new Paragraph(t("disparity.release.prepare.lead")),
                new ReleaseForm(
                        offer,
                        formats,
                        getLocale(),
                        question -> UI.getCurrent().navigate(ReleaseAddress.prepare(service, question))));
        return section;
    }

    private Section threshold(SelectedService service) {
        DisclosureThreshold now = releases.threshold(service.id());
        Section section = new Section(
                new H2(t("disparity.release.threshold.heading")),
                new Paragraph(t("disparity.release.threshold.now", now.threshold())));
        now.changed()
                .ifPresent(change -> section.add(new Paragraph(t(
                        "disparity.release.threshold.changed",
                        formats.moment(change.at(), getLocale()),
                        change.by(),
                        change.reason()))));
        if (service.may(Capability.Names.LOCK_RETURN)) {
            section.add(new Button(
                    t("disparity.release.threshold.verb"),
                    click -> new ThresholdDialog(now.threshold(), (threshold, reason) -> {
                                releases.changeThreshold(service.id(), threshold, reason);
                                fill(service);
                                Feedback.done(t("disparity.release.threshold.done"));
                            })
                            .open()));
        }
        return section;
    }
}
