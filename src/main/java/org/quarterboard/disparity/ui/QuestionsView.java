package org.quarterboard.disparity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import org.quarterboard.disparity.CasePaths;
import org.quarterboard.disparity.PartnerQuestion;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.ui.EmptyState;
import org.quarterboard.shared.ui.Feedback;
import org.quarterboard.shared.ui.SelectedService;
import org.quarterboard.shared.ui.ServiceLookup;
import org.quarterboard.shared.ui.ServicePage;

/** What the board asked a partner about findings, and where the partner answers. */
@Route("service/:service/" + CasePaths.QUESTIONS)
@RolesAllowed(Capability.Names.CONTRIBUTE_DATA)
class QuestionsView extends ServicePage {

    private static final long serialVersionUID = 1L;

    private final transient CaseDesk desk;

    QuestionsView(ServiceLookup services, CaseDesk desk) {
        super(services);
        this.desk = desk;
    }

    @Override
    protected void show(SelectedService service, BeforeEnterEvent event) {
        fill(service);
    }

    private void fill(SelectedService service) {
        open(t("disparity.case.partner.title"), t("disparity.case.partner.lead", service.name()));
        List<PartnerQuestion> asked = desk.cases().questions(service.id()).stream()
                .sorted(Comparator.comparing(
                                (PartnerQuestion one) -> one.closed() || !one.question().waits())
                        .thenComparing(one -> one.question().by()))
                .toList();
        if (asked.isEmpty()) {
            add(new EmptyState(t("disparity.case.partner.none")));
        }
        asked.forEach(one -> add(section(service, one)));
    }

    private Section section(SelectedService service, PartnerQuestion asked) {
        String sector = t(asked.question().sector().messageKey());
        Section section = new Section(
                new H2(t("disparity.case.partner.about", asked.number().label(), sector)),
                new Paragraph(desk.sentence(asked.seen(), getLocale())),
                new QuestionWords(asked.question(), desk));
        if (asked.closed()) {
            section.add(new Paragraph(t("disparity.case.partner.closed")));
        } else if (asked.question().withdrawn().isEmpty()) {
            Button answer = new Button(
                    t("disparity.case.answer.verb"),
                    click -> new AnswerDialog(asked.question(), typed -> {
                                desk.cases().answer(service.id(), asked.caseId(), typed);
                                fill(service);
                                Feedback.done(t("disparity.case.answer.done"));
                            })
                            .open());
            answer.setAriaLabel(
                    t("disparity.case.answer.verb-about", asked.number().label(), sector));
            section.add(answer);
        }
        return section;
    }
}
