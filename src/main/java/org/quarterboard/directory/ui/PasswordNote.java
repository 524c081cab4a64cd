package org.quarterboard.directory.ui;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.quarterboard.security.PeopleService.IssuedPassword;

/** A password to hand over: shown this once, nowhere kept as it is. */
class PasswordNote extends Div {

    private static final long serialVersionUID = 1L;

    PasswordNote(IssuedPassword issued) {
        addClassName("qb-password");
        getElement().setAttribute("role", "status");
        add(
                new Paragraph(getTranslation("people.password-for", issued.email())),
                new Paragraph(new Code(issued.password())),
                new Paragraph(getTranslation("people.password-once")));
    }
}
