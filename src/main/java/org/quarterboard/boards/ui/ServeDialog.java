package org.quarterboard.boards.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.function.Consumer;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.ui.FormDialog;
import org.quarterboard.shared.ui.SelectedService;

/** Lets a board serve a further service. */
class ServeDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    ServeDialog(List<SelectedService> candidates, Consumer<ServiceId> save) {
        super(I18NProvider.translate("boards.serve.verb"), I18NProvider.translate("boards.serve.lead"));
        Select<SelectedService> service = new Select<>();
        service.setLabel(getTranslation("boards.serve.service"));
        service.setHelperText(getTranslation("boards.serve.service-hint"));
        service.setItems(candidates);
        service.setItemLabelGenerator(SelectedService::name);
        fields(service);
        save(getTranslation("boards.serve.verb"), errors -> {
            if (service.getValue() == null) {
                errors.show(service, getTranslation("boards.error.choose-service"));
                return;
            }
            save.accept(service.getValue().id());
        });
    }
}
