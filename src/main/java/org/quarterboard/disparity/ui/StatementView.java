package org.quarterboard.disparity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.quarterboard.charts.ChartRenderer;
import org.quarterboard.disparity.PublicStatement;
import org.quarterboard.disparity.ReleaseFile;
import org.quarterboard.disparity.ReleasePaths;
import org.quarterboard.disparity.ReleaseService;
import org.quarterboard.disparity.ReleaseText;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.ui.Feedback;
import org.quarterboard.shared.ui.SelectedService;
import org.quarterboard.shared.ui.ServiceLookup;
import org.quarterboard.shared.ui.ServicePage;

/** A public statement as it was published. */
@Route("service/:service/" + ReleasePaths.STATEMENTS + "/:statement")
@RolesAllowed(Capability.Names.READ_PAPER)
class StatementView extends ServicePage {

    private static final long serialVersionUID = 1L;

    private final transient ReleaseService releases;
    private final transient ChartRenderer renderer;
    private final transient Formats formats;

    StatementView(ServiceLookup services, ReleaseService releases, ChartRenderer renderer, Formats formats) {
        super(services);
        this.releases = releases;
        this.renderer = renderer;
        this.formats = formats;
    }

    @Override
    protected void show(SelectedService service, BeforeEnterEvent event) {
        fill(service, uuid(event.getRouteParameters().get("statement").orElse("")));
    }

    private void fill(SelectedService service, UUID uuid) {
        PublicStatement statement = releases.one(service.id(), uuid);
        ReleaseText text = releases.text(service.id(), uuid, getLocale());
        List<Component> actions = new ArrayList<>();
        if (service.may(Capability.Names.LOCK_RETURN) && statement.withdrawn().isEmpty()) {
            actions.add(new Button(t("disparity.release.withdraw.verb"), click -> withdraw(service, uuid)));
        }
        actions.add(new Anchor(service.path(ReleasePaths.STATEMENTS), t("disparity.release.list.back")));
        open(
                text.title(),
                t("disparity.release.one.published", formats.moment(statement.at(), getLocale()), statement.by()),
                actions.toArray(Component[]::new));
        statement.withdrawn().ifPresent(notice -> {
            Paragraph line = new Paragraph(t(
                    "disparity.release.one.withdrawn",
                    formats.moment(notice.at(), getLocale()),
                    notice.by(),
                    notice.notice()));
            line.addClassName("qb-note");
            line.getElement().setAttribute("role", "note");
            add(line);
        });
        Div shown = new Div();
        StatementParts.of(text, renderer, this::t).forEach(shown::add);
        add(shown, files(service, statement));
    }

    private Section files(SelectedService service, PublicStatement statement) {
        UnorderedList list = new UnorderedList();
        for (ReleaseFile file : statement.files()) {
            boolean welsh = file.language().getLanguage().equals(Messages.WELSH.getLanguage());
            Anchor link = new Anchor(
                    StatementDownloads.path(service.code(), statement.uuid(), file),
                    t(
                            "disparity.release.one."
                                    + switch (file.kind()) {
                                        case PDF -> "pdf";
                                        case CSV -> "csv";
                                        case SVG -> "svg";
                                    },
                            t(welsh ? "disparity.release.one.welsh" : "disparity.release.one.english"),
                            file.position()));
            link.setRouterIgnore(true);
            list.add(new ListItem(link));
        }
        return new Section(new H2(t("disparity.release.one.files")), list);
    }

    private void withdraw(SelectedService service, UUID uuid) {
        new TextStepDialog("disparity.release.withdraw", "disparity.release.error.notice", "", notice -> {
                    releases.withdraw(service.id(), uuid, notice);
                    fill(service, uuid);
                    Feedback.done(t("disparity.release.withdraw.done"));
                })
                .open();
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }
}
