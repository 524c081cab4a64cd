package org.quarterboard.boards.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quarterboard.boards.BoardDetails;
import org.quarterboard.boards.BoardService;
import org.quarterboard.boards.Holding;
import org.quarterboard.boards.InductionItem;
import org.quarterboard.boards.InductionService;
import org.quarterboard.boards.InductionTopic;
import org.quarterboard.boards.MemberInduction;
import org.quarterboard.boards.MemberItem;
import org.quarterboard.boards.OfficeTerm;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.ui.Badge;
import org.quarterboard.shared.ui.DataTable;
import org.quarterboard.shared.ui.EmptyState;
import org.quarterboard.shared.ui.SelectedService;
import org.quarterboard.shared.ui.ServiceLookup;

/** One member: induction topic by topic, and every term in seats and offices. */
@Route("service/:service/board/members/:member")
@RolesAllowed(Capability.Names.READ_BOARD)
class MemberView extends BoardPage {

    private static final long serialVersionUID = 1L;

    private final transient BoardService boards;
    private final transient InductionService inductions;
    private final transient BoardForms forms;
    private final transient TableMaker maker;

    MemberView(
            ServiceLookup services,
            BoardService boards,
            InductionService inductions,
            BoardForms forms,
            TableMaker maker) {
        super(services, boards);
        this.boards = boards;
        this.inductions = inductions;
        this.forms = forms;
        this.maker = maker;
    }

    static String path(SelectedService service, MemberItem member) {
        return service.path("board/members/" + member.uuid());
    }

    @Override
    Part part() {
        return Part.MEMBERS;
    }

    @Override
    String itemParameter() {
        return "member";
    }

    @Override
    void show(Shown shown) {
        BoardDetails board = shown.board();
        SelectedService service = shown.service();
        UUID wanted = SeatView.uuid(item());
        MemberItem member = board.members().stream()
                .filter(each -> each.uuid().equals(wanted))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        Tables tables = maker.in(getLocale());
        Button record = new Button(
                t("boards.induction.verb"),
                click -> new InductionDialog(member, tables.today(), draft -> {
                            inductions.record(board.id(), draft);
                            done(service, t("boards.induction.done"));
                        })
                        .open());
        record.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button change = new Button(
                t("boards.member.change-heading"),
                click -> forms.changeMember(
                        service.id(), board, member, () -> done(service, t("boards.member.changed"))));
        head(shown, member.position(), t("boards.member.of", member.organisation(), board.name()), record, change);
        Optional<MemberInduction> induction = inductions.overview(board.id()).stream()
                .filter(each -> each.member().id().equals(member.id()))
                .findFirst();
        section(
                "boards.induction.heading",
                induction
                        .<Component>map(each -> new Div(InductionBadge.of(each, tables), topics(shown, each, tables)))
                        .orElseGet(() -> new Paragraph(t("boards.induction.not-seated"))));
        section("boards.member.terms", terms(shown, member, tables));
    }

    private Component topics(Shown shown, MemberInduction induction, Tables tables) {
        DataTable table =
                tables.table("boards.induction.caption", "boards.col.topic", "boards.col.done-on", "boards.col.remark");
        for (InductionTopic topic : InductionTopic.values()) {
            List<InductionItem> items = induction.items().stream()
                    .filter(item -> item.topic() == topic)
                    .toList();
            Div days = new Div();
            Div remarks = new Div();
            items.forEach(item -> {
                days.add(day(shown, item, tables));
                remarks.add(new Div(item.remark()));
            });
            if (items.isEmpty()) {
                days.add(new Badge(Badge.Kind.NEUTRAL, t("boards.induction.open")));
            }
            table.row(new Span(t(topic.messageKey())), days, remarks);
        }
        return table;
    }

    private Component day(Shown shown, InductionItem item, Tables tables) {
        Runnable withdraw = shown.edits()
                ? () -> {
                    inductions.withdraw(shown.board().id(), item.id());
                    done(shown.service(), t("boards.induction.withdrawn"));
                }
                : null;
        return tables.withButton(tables.date(item.doneOn()), withdraw, "boards.induction.withdraw");
    }

    private Component terms(Shown shown, MemberItem member, Tables tables) {
        List<OfficeTerm> offices = boards.offices(shown.board().id()).stream()
                .filter(term -> term.member().equals(member.id()))
                .toList();
        List<Holding> holdings = boards.terms(shown.board().id()).stream()
                .filter(term -> term.member().equals(member.id()))
                .toList();
        if (offices.isEmpty() && holdings.isEmpty()) {
            return new EmptyState(
                    t("boards.member.no-terms"),
                    new Anchor(Part.BOARD.path(shown.service()), t("boards.page.to-board")));
        }
        DataTable table = tables.table(
                "boards.member.terms-caption", "boards.col.seat", "boards.col.as", "boards.col.from", "boards.col.to");
        offices.forEach(term -> {
            String office = t(term.office().messageKey());
            table.row(office, office, tables.date(term.term().from()), tables.end(term.term()));
        });
        holdings.forEach(term -> table.row(
                term.seatTitle(), t(term.standing().messageKey()), tables.date(term.from()), tables.end(term.term())));
        return table;
    }
}
