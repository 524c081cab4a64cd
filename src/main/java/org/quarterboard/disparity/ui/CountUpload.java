package org.quarterboard.disparity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.quarterboard.disparity.BroughtFile;
import org.quarterboard.disparity.CountPreview;
import org.quarterboard.disparity.CountWords;
import org.quarterboard.disparity.GroupCountService;
import org.quarterboard.disparity.GroupWords;
import org.quarterboard.shared.SampleFiles;
import org.quarterboard.shared.ui.ErrorSummary;
import org.quarterboard.shared.ui.Feedback;
import org.quarterboard.shared.ui.SelectedService;
import org.quarterboard.shared.ui.SmallUpload;

/** Takes a file of counts, shows what saving it would do, saves it. Nothing of it is kept before that. */
final class CountUpload extends Section {

    private static final long serialVersionUID = 1L;

    private final transient SelectedService service;
    private final transient GroupCountService counts;
    private final transient CountWords words;
    private final transient GroupWords groups;
    private final transient Consumer<UUID> saved;
    private final ErrorSummary errors = new ErrorSummary();
    private final Div result = new Div();
    private final SmallUpload upload;

    CountUpload(
            SelectedService service,
            GroupCountService counts,
            CountWords words,
            GroupWords groups,
            List<SampleFiles.Sample> samples,
            Consumer<UUID> saved) {
        this.service = service;
        this.counts = counts;
        this.words = words;
        this.groups = groups;
        this.saved = saved;
        upload = new SmallUpload(
                getTranslation("disparity.bring.file.choose"), GroupCountService.most(), this::received);
        result.getElement().setAttribute("aria-live", "polite");
        add(
                new H2(getTranslation("disparity.bring.file.title")),
                new Paragraph(getTranslation("disparity.bring.file.lead")),
                new Paragraph(
                        download(CountAddress.template(service), getTranslation("disparity.bring.file.template"))),
                new ColumnGuide());
        if (!samples.isEmpty()) {
            UnorderedList list = new UnorderedList();
            samples.forEach(sample -> list.add(new ListItem(
                    download(sample.address(), sample.name()), new Span(" " + getTranslation(sample.messageKey())))));
            add(new Paragraph(getTranslation("disparity.bring.file.samples")), list);
        }
        add(upload, errors, result);
    }

    private static Anchor download(String address, String words) {
        Anchor link = new Anchor(address, words);
        link.setDownload(true);
        link.setRouterIgnore(true);
        return link;
    }

    void received(String name, byte[] bytes) {
        errors.clear();
        result.removeAll();
        upload.clearFileList();
        BroughtFile file = new BroughtFile(name, bytes);
        CountPreview preview = counts.preview(service.id(), file);
        result.add(
                new H3(getTranslation("disparity.bring.preview.title", name)), new CountPanels(preview, words, groups));
        if (preview.changesAnything()) {
            Button save = new Button(
                    getTranslation("disparity.bring.file.save"),
                    click -> Feedback.attempt(
                            errors, () -> saved.accept(counts.save(service.id(), file, preview.seen()))));
            save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            Div actions = new Div(
                    save, new Button(getTranslation("disparity.bring.file.leave"), click -> result.removeAll()));
            actions.addClassName("qb-actions");
            result.add(actions);
        } else if (!preview.refused()) {
            result.add(new Paragraph(getTranslation("disparity.bring.preview.nothing")));
        }
    }
}
