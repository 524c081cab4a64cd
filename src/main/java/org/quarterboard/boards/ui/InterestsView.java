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
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterboard.boards.BoardService;
import org.quarterboard.boards.InductionService;
import org.quarterboard.boards.InterestItem;
import org.quarterboard.boards.InterestKind;
import org.quarterboard.boards.InterestService;
import org.quarterboard.boards.MemberInduction;
import org.quarterboard.boards.MemberItem;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.ui.Badge;
import org.quarterboard.shared.ui.DataTable;
import org.quarterboard.shared.ui.EmptyState;
import org.quarterboard.shared.ui.ServiceLookup;

/** The register of interests: for each member of today what stands, and what is over. */
@Route("service/:service/board/interests")
@RolesAllowed(Capability.Names.READ_BOARD)
class InterestsView extends BoardPage {

    private static final long serialVersionUID = 1L;

    private final transient InterestService interests;
    private final transient InductionService members;
    private final transient TableMaker maker;

    InterestsView(
            ServiceLookup services,
            BoardService boards,
            InterestService interests,
            InductionService members,
            TableMaker maker) {
        super(services, boards);
        this.interests = interests;
        this.members = members;
        this.maker = maker;
    }

    @Override
    Part part() {
        return Part.INTERESTS;
    }

    @Override
    void show(Shown shown) {
        Tables tables = maker.in(getLocale());
        Button declare = new Button(
                t("boards.interests.verb"),
                click -> new InterestDialog(shown.board().members(), tables.today(), draft -> {
                            interests.declare(shown.board().id(), draft);
                            done(shown.service(), t("boards.interests.done"));
                        })
                        .open());
        declare.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        head(shown, t("boards.interests.heading"), shown.board().name(), declare);
        List<MemberItem> now = members.overview(shown.board().id()).stream()
                .map(MemberInduction::member)
                .toList();
        List<InterestItem> all = interests.all(shown.board().id());
        if (now.isEmpty() && all.isEmpty()) {
            add(new EmptyState(
                    t("boards.interests.none"),
                    new Anchor(Part.MEMBERS.path(shown.service()), t("boards.part.MEMBERS"))));
            return;
        }
        add(new Paragraph(t("boards.interests.as-of", tables.date(tables.today()))));
        section("boards.interests.now", now(shown, now, all, tables));
        section("boards.interests.past", past(all, tables));
    }

    private Component now(Shown shown, List<MemberItem> members, List<InterestItem> all, Tables tables) {
        DataTable table = tables.table(
                "boards.interests.now-caption",
                "boards.col.member",
                "boards.col.interest",
                "boards.col.from",
                "boards.col.to",
                "boards.col.declared-on");
        for (MemberItem member : members) {
            List<InterestItem> standing = all.stream()
                    .filter(item -> item.member().equals(member.id())
                            && item.kind() != InterestKind.NONE
                            && !item.term().to().isBefore(tables.today()))
                    .toList();
            standing.forEach(item -> table.row(
                    new Span(member.label()),
                    tables.withButton(words(item), end(shown, item), "boards.interests.end.verb"),
                    new Span(tables.date(item.term().from())),
                    new Span(tables.end(item.term())),
                    new Span(tables.date(item.declaredOn()))));
            if (standing.isEmpty()) {
                nothing(table, member, all, tables);
            }
        }
        return table;
    }

    private void nothing(DataTable table, MemberItem member, List<InterestItem> all, Tables tables) {
        Optional<InterestItem> said = all.stream()
                .filter(item -> item.member().equals(member.id())
                        && item.kind() == InterestKind.NONE
                        && item.term().covers(tables.today()))
                .findFirst();
        table.row(
                new Span(member.label()),
                said.<Component>map(
                                item -> new Badge(Badge.Kind.GOOD, t(item.kind().messageKey())))
                        .orElseGet(() -> new Badge(Badge.Kind.ATTENTION, t("boards.interests.not-declared"))),
                new Span(),
                new Span(),
                new Span(said.map(item -> tables.date(item.declaredOn())).orElse("")));
    }

    private @Nullable Runnable end(Shown shown, InterestItem item) {
        if (!shown.edits()) {
            return null;
        }
        return () -> new LastDayDialog(
                        "boards.interests.end",
                        maker.today(),
                        lastDay -> {
                            interests.end(shown.board().id(), item.id(), lastDay);
                            done(shown.service(), t("boards.interests.end.done"));
                        },
                        item.nature(),
                        item.position())
                .open();
    }

    private Component past(List<InterestItem> all, Tables tables) {
        List<InterestItem> past = all.stream()
                .filter(item ->
                        item.kind() != InterestKind.NONE && item.term().to().isBefore(tables.today()))
                .toList();
        if (past.isEmpty()) {
            return new EmptyState(t("boards.interests.no-past"));
        }
        DataTable table = tables.table(
                "boards.interests.past-caption",
                "boards.col.member",
                "boards.col.interest",
                "boards.col.from",
                "boards.col.to",
                "boards.col.declared-on");
        past.forEach(item -> table.row(
                t("boards.member.label", item.position(), item.organisation()),
                words(item),
                tables.date(item.term().from()),
                tables.date(item.term().to()),
                tables.date(item.declaredOn())));
        return table;
    }

    private String words(InterestItem item) {
        return t("boards.interests.words", t(item.kind().messageKey()), item.nature());
    }
}
