package org.quarterboard.papers.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterboard.boards.BoardDetails;
import org.quarterboard.boards.BoardService;
import org.quarterboard.papers.PackSettingsService;
import org.quarterboard.papers.PackTemplate;
import org.quarterboard.papers.PackTemplateDraft;
import org.quarterboard.papers.PaperFile;
import org.quarterboard.papers.PaperPaths;
import org.quarterboard.security.Capability.Names;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.ui.EmptyState;
import org.quarterboard.shared.ui.ErrorSummary;
import org.quarterboard.shared.ui.Feedback;
import org.quarterboard.shared.ui.SelectedService;
import org.quarterboard.shared.ui.ServiceLookup;
import org.quarterboard.shared.ui.ServicePage;

/** What every paper of a board holds, in which order, how it may be passed on, and the picture of its cover. */
@Route("service/:service/papers/template")
@RolesAllowed(Names.BUILD_PAPER)
class PackTemplateView extends ServicePage {

    private static final int MOST_BYTES = 2 * 1024 * 1024;
    private static final long serialVersionUID = 1L;

    private final transient PackSettingsService settings;
    private final transient BoardService boards;
    private final ErrorSummary errors = new ErrorSummary();
    private transient @Nullable PaperFile picture;

    PackTemplateView(ServiceLookup services, PackSettingsService settings, BoardService boards) {
        super(services);
        this.settings = settings;
        this.boards = boards;
    }

    @Override
    protected void show(SelectedService service, BeforeEnterEvent event) {
        Optional<BoardDetails> board = boards.boardOf(service.id());
        if (board.isEmpty()) {
            open(t("papers.template.title"), service.name());
            add(new EmptyState(
                    t("papers.template.no-board"), new Anchor(service.path("board"), t("papers.template.to-board"))));
            return;
        }
        fill(service, board.get().id(), board.get().name());
    }

    private void fill(SelectedService service, BoardId board, String name) {
        PackTemplate template = settings.template(board);
        open(
                t("papers.template.title"),
                t("papers.template.lead", name),
                new Anchor(PaperPaths.list(service.code()), t("papers.read.back")));
        PartsEditor parts = new PartsEditor(template.parts());
        TextField handling = new TextField(t("papers.template.handling"));
        handling.setHelperText(t("papers.template.handling-hint"));
        handling.setPlaceholder(t("papers.handling"));
        handling.setMaxLength(PackSettingsService.LONGEST_HANDLING);
        handling.setValue(template.handling());
        handling.setWidthFull();
        Checkbox withLogo =
                new Checkbox(t("papers.template.with-logo"), template.logo().isPresent());
        TextField words = new TextField(t("papers.template.logo-words"));
        words.setHelperText(t("papers.template.logo-words-hint"));
        words.setMaxLength(PackSettingsService.LONGEST_WORDS);
        words.setValue(template.logo().map(PackTemplate.Logo::words).orElse(""));
        words.setWidthFull();
        Div now = new Div();
        settings.logo(board).ifPresent(bytes -> now.add(shown(bytes, words.getValue())));
        Div logo = new Div(now, upload(now), words);
        logo.addClassName("qb-form");
        logo.setVisible(withLogo.getValue());
        withLogo.addValueChangeListener(change -> logo.setVisible(change.getValue()));
        Button save = new Button(t("papers.template.save"), click -> {
            PackTemplateDraft draft = new PackTemplateDraft(
                    parts.chosen(),
                    handling.getValue(),
                    withLogo.getValue(),
                    Optional.ofNullable(picture),
                    words.getValue(),
                    template.revision());
            if (Feedback.attempt(errors, () -> settings.save(board, draft))) {
                picture = null;
                fill(service, board, name);
                Feedback.done(t("papers.template.saved"));
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div form = new Div(handling, withLogo, logo);
        form.addClassName("qb-form");
        Div actions = new Div(save);
        actions.addClassName("qb-actions");
        add(
                errors,
                new Section(new H2(t("papers.template.parts")), new Paragraph(t("papers.template.parts-lead")), parts),
                new Section(new H2(t("papers.template.cover")), form),
                actions);
    }

    private Upload upload(Div now) {
        Upload upload = new Upload(UploadHandler.inMemory((metadata, bytes) -> {
            picture = new PaperFile(metadata.fileName(), bytes);
            now.removeAll();
            now.add(new Paragraph(t("papers.template.chosen", metadata.fileName())));
        }));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MOST_BYTES);
        upload.setAcceptedFileTypes("image/png", ".png", "image/jpeg", ".jpg", ".jpeg");
        upload.setUploadButton(new Button(t("papers.template.choose")));
        upload.getElement().setAttribute("aria-label", t("papers.template.choose"));
        upload.addFileRejectedListener(rejected -> {
            errors.clear();
            errors.show(t("papers.template.rejected", MOST_BYTES / 1024 / 1024));
        });
        return upload;
    }

    private static Image shown(byte[] png, String words) {
        Image image = new Image("data:image/png;base64," + Base64.getEncoder().encodeToString(png), words);
        image.addClassName("qb-pack-logo");
        return image;
    }
}
