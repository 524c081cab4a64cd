package org.quarterboard.disparity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.quarterboard.disparity.Bringing;
import org.quarterboard.disparity.CountWords;
import org.quarterboard.disparity.GroupCountService;
import org.quarterboard.disparity.GroupWords;
import org.quarterboard.disparity.HeldCounts;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.SampleFiles;
import org.quarterboard.shared.ui.Badge;
import org.quarterboard.shared.ui.DataTable;
import org.quarterboard.shared.ui.DataTable.Column;
import org.quarterboard.shared.ui.EmptyState;
import org.quarterboard.shared.ui.Feedback;
import org.quarterboard.shared.ui.SelectedService;
import org.quarterboard.shared.ui.ServiceLookup;
import org.quarterboard.shared.ui.ServicePage;
import org.springframework.beans.factory.ObjectProvider;

/** The counts by group that partners and the service bring: what is held, what is awaited, and how to bring it. */
@Route("service/:service/disproportionality/figures")
@RolesAllowed({Capability.Names.READ_KPI, Capability.Names.CONTRIBUTE_DATA})
class FiguresByGroupView extends ServicePage {

    private static final long serialVersionUID = 1L;

    /** With which the keys of those sample files begin that are counts by group. */
    private static final String SAMPLES = "demo.sample.counts";

    private final transient GroupCountService counts;
    private final transient CountWords words;
    private final transient GroupWords groups;
    private final transient Formats formats;
    private final transient ObjectProvider<SampleFiles> samples;

    FiguresByGroupView(
            ServiceLookup services,
            GroupCountService counts,
            CountWords words,
            GroupWords groups,
            Formats formats,
            ObjectProvider<SampleFiles> samples) {
        super(services);
        this.counts = counts;
        this.words = words;
        this.groups = groups;
        this.formats = formats;
        this.samples = samples;
    }

    @Override
    protected void show(SelectedService service, BeforeEnterEvent event) {
        List<HeldCounts> held = counts.held(service.id());
        boolean brings = service.may(Capability.Names.CONTRIBUTE_DATA);
        open(t("disparity.bring.page.title"), t("disparity.bring.page.lead", service.name()));
        if (service.may(Capability.Names.READ_KPI)) {
            add(new Paragraph(new Anchor(service.path("disproportionality"), t("disparity.bring.page.analysis"))));
        }
        long awaited = held.stream().filter(one -> one.missing().isPresent()).count();
        Paragraph next = new Paragraph(t("disparity.bring.page.awaited", awaited, held.size()));
        next.addClassName("qb-next");
        add(next, new Section(new H2(t("disparity.bring.held.title")), new HeldTable(service, held, words, formats)));
        if (brings) {
            add(
                    new CountUpload(service, counts, words, groups, samples(), uuid -> saved(service, uuid)),
                    new Section(
                            new H2(t("disparity.bring.form.title")),
                            new Paragraph(t("disparity.bring.form.instead")),
                            new Paragraph(
                                    new Anchor(service.path(CountAddress.FORM), t("disparity.bring.form.open")))));
        }
        add(history(service, brings));
    }

    private List<SampleFiles.Sample> samples() {
        return samples.stream()
                .flatMap(files -> files.samples().stream())
                .filter(sample -> sample.messageKey().startsWith(SAMPLES))
                .toList();
    }

    private void saved(SelectedService service, UUID uuid) {
        Feedback.done(t("disparity.bring.file.saved"));
        UI.getCurrent().navigate(CountAddress.bringing(service, uuid));
    }

    private Section history(SelectedService service, boolean brings) {
        Section section = new Section(new H2(t("disparity.bring.history.title")));
        List<Bringing> all = counts.bringings(service.id());
        if (all.isEmpty()) {
            section.add(
                    new EmptyState(t(brings ? "disparity.bring.history.empty" : "disparity.bring.history.empty-read")));
            return section;
        }
        DataTable table = new DataTable(
                        t("disparity.bring.history.title"),
                        List.of(
                                Column.text(t("disparity.bring.col.what")),
                                Column.text(t("disparity.bring.col.counted")),
                                Column.text(t("disparity.bring.col.state")),
                                Column.text(t("disparity.bring.col.when")),
                                Column.text(t("disparity.bring.col.who")),
                                Column.number(t("disparity.bring.col.added")),
                                Column.number(t("disparity.bring.col.changed"))))
                .withHiddenCaption();
        for (Bringing one : all) {
            table.row(
                    new Anchor(CountAddress.bringing(service, one.uuid()), BringingWords.name(one, this::t)),
                    new Span(one.counted().stream()
                            .map(code -> words.counted(code, getLocale()))
                            .collect(Collectors.joining(", "))),
                    state(one),
                    new Span(formats.moment(one.at(), getLocale())),
                    new Span(BringingWords.by(one.by(), this::t)),
                    new Span(String.valueOf(one.added())),
                    new Span(String.valueOf(one.changed())));
        }
        section.add(table);
        return section;
    }

    private Badge state(Bringing one) {
        return BringingWords.state(one, this::t);
    }
}
