package org.quarterboard.boards.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.quarterboard.boards.BoardDetails;
import org.quarterboard.boards.BoardService;
import org.quarterboard.boards.InductionService;
import org.quarterboard.boards.MemberId;
import org.quarterboard.boards.MemberInduction;
import org.quarterboard.boards.MemberItem;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.ui.DataTable;
import org.quarterboard.shared.ui.EmptyState;
import org.quarterboard.shared.ui.SelectedService;
import org.quarterboard.shared.ui.ServiceLookup;

/** The members of a board, and how far each is inducted. */
@Route("service/:service/board/members")
@RolesAllowed(Capability.Names.READ_BOARD)
class MembersView extends BoardPage {

    private static final long serialVersionUID = 1L;

    private final transient InductionService inductions;
    private final transient BoardForms forms;
    private final transient TableMaker maker;

    MembersView(
            ServiceLookup services,
            BoardService boards,
            InductionService inductions,
            BoardForms forms,
            TableMaker maker) {
        super(services, boards);
        this.inductions = inductions;
        this.forms = forms;
        this.maker = maker;
    }

    @Override
    Part part() {
        return Part.MEMBERS;
    }

    @Override
    void show(Shown shown) {
        BoardDetails board = shown.board();
        SelectedService service = shown.service();
        Button add = new Button(
                t("boards.member.verb"),
                click -> forms.addMember(service.id(), board, () -> done(service, t("boards.member.done"))));
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        head(shown, t("boards.members.heading"), board.name(), add);
        if (board.members().isEmpty()) {
            add(new EmptyState(t("boards.members.none")));
            return;
        }
        List<MemberInduction> now = inductions.overview(board.id());
        Tables tables = maker.in(getLocale());
        section("boards.members.now", late(now, tables), present(shown, now, tables));
        Set<MemberId> seated =
                now.stream().map(induction -> induction.member().id()).collect(Collectors.toSet());
        List<MemberItem> others = board.members().stream()
                .filter(member -> !seated.contains(member.id()))
                .toList();
        if (!others.isEmpty()) {
            section("boards.members.others", others(shown, others, tables));
        }
    }

    private Component late(List<MemberInduction> now, Tables tables) {
        List<String> late = now.stream()
                .filter(induction -> induction.late(tables.today()))
                .map(induction -> induction.member().position())
                .toList();
        return new Paragraph(
                late.isEmpty()
                        ? t("boards.induction.nobody-late", MemberInduction.MONTHS)
                        : t("boards.induction.late", late.size(), String.join("; ", late), MemberInduction.MONTHS));
    }

    private Component present(Shown shown, List<MemberInduction> now, Tables tables) {
        if (now.isEmpty()) {
            return new EmptyState(t("boards.members.none-now"));
        }
        DataTable table = tables.table(
                "boards.members.caption",
                "boards.col.position",
                "boards.col.organisation",
                "boards.col.since",
                "boards.col.induction",
                "boards.col.sign-in");
        for (MemberInduction induction : now) {
            MemberItem member = induction.member();
            table.row(
                    link(shown.service(), member),
                    new Span(member.organisation()),
                    new Span(tables.date(induction.since())),
                    InductionBadge.of(induction, tables),
                    signsIn(member));
        }
        return table;
    }

    private Component others(Shown shown, List<MemberItem> others, Tables tables) {
        DataTable table = tables.table(
                "boards.members.others-caption",
                "boards.col.position",
                "boards.col.organisation",
                "boards.col.sign-in");
        others.forEach(
                member -> table.row(link(shown.service(), member), new Span(member.organisation()), signsIn(member)));
        return table;
    }

    private static Component link(SelectedService service, MemberItem member) {
        return new Anchor(MemberView.path(service, member), member.position());
    }

    private Span signsIn(MemberItem member) {
        return new Span(t(member.person().isPresent() ? "boards.member.linked" : "boards.member.unlinked"));
    }
}
