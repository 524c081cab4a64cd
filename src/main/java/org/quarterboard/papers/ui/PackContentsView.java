package org.quarterboard.papers.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.quarterboard.boards.BoardDetails;
import org.quarterboard.boards.BoardService;
import org.quarterboard.kpi.MeasureCode;
import org.quarterboard.meetings.MeetingItem;
import org.quarterboard.meetings.MeetingService;
import org.quarterboard.papers.PackChoice;
import org.quarterboard.papers.PackPart;
import org.quarterboard.papers.PackSettingsService;
import org.quarterboard.papers.PackTemplate;
import org.quarterboard.papers.PaperPaths;
import org.quarterboard.security.Capability.Names;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.Today;
import org.quarterboard.shared.ui.ErrorSummary;
import org.quarterboard.shared.ui.Feedback;
import org.quarterboard.shared.ui.SelectedService;
import org.quarterboard.shared.ui.ServiceLookup;
import org.quarterboard.shared.ui.ServicePage;
import org.quarterboard.trends.MeasureLine;
import org.quarterboard.trends.MeasureService;

/** What the paper of one meeting holds: which parts of the board's template, and which measures have a page. */
@Route("service/:service/papers/contents/:meeting")
@RolesAllowed(Names.BUILD_PAPER)
class PackContentsView extends ServicePage {

    private static final String MEETING = "meeting";
    private static final long serialVersionUID = 1L;

    private final transient PackSettingsService settings;
    private final transient BoardService boards;
    private final transient MeetingService meetings;
    private final transient MeasureService measures;
    private final transient Formats formats;
    private final transient Today today;
    private final ErrorSummary errors = new ErrorSummary();

    PackContentsView(
            ServiceLookup services,
            PackSettingsService settings,
            BoardService boards,
            MeetingService meetings,
            MeasureService measures,
            Formats formats,
            Today today) {
        super(services);
        this.settings = settings;
        this.boards = boards;
        this.meetings = meetings;
        this.measures = measures;
        this.formats = formats;
        this.today = today;
    }

    /** Whether all measures that have figures get a page, or those alone that are chosen. */
    private enum Which {
        ALL,
        CHOSEN
    }

    @Override
    protected void show(SelectedService service, BeforeEnterEvent event) {
        BoardDetails board = boards.boardOf(service.id()).orElseThrow(NotFoundException::new);
        fill(service, board.id(), meetings.find(board.id(), uuid(event)));
    }

    private void fill(SelectedService service, BoardId board, MeetingItem meeting) {
        PackTemplate template = settings.template(board);
        PackChoice choice = settings.choice(board, meeting.uuid());
        open(
                t("papers.contents.title", formats.date(meeting.date(), getLocale())),
                t("papers.contents.lead"),
                new Anchor(PaperPaths.list(service.code()), t("papers.read.back")),
                new Anchor(service.path("papers/template"), t("papers.template.link")));
        CheckboxGroup<PackPart> parts = parts(template, choice);
        List<MeasureLine> lines = measures.measures(service.id(), today.quarter(), getLocale()).stream()
                .filter(line -> !line.parts())
                .toList();
        CheckboxGroup<MeasureLine> chosen = measures(lines, choice);
        RadioButtonGroup<Which> which = new RadioButtonGroup<>(t("papers.contents.which"));
        which.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        which.setItems(Which.values());
        which.setItemLabelGenerator(one -> t("papers.contents.which." + one));
        which.setValue(choice.measures().isEmpty() ? Which.ALL : Which.CHOSEN);
        chosen.setVisible(which.getValue() == Which.CHOSEN);
        which.addValueChangeListener(change -> chosen.setVisible(change.getValue() == Which.CHOSEN));
        Button save = new Button(t("papers.contents.save"), click -> {
            Set<MeasureCode> codes = which.getValue() == Which.ALL
                    ? Set.of()
                    : chosen.getValue().stream().map(MeasureLine::code).collect(Collectors.toSet());
            if (which.getValue() == Which.CHOSEN && codes.isEmpty()) {
                errors.clear();
                errors.show(t("papers.contents.none-chosen"));
                return;
            }
            if (Feedback.attempt(
                    errors,
                    () -> settings.save(
                            board, meeting.uuid(), leftOut(template, parts.getValue()), codes, choice.revision()))) {
                fill(service, board, meeting);
                Feedback.done(t("papers.contents.saved"));
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div actions = new Div(save, new Anchor(PaperPaths.list(service.code()), t("papers.contents.to-build")));
        actions.addClassName("qb-actions");
        add(
                errors,
                new Section(new H2(t("papers.contents.parts")), new Paragraph(t("papers.contents.parts-lead")), parts),
                new Section(new H2(t("papers.contents.measures")), which, chosen),
                actions);
    }

    private CheckboxGroup<PackPart> parts(PackTemplate template, PackChoice choice) {
        CheckboxGroup<PackPart> parts = new CheckboxGroup<>(t("papers.contents.parts-label"));
        parts.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        parts.setItems(template.parts());
        parts.setItemLabelGenerator(part -> t(part.messageKey()));
        parts.setItemEnabledProvider(part -> !part.always());
        Set<PackPart> in = new LinkedHashSet<>(template.parts());
        in.removeAll(choice.leftOut());
        parts.setValue(in);
        return parts;
    }

    private CheckboxGroup<MeasureLine> measures(List<MeasureLine> lines, PackChoice choice) {
        CheckboxGroup<MeasureLine> group = new CheckboxGroup<>(t("papers.contents.measures-label"));
        group.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        group.setItems(lines);
        group.setItemLabelGenerator(MeasureLine::title);
        group.setValue(lines.stream()
                .filter(line -> choice.measures().isEmpty()
                        ? line.headline() || line.kpi() == 0
                        : choice.measures().contains(line.code()))
                .collect(Collectors.toSet()));
        return group;
    }

    private static Set<PackPart> leftOut(PackTemplate template, Set<PackPart> in) {
        Set<PackPart> out = EnumSet.noneOf(PackPart.class);
        template.parts().stream()
                .filter(part -> !in.contains(part) && !part.always())
                .forEach(out::add);
        return out;
    }

    private static UUID uuid(BeforeEnterEvent event) {
        try {
            return UUID.fromString(event.getRouteParameters().get(MEETING).orElse(""));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }
}
