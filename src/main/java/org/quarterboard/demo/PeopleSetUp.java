package org.quarterboard.demo;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.quarterboard.boards.AppointmentService;
import org.quarterboard.boards.BoardDetails;
import org.quarterboard.boards.BoardService;
import org.quarterboard.boards.MemberDraft;
import org.quarterboard.boards.MemberItem;
import org.quarterboard.directory.ScopeChoices;
import org.quarterboard.security.DemoAccounts;
import org.quarterboard.security.PeopleService;
import org.quarterboard.security.Role;
import org.quarterboard.security.ScopeKind;
import org.quarterboard.security.Viewer;
import org.quarterboard.shared.PersonId;
import org.quarterboard.shared.ServiceId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The people of the demonstration, all in one transaction and last of all: nobody can sign in before everything is
 * there, and that they are there says that it is.
 */
@Component
@Profile({"demo", "test"})
class PeopleSetUp {

    /** Of every account of the demonstration; printed at the start and written in the README. */
    static final String PASSWORD = "quarterboard-demo";

    private final DemoAccounts accounts;
    private final PeopleService people;
    private final ScopeChoices scopes;
    private final BoardService boards;
    private final AppointmentService appointments;
    private final ReplySetUp replies;

    PeopleSetUp(
            DemoAccounts accounts,
            PeopleService people,
            ScopeChoices scopes,
            BoardService boards,
            AppointmentService appointments,
            ReplySetUp replies) {
        this.accounts = accounts;
        this.people = people;
        this.scopes = scopes;
        this.boards = boards;
        this.appointments = appointments;
        this.replies = replies;
    }

    static List<DemoTable.Row> rows() {
        return DemoTable.read("people.csv");
    }

    boolean loaded() {
        return accounts.known(rows().getLast().text("email"));
    }

    @Transactional
    public void load(Map<String, ServiceId> services) {
        Map<String, Long> regions =
                scopes.regions().stream().collect(Collectors.toMap(ScopeChoices.Choice::code, ScopeChoices.Choice::id));
        for (DemoTable.Row row : rows()) {
            PersonId person = accounts.open(row.text("email"), row.text("name"), row.text("language"), PASSWORD);
            row.given("role").map(Role::valueOf).ifPresent(role -> grant(person, role, row, services, regions));
            row.given("seat")
                    .ifPresent(seat -> seat(person, row.text("of"), seat, BoardSetUp.found(services, row.text("of"))));
        }
        replies.load(services);
    }

    private void grant(
            PersonId person, Role role, DemoTable.Row row, Map<String, ServiceId> services, Map<String, Long> regions) {
        ScopeKind scope = ScopeKind.valueOf(row.text("scope"));
        long id = switch (scope) {
            case SERVICE -> BoardSetUp.found(services, row.text("of")).value();
            case REGION -> BoardSetUp.found(regions, row.text("of"));
            case PORTAL -> 0;
        };
        people.grant(person, new Viewer.Grant(role, scope, id, row.text("sector")));
    }

    /** Links the person to the position, so that an office on the board brings its rights. */
    private void seat(PersonId person, String code, String key, ServiceId service) {
        BoardPlan.Holder position = BoardPlan.all().stream()
                .filter(plan -> plan.service().equals(code))
                .map(plan -> BoardSetUp.found(plan.positions(), key))
                .findFirst()
                .orElseThrow();
        BoardDetails board = boards.boardOf(service).orElseThrow();
        MemberItem member = board.members().stream()
                .filter(item -> item.position().equals(position.position()))
                .filter(item -> item.organisation().equals(position.organisation()))
                .findFirst()
                .orElseThrow();
        appointments.describeMember(
                board.id(),
                member.id(),
                new MemberDraft(position.position(), position.organisation(), person),
                member.version());
    }
}
