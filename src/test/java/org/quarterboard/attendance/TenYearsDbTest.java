package org.quarterboard.attendance;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.meetings.Mark;
import org.quarterboard.security.AsSystem;
import org.quarterboard.security.Role;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.Sector;
import org.quarterboard.shared.Today;
import org.quarterboard.testing.Browserless;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.StatementCounter;
import org.quarterboard.testing.TestBoards;
import org.quarterboard.testing.TestBoards.TestBoard;
import org.quarterboard.testing.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A page takes as many SQL statements for a board with ten years of meetings as for one with a single year. */
@PortalTest
class TenYearsDbTest {

    /** Reading a person's roles anew for every question takes most of them. */
    private static final int MOST_STATEMENTS = 200;

    private final ApplicationContext context;
    private final Kpi8ReturnService returns;
    private final TestBoards testBoards;
    private final TestPeople people;
    private final JdbcClient jdbc;
    private final Today today;

    @Autowired
    TenYearsDbTest(
            ApplicationContext context,
            Kpi8ReturnService returns,
            TestBoards testBoards,
            TestPeople people,
            JdbcClient jdbc,
            Today today) {
        this.context = context;
        this.returns = returns;
        this.testBoards = testBoards;
        this.people = people;
        this.jdbc = jdbc;
        this.today = today;
    }

    @AfterEach
    void close() {
        Browserless.close();
        people.signOut();
    }

    @Test
    void aPageCostsTheSameForTenYearsAsForOne() {
        TestBoard one = board(1);
        TestBoard ten = board(10);
        for (String page : new String[] {"attendance", "attendance/return", "meetings"}) {
            // Once before, so that nothing is counted that is read only once.
            statements(one, page);
            int ofOne = statements(one, page);
            int ofTen = statements(ten, page);
            assertThat(ofTen).as(page).isEqualTo(ofOne).isPositive().isLessThan(MOST_STATEMENTS);
        }
    }

    private int statements(TestBoard board, String page) {
        people.signIn(board.grant(Role.HEAD_OF_SERVICE));
        Browserless.open(context);
        int count = StatementCounter.count(() -> Browserless.go("service/" + board.code() + "/" + page));
        assertThat(_get(_get(Main.class), H1.class).getText()).doesNotContain("not here");
        Browserless.close();
        return count;
    }

    /** Four meetings a year, the last in the quarter before today's; the newest return of each year submitted. */
    private TestBoard board(int years) {
        TestBoard board = testBoards.fiveSeniors();
        jdbc.sql("UPDATE seat_holding SET valid_from = '2000-01-01' WHERE board_id = ?")
                .param(board.id().value())
                .update();
        Quarter last = today.quarter().previous();
        for (int i = 4 * years - 1; i >= 0; i--) {
            Quarter quarter = last.plus(-i);
            LocalDate day = quarter.start().plusDays(20);
            testBoards.held(board, day, Map.of(Sector.POLICE, Mark.SENIOR));
            if (i % 4 == 0 && quarter.compareTo(Kpi8.FIRST) >= 0) {
                AsSystem.run("test", () -> {
                    String seen = returns.find(board.service(), quarter).now().sha256();
                    returns.check(board.service(), quarter, seen);
                    returns.submit(board.service(), quarter, seen);
                });
            }
        }
        return board;
    }
}
