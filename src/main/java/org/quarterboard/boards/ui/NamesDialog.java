package org.quarterboard.boards.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.function.Consumer;
import org.quarterboard.boards.BoardNames;
import org.quarterboard.shared.ui.FormDialog;

/** How the board is called, and which board it has been merged into. */
class NamesDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    NamesDialog(BoardNames names, Consumer<BoardNames> save) {
        super(I18NProvider.translate("boards.names.verb"), I18NProvider.translate("boards.names.lead"));
        TextField name = new TextField(getTranslation("boards.set-up.name"));
        name.setHelperText(getTranslation("boards.set-up.name-hint"));
        name.setRequiredIndicatorVisible(true);
        name.setValue(names.name());
        TextField local = new TextField(getTranslation("boards.names.local"));
        local.setHelperText(getTranslation("boards.names.local-hint"));
        local.setValue(names.localName());
        TextField merged = new TextField(getTranslation("boards.names.merged"));
        merged.setHelperText(getTranslation("boards.names.merged-hint"));
        merged.setValue(names.mergedWith());
        fields(name, local, merged);
        save(getTranslation("boards.names.save"), errors -> {
            if (name.getValue().isBlank()) {
                errors.show(name, getTranslation("boards.error.name"));
                return;
            }
            save.accept(new BoardNames(name.getValue(), local.getValue(), merged.getValue()));
        });
    }
}
