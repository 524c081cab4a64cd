package org.quarterboard.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.directory.ServiceDirectory;
import org.quarterboard.messages.Outbox;
import org.quarterboard.security.AsSystem;
import org.quarterboard.security.PeopleService;
import org.quarterboard.security.Recipients;
import org.quarterboard.security.Role;
import org.quarterboard.security.ScopeKind;
import org.quarterboard.security.Viewer;
import org.quarterboard.shared.AuditTrail;
import org.quarterboard.shared.BaseUrl;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.Today;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.Services;
import org.quarterboard.testing.TestPeople;
import org.quarterboard.testing.TestPeople.TestPerson;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The days pass around 31 July 2023, when the returns of April to June were due; each reminder is given once. */
@PortalTest
class ReturnRemindersDbTest {

    private static final Quarter QUARTER = new Quarter(2023, 1);
    private static final Period PERIOD = Period.of(QUARTER);
    private static final LocalDate DUE = LocalDate.of(2023, 7, 31);

    @Autowired
    private ObservationService figures;

    @Autowired
    private ReturnService returns;

    @Autowired
    private ReturnDeadlineService deadlines;

    @Autowired
    private KpiReturnRepository repository;

    @Autowired
    private ReturnFigures counts;

    @Autowired
    private ReturnHistory history;

    @Autowired
    private DeadlineStore store;

    @Autowired
    private ReturnsThen then;

    @Autowired
    private ServiceDirectory directory;

    @Autowired
    private PeopleService accounts;

    @Autowired
    private Recipients recipients;

    @Autowired
    private Outbox outbox;

    @Autowired
    private Messages messages;

    @Autowired
    private Formats formats;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private TestPeople people;

    @Autowired
    private JdbcClient jdbc;

    private String code;
    private ServiceId service;
    private TestPerson officer;
    private TestPerson member;

    @BeforeEach
    void aServiceWithADataOfficerAndABoardMember() {
        code = Services.code();
        service = Services.create(jdbc, code);
        officer = people.person(grant(Role.DATA_OFFICER));
        member = people.person(grant(Role.BOARD_MEMBER));
    }

    private Viewer.Grant grant(Role role) {
        return new Viewer.Grant(role, ScopeKind.SERVICE, service.value(), "");
    }

    @Test
    void twiceBeforeTheDayAndOnceAfterItEachOnceAndOnlyThoseWhoCanDoSomething() {
        begins();
        assertThat(passes(DUE.minusDays(16), DUE.minusDays(15))).isEmpty();
        assertThat(passes(DUE.minusDays(14), DUE.minusDays(4)))
                .containsExactly("The return for Q1 2023/24 is due on 31 July 2023 (Service " + code + ")");
        assertThat(passes(DUE.minusDays(3), DUE))
                .containsExactly("The return for Q1 2023/24 is due on 31 July 2023 (Service " + code + ")");
        assertThat(passes(DUE.plusDays(1), DUE.plusDays(20)))
                .containsExactly(
                        "The return for Q1 2023/24 is late: it was due on 31 July 2023 (Service " + code + ")");
        assertThat(mail(member)).isEmpty();
    }

    @Test
    void theMessageSaysWhatIsToBeDoneAndLeadsToTheReturns() {
        begins();
        as(() -> figures.write(
                service,
                List.of(new NewObservation(
                        PERIOD,
                        new CellCode("1|v1|period||denominator"),
                        Stream.RETURNED,
                        BigDecimal.ONE,
                        null,
                        false,
                        2)),
                Source.ofImport(UUID.randomUUID())));
        remind(DUE.minusDays(2));
        assertThat(jdbc.sql("SELECT body FROM outbox_message WHERE person_id = ?")
                        .param(officer.id().value())
                        .query(String.class)
                        .single())
                .contains("Not in: KPIs 2, 3, 4, 5, 6, 7, 9, 10.")
                .contains("In and not checked: KPI 1.")
                .contains("https://example.org/service/" + code + "/returns");
    }

    @Test
    void whoComesLaterIsRemindedAsWellAndNobodyTwice() {
        begins();
        assertThat(passes(DUE.minusDays(14), DUE.minusDays(10))).hasSize(1);
        TestPerson head = people.person(grant(Role.HEAD_OF_SERVICE));
        assertThat(passes(DUE.minusDays(9), DUE.minusDays(8))).isEmpty();
        assertThat(mail(head)).hasSize(1);
    }

    @Test
    void anotherDayThatWasAgreedIsRemindedOfInItsTurn() {
        begins();
        assertThat(passes(DUE.minusDays(14), DUE)).hasSize(2);
        LocalDate agreed = DUE.plusDays(20);
        ReturnDeadlineService then = new ReturnDeadlineService(store, audit, noonOf(DUE));
        as(() -> transaction.executeWithoutResult(
                status -> then.extend(service, QUARTER, agreed, "Agreed with the Youth Justice Board")));
        assertThat(passes(DUE.plusDays(1), DUE.plusDays(5))).isEmpty();
        assertThat(passes(DUE.plusDays(6), agreed.plusDays(30))).hasSize(3);
    }

    @Test
    void aServiceThatHasNotBegunHereOrHasClosedIsLeftAlone() {
        assertThat(passes(DUE.minusDays(14), DUE.plusDays(10))).isEmpty();
        begins();
        jdbc.sql("UPDATE service SET valid_to = ? WHERE id = ?")
                .params(DUE.minusDays(30), service.value())
                .update();
        assertThat(passes(DUE.minusDays(14), DUE.plusDays(10))).isEmpty();
    }

    private void begins() {
        as(() -> deadlines.arrange(service, ReturnKind.TEMPLATE, QUARTER, QUARTER));
    }

    /** The work runs twice on each day; what it has left for the data officer. */
    private List<String> passes(LocalDate from, LocalDate to) {
        from.datesUntil(to.plusDays(1)).forEach(day -> {
            remind(day);
            remind(day);
        });
        return mail(officer);
    }

    /** Takes the subjects out of the outbox. */
    private List<String> mail(TestPerson person) {
        List<String> subjects = jdbc.sql(
                        "SELECT subject FROM outbox_message WHERE person_id = ? AND state = 'WAITING' ORDER BY id")
                .param(person.id().value())
                .query(String.class)
                .list();
        jdbc.sql("UPDATE outbox_message SET state = 'SENT' WHERE person_id = ? AND state = 'WAITING'")
                .param(person.id().value())
                .update();
        return subjects;
    }

    private void remind(LocalDate day) {
        Today today = noonOf(day);
        ReturnReminders reminders = new ReturnReminders(
                new ReturnCalendarService(repository, counts, history, store, then, today),
                directory,
                accounts,
                recipients,
                outbox,
                messages,
                formats,
                jdbc,
                transaction,
                RemindDays.parse("14,3"),
                today,
                new BaseUrl("https://example.org/"));
        AsSystem.run("test", () -> reminders.remind(directory.find(service)));
    }

    private static Today noonOf(LocalDate day) {
        return new Today(
                Clock.fixed(day.atTime(LocalTime.NOON).atZone(Formats.LONDON).toInstant(), Formats.LONDON));
    }

    private static void as(Runnable action) {
        AsSystem.run("test", action);
    }
}
