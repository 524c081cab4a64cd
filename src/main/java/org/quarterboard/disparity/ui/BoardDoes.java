package org.quarterboard.disparity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Optional;
import org.quarterboard.disparity.CasePaths;
import org.quarterboard.disparity.DisparityCase;
import org.quarterboard.disparity.DisparityCaseService;
import org.quarterboard.disparity.DisparityFinding;
import org.quarterboard.disparity.FindingSentence;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.ui.SelectedService;

/** For each clear finding the case that follows it, or the way to make one. */
final class BoardDoes extends Section {

    private static final long serialVersionUID = 1L;

    private final transient DisparityCaseService cases;
    private final transient FindingSentence sentences;

    BoardDoes(
            SelectedService service,
            List<DisparityFinding> clear,
            DisparityCaseService cases,
            FindingSentence sentences) {
        super(new H2(I18NProvider.translate("disparity.group.board")));
        this.cases = cases;
        this.sentences = sentences;
        add(new Paragraph(getTranslation("disparity.group.board-lead")));
        UnorderedList list = new UnorderedList();
        clear.forEach(finding -> list.add(
                new ListItem(new Span(sentences.title(finding, getLocale()) + ". "), follow(service, finding))));
        add(list);
    }

    private Component follow(SelectedService service, DisparityFinding finding) {
        Optional<DisparityCase> known = cases.about(service.id(), finding);
        if (known.isPresent()) {
            return new Anchor(
                    CasePaths.one(service.code(), known.get().uuid()),
                    getTranslation(
                            "disparity.group.case",
                            known.get().number().label(),
                            known.get().title()));
        }
        if (!service.may(Capability.Names.WRITE_COMMENTARY)) {
            return new Span(getTranslation("disparity.group.no-case"));
        }
        String title = sentences.title(finding, getLocale());
        Button take = new Button(
                getTranslation("disparity.group.take-up"),
                click -> new OpenCaseDialog(sentences.sentence(finding, getLocale()), title, name -> {
                            DisparityCase opened = cases.open(service.id(), finding, name);
                            UI.getCurrent().navigate(CasePaths.one(service.code(), opened.uuid()));
                        })
                        .open());
        take.setAriaLabel(getTranslation("disparity.group.take-up-of", title));
        return take;
    }
}
