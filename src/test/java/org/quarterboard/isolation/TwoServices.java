package org.quarterboard.isolation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.quarterboard.boards.AppointmentService;
import org.quarterboard.boards.Holding;
import org.quarterboard.boards.Office;
import org.quarterboard.boards.Term;
import org.quarterboard.security.AsSystem;
import org.quarterboard.security.Capability;
import org.quarterboard.security.Role;
import org.quarterboard.security.ScopeKind;
import org.quarterboard.security.Viewer;
import org.quarterboard.shared.Sector;
import org.quarterboard.testing.TestBoards;
import org.quarterboard.testing.TestBoards.TestBoard;
import org.quarterboard.testing.TestPeople;
import org.quarterboard.testing.TestPeople.TestPerson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Two services with a board each, and one person for every kind of right at the first of them. */
@Component
class TwoServices {

    private final TestBoards boards;
    private final TestPeople people;
    private final JdbcClient jdbc;
    private final AppointmentService appointments;

    TwoServices(TestBoards boards, TestPeople people, JdbcClient jdbc, AppointmentService appointments) {
        this.boards = boards;
        this.people = people;
        this.jdbc = jdbc;
        this.appointments = appointments;
    }

    /**
     * Somebody with rights at the first service.
     *
     * @param atOwn what the person may do there
     * @param portalWide what the person may do over the portal
     */
    record Somebody(String name, TestPerson person, Set<Capability> atOwn, Set<Capability> portalWide) {}

    /** The two services and the people of the first. */
    record World(TestBoard own, TestBoard other, List<Somebody> people) {}

    World make() {
        TestBoard own = boards.fiveSeniors();
        TestBoard other = boards.fiveSeniors();
        List<Somebody> everyone = new ArrayList<>();
        for (Role role : Role.values()) {
            everyone.add(somebody(role, own));
        }
        everyone.add(chair(own));
        everyone.add(new Somebody("somebody without a role", people.person(), Set.of(), Set.of()));
        return new World(own, other, List.copyOf(everyone));
    }

    private Somebody somebody(Role role, TestBoard own) {
        String sector = role == Role.PARTNER ? Sector.HEALTH.name() : "";
        if (role == Role.ADMINISTRATOR) {
            TestPerson person = people.person(new Viewer.Grant(role, ScopeKind.PORTAL, 0, ""));
            return new Somebody(role.name(), person, Set.of(), role.capabilities());
        }
        Viewer.Grant grant = role == Role.OVERSIGHT_MANAGER
                ? new Viewer.Grant(role, ScopeKind.REGION, regionOf(own), "")
                : new Viewer.Grant(role, ScopeKind.SERVICE, own.service().value(), sector);
        return new Somebody(role.name(), people.person(grant), role.capabilities(), Set.of());
    }

    private long regionOf(TestBoard board) {
        return jdbc.sql("SELECT region_id FROM service WHERE id = ?")
                .param(board.service().value())
                .query(Long.class)
                .single();
    }

    /** Holds no role: the rights come from the office alone. */
    private Somebody chair(TestBoard own) {
        TestPerson person = people.person();
        Holding seat = own.seniors().get(Sector.HEALTH);
        jdbc.sql("UPDATE member SET person_id = ? WHERE id = ?")
                .params(person.id().value(), seat.member().value())
                .update();
        AsSystem.run(
                "test",
                () -> appointments.appointTo(
                        own.id(), Office.CHAIR, seat.member(), Term.of(LocalDate.of(2021, 1, 1), null)));
        return new Somebody(
                "CHAIR",
                person,
                EnumSet.of(
                        Capability.READ_BOARD,
                        Capability.SIGN_MINUTES,
                        Capability.READ_ATTENDANCE,
                        Capability.READ_KPI,
                        Capability.READ_PAPER),
                Set.of());
    }
}
