package org.quarterboard.boards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.quarterboard.boards.MembershipChange.Kind;
import org.quarterboard.directory.CsvTable;
import org.quarterboard.directory.Finding;
import org.quarterboard.directory.Findings;
import org.quarterboard.directory.Problem;

/** What a membership list says against what the board holds, without a database. */
class MembershipPlannerTest {

    private static final String SUPERINTENDENT = "POLICE,Police,,Superintendent,Midmarch Police,SENIOR,2023-01-01,,,,";
    private static final SeatItem POLICE = seat(1, "Police", SeatKind.POLICE, Term.OPEN);
    private static final SeatItem CLOSED = seat(2, "Housing", SeatKind.HOUSING, LocalDate.of(2024, 6, 30));
    private static final MemberItem HELD = member(1, "Superintendent", "Midmarch Police");
    private static final Holding TERM = holding(1, POLICE, HELD, Term.of(LocalDate.of(2023, 1, 1), null));
    private static final OfficeTerm CHAIR = new OfficeTerm(
            new OfficeId(1),
            Office.CHAIR,
            HELD.id(),
            HELD.position(),
            HELD.organisation(),
            Term.of(LocalDate.of(2023, 1, 1), null));

    private final Findings findings = new Findings();
    private MembershipPlanner planner;

    private static SeatItem seat(long id, String title, SeatKind kind, LocalDate closedOn) {
        return new SeatItem(
                new SeatId(id), new UUID(0, id), title, kind, null, closedOn, List.of(), Optional.empty(), 0);
    }

    private static MemberItem member(long id, String position, String organisation) {
        return new MemberItem(new MemberId(id), new UUID(1, id), position, organisation, Optional.empty(), 0);
    }

    private static Holding holding(long id, SeatItem seat, MemberItem member, Term term) {
        return new Holding(
                new HoldingId(id),
                seat.id(),
                seat.title(),
                seat.sector(),
                null,
                member.id(),
                member.position(),
                member.organisation(),
                Standing.SENIOR,
                term,
                null);
    }

    private static MembershipState held() {
        return new MembershipState(
                List.of(POLICE, CLOSED), List.of(HELD), List.of(TERM), List.of(CHAIR), Map.of("X01", 7L, "X02", 8L));
    }

    private static MembershipState nothing() {
        return new MembershipState(List.of(), List.of(), List.of(), List.of(), Map.of("X01", 7L));
    }

    private List<MembershipStep> plan(MembershipState state, String... lines) {
        String text = String.join(",", MembershipLayout.MEMBERSHIP.columns()) + "\n" + String.join("\n", lines) + "\n";
        CsvTable table = CsvTable.read(MembershipLayout.MEMBERSHIP, text.getBytes(StandardCharsets.UTF_8), findings);
        planner = new MembershipPlanner(state, findings);
        return planner.plan(MembershipRow.read(table, findings));
    }

    @Test
    void anEmptyBoardGetsSeatMemberTermAndOffice() {
        assertThat(plan(
                        nothing(),
                        "POLICE,Police,,Superintendent,Midmarch Police,SENIOR,2023-01-01,,CHAIR,2023-04-01,2024-03-31",
                        "HOUSING,Housing,X01,,,,,,,,"))
                .extracting(step -> step.row().row(), MembershipStep::kind)
                .containsExactly(
                        tuple(2, Kind.SEAT),
                        tuple(2, Kind.MEMBER),
                        tuple(2, Kind.TERM),
                        tuple(2, Kind.CHAIR),
                        tuple(3, Kind.SEAT));
        assertThat(findings.list()).isEmpty();
    }

    @Test
    void whatTheBoardHoldsAlreadyChangesNothing() {
        assertThat(plan(held(), "POLICE,Police,,Superintendent,Midmarch Police,SENIOR,2023-01-01,,CHAIR,2023-01-01,"))
                .isEmpty();
        assertThat(planner.unchanged()).isEqualTo(1);
        assertThat(planner.seatsLeft()).isEmpty();
    }

    @Test
    void anotherLastDayIsAChangeOfTheTermAndOfTheOffice() {
        assertThat(
                        plan(
                                held(),
                                "POLICE,Police,,Superintendent,Midmarch Police,SENIOR,2023-01-01,2024-12-31,CHAIR,2023-01-01,2024-12-31"))
                .extracting(MembershipStep::kind)
                .containsExactly(Kind.TERM_END, Kind.OFFICE_END);
    }

    @Test
    void aSuccessorFitsWhereTheSameListEndsThePredecessor() {
        assertThat(plan(
                        held(),
                        "POLICE,Police,,Chief inspector,Midmarch Police,SENIOR,2025-01-01,,,,",
                        "POLICE,Police,,Superintendent,Midmarch Police,SENIOR,2023-01-01,2024-12-31,,,"))
                .extracting(MembershipStep::kind)
                .containsExactly(Kind.MEMBER, Kind.TERM, Kind.TERM_END);
        assertThat(findings.list()).isEmpty();
    }

    @Test
    void oneMemberMayHoldSeveralSeatsAndBeDeputyOnALineOfItsOwn() {
        assertThat(
                        plan(
                                nothing(),
                                SUPERINTENDENT,
                                "VIOLENCE_REDUCTION,Network,,Superintendent,Midmarch Police,MEMBER,2023-01-01,,CHAIR,2023-01-01,2023-12-31",
                                "VIOLENCE_REDUCTION,Network,,Superintendent,Midmarch Police,MEMBER,2023-01-01,,DEPUTY,2024-01-01,"))
                .extracting(MembershipStep::kind)
                .containsExactly(Kind.SEAT, Kind.MEMBER, Kind.TERM, Kind.SEAT, Kind.TERM, Kind.CHAIR, Kind.DEPUTY);
        assertThat(findings.list()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POLIS,Police,,Superintendent,Midmarch Police,SENIOR,2023-01-01,,,,|seat_kind|POLIS|BAD_KIND",
                "POLICE,Police,,Superintendent,Midmarch Police,BOSS,2023-01-01,,,,|standing|BOSS|BAD_STANDING",
                "HOUSING,Homes,,Head,Council,SENIOR,2023-01-01,,,,|standing|SENIOR|STANDING_OF_SEAT",
                "HOUSING,Homes,,Head,Council,MEMBER,2023-01-01,,KING,2023-01-01,|office|KING|BAD_OFFICE",
                "HOUSING,Homes,,Head,Council,MEMBER,2023-01-01,,,2023-01-01,|office_from|2023-01-01|WITHOUT_OFFICE",
                "HOUSING,Homes,,,Council,,,,,,|organisation|Council|WITHOUT_POSITION",
                "HOUSING,Homes,X99,Head,Council,MEMBER,2023-01-01,,,,|authority_code|X99|AUTHORITY_ELSEWHERE",
                "POLICE,Police,X01,Chief,Police,DELEGATE,2023-01-01,,,,|seat_title|Police|SEAT_DIFFERS",
                "HOUSING,Police,,Head,Council,MEMBER,2023-01-01,,,,|seat_title|Police|SEAT_DIFFERS",
                "HOUSING,Housing,,Head,Council,MEMBER,2024-01-01,,,,|seat_title|Housing|SEAT_CLOSED",
                "POLICE,Police,,Chief,Police,SENIOR,2024-01-01,,,,|standing|SENIOR|SENIOR_AT_ONCE",
                "POLICE,Police,,Superintendent,Midmarch Police,DELEGATE,2024-01-01,,,,|from|2024-01-01|HOLDS_ALREADY",
                "HOUSING,Homes,,Head,Council,MEMBER,2023-01-01,,CHAIR,2024-01-01,|office|CHAIR|OFFICE_AT_ONCE"
            })
    void whatIsWrongIsFoundWithColumnAndValue(String line, String column, String value, MembershipProblem problem) {
        plan(held(), line);
        assertThat(findings.list())
                .extracting(Finding::row, Finding::column, Finding::value, Finding::problem)
                .containsExactly(tuple(2, column, value, problem));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HOUSING,Homes,,Head,,MEMBER,2023-01-01,,,,|organisation|MISSING",
                "HOUSING,Homes,,Head,Council,MEMBER,,,,,|from|MISSING",
                "HOUSING,,,Head,Council,MEMBER,2023-01-01,,,,|seat_title|MISSING",
                "HOUSING,Homes,,Head,Council,MEMBER,01/01/2023,,,,|from|BAD_DATE",
                "HOUSING,Homes,,Head,Council,MEMBER,2023-02-30,,,,|from|BAD_DATE",
                "HOUSING,Homes,,Head,Council,MEMBER,2023-01-02,2023-01-01,,,|to|ENDS_BEFORE_START",
                "HOUSING,Homes,,Head,Council,MEMBER,2023-01-01,,CHAIR,2022-01-02,2022-01-01|office_to|ENDS_BEFORE_START",
                "HOUSING,Homes,x 1,Head,Council,MEMBER,2023-01-01,,,,|authority_code|BAD_CODE"
            })
    void whatCanBeWrongWithAnyFileIsSaidInTheSameWords(String line, String column, Problem problem) {
        plan(held(), line);
        assertThat(findings.list())
                .extracting(Finding::row, Finding::column, Finding::problem)
                .contains(tuple(2, column, problem));
    }

    @Test
    void twoLinesOfTheFileThatClashAreFoundAtTheLaterOne() {
        plan(
                nothing(),
                SUPERINTENDENT,
                "POLICE,Police,,Chief inspector,Midmarch Police,SENIOR,2024-01-01,,,,",
                SUPERINTENDENT,
                "PROBATION,Police,,Head,Probation,SENIOR,2023-01-01,,,,");
        assertThat(findings.list())
                .extracting(Finding::row, Finding::problem)
                .containsExactly(tuple(4, Problem.DUPLICATE_ROW), tuple(5, MembershipProblem.SEAT_DIFFERS));
        Findings again = new Findings();
        MembershipPlanner own = new MembershipPlanner(nothing(), again);
        own.plan(List.of(row(2, "Superintendent", "2023-01-01"), row(3, "Chief inspector", "2024-01-01")));
        assertThat(again.list())
                .extracting(Finding::row, Finding::problem, Finding::detail)
                .containsExactly(tuple(3, MembershipProblem.SENIOR_AT_ONCE, "Superintendent"));
    }

    private static MembershipRow row(int number, String position, String from) {
        return new MembershipRow(
                number,
                SeatKind.POLICE,
                "Police",
                "",
                Optional.of(new MembershipRow.Holder(
                        position,
                        "Midmarch Police",
                        Standing.SENIOR,
                        Term.of(LocalDate.parse(from), null),
                        Optional.empty())));
    }

    @Test
    void whoCannotBeToldApartIsNotGuessed() {
        MembershipState twins = new MembershipState(
                List.of(POLICE, seat(3, "Police", SeatKind.POLICE, Term.OPEN)),
                List.of(HELD, member(2, "Superintendent", "Midmarch Police")),
                List.of(),
                List.of(),
                Map.of());
        plan(twins, SUPERINTENDENT);
        assertThat(findings.list()).extracting(Finding::problem).containsExactly(MembershipProblem.SEAT_TWICE);
        Findings own = new Findings();
        MembershipState oneSeat = new MembershipState(List.of(POLICE), twins.members(), List.of(), List.of(), Map.of());
        new MembershipPlanner(oneSeat, own).plan(List.of(row(2, "Superintendent", "2023-01-01")));
        assertThat(own.list()).extracting(Finding::problem).containsExactly(MembershipProblem.MEMBER_TWICE);
    }

    @Test
    void aFileThatIsNoBoardIsRefusedBeforeItIsCompared() {
        List<String> lines = new ArrayList<>(IntStream.rangeClosed(0, MembershipRow.MOST_ROWS)
                .mapToObj(i -> "HOUSING,Seat " + i + ",,,,,,,,,")
                .toList());
        assertThat(plan(nothing(), lines.toArray(String[]::new))).isEmpty();
        assertThat(findings.list()).extracting(Finding::problem).containsExactly(MembershipProblem.TOO_MANY_ROWS);
    }

    @Test
    void semicolonsAndAnotherHeaderAreRefusedWithTheHeaderThatIsMeant() {
        byte[] semicolons =
                String.join(";", MembershipLayout.MEMBERSHIP.columns()).getBytes(StandardCharsets.UTF_8);
        CsvTable.read(MembershipLayout.MEMBERSHIP, semicolons, findings);
        assertThat(findings.list())
                .extracting(Finding::problem, Finding::detail)
                .containsExactly(tuple(Problem.WRONG_HEADER, String.join(",", MembershipLayout.MEMBERSHIP.columns())));
    }

    @ParameterizedTest
    @EnumSource(MembershipProblem.class)
    void everyProblemHasAKeyForItsSentenceAndItsCure(MembershipProblem problem) {
        assertThat(problem.messageKey()).isEqualTo("boards.problem." + problem.name());
        assertThat(problem.cureKey()).isEqualTo("boards.cure." + problem.name());
    }
}
