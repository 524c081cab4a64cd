package org.quarterboard.trends.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.quarterboard.shared.ui.ErrorSummary;
import org.quarterboard.shared.ui.Feedback;
import org.quarterboard.shared.ui.FormDialog;
import org.quarterboard.shared.ui.SelectedService;
import org.quarterboard.trends.ExploreFilter;
import org.quarterboard.trends.SavedView;
import org.quarterboard.trends.SavedViewService;

/** The views that the person has kept: open, rename, take away and bring back; and keep what is shown now. */
final class SavedViewsPanel extends Section {

    private static final long serialVersionUID = 1L;

    private final transient SelectedService service;
    private final transient ExploreFilter filter;
    private final transient SavedViewService views;
    private final ErrorSummary errors = new ErrorSummary();
    private final Div kept = new Div();

    SavedViewsPanel(SelectedService service, ExploreFilter filter, SavedViewService views) {
        this.service = service;
        this.filter = filter;
        this.views = views;
        add(
                new H2(getTranslation("trends.views.heading")),
                new Paragraph(getTranslation("trends.views.note")),
                errors,
                kept,
                new Button(
                        getTranslation("trends.views.save"),
                        click -> ask("trends.views.save", "", name -> views.save(service.id(), name, filter))
                                .open()));
        refresh();
    }

    private void refresh() {
        kept.removeAll();
        List<SavedView> list = views.list(service.id());
        if (list.isEmpty()) {
            kept.add(new Paragraph(getTranslation("trends.views.none")));
            return;
        }
        UnorderedList items = new UnorderedList();
        list.forEach(view -> items.add(item(view)));
        kept.add(items);
    }

    private ListItem item(SavedView view) {
        Button rename = new Button(
                getTranslation("trends.views.rename"),
                click -> ask("trends.views.rename", view.name(), name -> views.rename(service.id(), view.id(), name))
                        .open());
        rename.setAriaLabel(getTranslation("trends.views.rename-one", view.name()));
        Button remove = new Button(getTranslation("trends.views.remove"), click -> remove(view));
        remove.setAriaLabel(getTranslation("trends.views.remove-one", view.name()));
        rename.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Div line =
                new Div(new Anchor(service.path(ExplorePath.PAGE) + "?" + view.query(), view.name()), rename, remove);
        line.addClassName("qb-actions");
        return new ListItem(line);
    }

    /** What was taken away can be brought back here, until the page is left. */
    private void remove(SavedView view) {
        if (Feedback.attempt(errors, () -> views.remove(service.id(), view.id()))) {
            refresh();
            Button back = new Button(getTranslation("trends.views.undo"), click -> {
                if (Feedback.attempt(errors, () -> views.restore(service.id(), view.id()))) {
                    refresh();
                }
            });
            Div done = new Div(new Span(getTranslation("trends.views.removed", view.name())), back);
            done.addClassName("qb-actions");
            done.getElement().setAttribute("role", "status");
            kept.add(done);
        }
    }

    /** What is done with the name that was typed. */
    private interface Named {
        void with(String name);
    }

    private FormDialog ask(String verb, String name, Named action) {
        FormDialog dialog = new FormDialog(getTranslation(verb), "");
        TextField field = new TextField(getTranslation("trends.views.name"));
        field.setMaxLength(SavedView.LONGEST_NAME);
        field.setValue(name);
        dialog.fields(field);
        dialog.save(getTranslation(verb), problems -> {
            action.with(field.getValue());
            refresh();
        });
        return dialog;
    }
}
