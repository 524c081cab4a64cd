package org.quarterboard.shared.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeLeaveEvent;

/** Asks whoever goes to another page whether what was entered on this one may be lost. */
public final class LeaveDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private LeaveDialog(BeforeLeaveEvent.ContinueNavigationAction leaving) {
        setHeaderTitle(getTranslation("shared.leave.heading"));
        addClassName("qb-dialog");
        setCloseOnOutsideClick(false);
        setCloseOnEsc(false);
        Button stay = new Button(getTranslation("shared.leave.stay"), click -> {
            close();
            leaving.cancel();
        });
        stay.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        stay.setAutofocus(true);
        Button leave = new Button(getTranslation("shared.leave.leave"), click -> {
            close();
            leaving.proceed();
        });
        Div buttons = new Div(stay, leave);
        buttons.addClassName("qb-actions");
        add(new Paragraph(getTranslation("shared.leave.lead")), buttons);
    }

    /** Holds the way to the other page up until the person has answered. */
    public static void ask(BeforeLeaveEvent event) {
        new LeaveDialog(event.postpone()).open();
    }
}
