package org.quarterboard.papers.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.UUID;
import org.quarterboard.papers.PaperProof;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.ui.Badge;
import org.quarterboard.shared.ui.OutsideLock;

/** Prints a paper again at the press of a button and says what came of it. */
final class ProofPanel extends Section {

    private static final long serialVersionUID = 1L;

    private final Div found = new Div();

    ProofPanel(PaperProof proof, ServiceId service, UUID paper) {
        found.getElement().setAttribute("role", "status");
        Button check = new Button(getTranslation("papers.proof.verb"));
        check.setDisableOnClick(true);
        check.addClickListener(click -> {
            ProgressBar bar = new ProgressBar();
            bar.setIndeterminate(true);
            bar.getElement().setAttribute("aria-label", getTranslation("papers.proof.running"));
            found.removeAll();
            found.add(new Paragraph(getTranslation("papers.proof.running")), bar);
            OutsideLock.run(
                    () -> proof.check(service, paper),
                    result -> {
                        check.setEnabled(true);
                        show(result);
                    },
                    failure -> {
                        check.setEnabled(true);
                        found.removeAll();
                        throw failure;
                    });
        });
        add(
                new H2(getTranslation("papers.proof.heading")),
                new Paragraph(getTranslation("papers.proof.lead")),
                check,
                found);
    }

    private void show(PaperProof.Result result) {
        found.removeAll();
        found.add(new Paragraph(
                result.sound()
                        ? new Badge(Badge.Kind.GOOD, getTranslation("papers.proof.sound"))
                        : new Badge(Badge.Kind.ATTENTION, getTranslation("papers.proof.not-sound"))));
        UnorderedList lines = new UnorderedList();
        lines.add(line(result.again()
                .map(same -> same ? "papers.proof.again" : "papers.proof.again-not")
                .orElse("papers.proof.again-none")));
        result.twin().ifPresent(same -> lines.add(line(same ? "papers.proof.twin" : "papers.proof.twin-not")));
        lines.add(line(result.manifest() ? "papers.proof.manifest" : "papers.proof.manifest-not"));
        lines.add(
                result.changed().isEmpty()
                        ? line("papers.proof.figures", result.figures())
                        : line("papers.proof.figures-not", result.changed().size(), result.figures()));
        lines.add(
                result.changedInsets().isEmpty()
                        ? line("papers.proof.insets", result.insets())
                        : line("papers.proof.insets-not", String.join("; ", result.changedInsets())));
        found.add(lines);
    }

    private ListItem line(String key, Object... arguments) {
        return new ListItem(getTranslation(key, arguments));
    }
}
