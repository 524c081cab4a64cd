package org.quarterboard.isolation;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.quarterboard.boards.AppointmentService;
import org.quarterboard.boards.Holding;
import org.quarterboard.boards.Office;
import org.quarterboard.boards.OfficeId;
import org.quarterboard.boards.Term;
import org.quarterboard.isolation.TwoServices.Somebody;
import org.quarterboard.isolation.TwoServices.World;
import org.quarterboard.security.AsSystem;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.Sector;
import org.quarterboard.testing.Browserless;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.TestBoards;
import org.quarterboard.testing.TestBoards.TestBoard;
import org.quarterboard.testing.TestPeople;
import org.quarterboard.testing.TestPeople.TestPerson;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.ClassUtils;

/** Walks every page with every role: the own service, another one, and one that does not exist. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageIsolationDbTest {

    private static final String NOT_HERE = "That is not here";
    private static final List<Class<?>> PAGES = pages();

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private TwoServices twoServices;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestBoards boards;

    @Autowired
    private AppointmentService appointments;

    @Autowired
    private JdbcClient jdbc;

    private World world;

    /** Pages are opened and nothing is done on them: one world is enough. */
    @BeforeAll
    void make() {
        world = twoServices.make();
    }

    @AfterEach
    void signOut() {
        Browserless.close();
        people.signOut();
    }

    @Test
    void everyPageOfAnotherServiceAnswersAsIfItWereNotThere() {
        List<String> wrong = new ArrayList<>();
        int opened = 0;
        for (Somebody somebody : world.people()) {
            people.signIn(somebody.person());
            Browserless.open(portal);
            for (Class<?> page : PAGES) {
                String template = page.getAnnotation(Route.class).value();
                if (!template.contains(":service")) {
                    continue;
                }
                String theirs = open(template, world.other().code());
                String nobodys = open(template, "NOSUCH");
                if (!theirs.startsWith(NOT_HERE) || !theirs.equals(nobodys)) {
                    wrong.add(somebody.name() + " " + template + ": " + theirs + " | " + nobodys);
                }
                boolean may = somebody.atOwn().stream()
                        .map(Capability::name)
                        .anyMatch(List.of(page.getAnnotation(RolesAllowed.class).value())::contains);
                boolean single = template.indexOf(':') == template.lastIndexOf(':');
                String own = open(template, world.own().code());
                if (single && may == own.startsWith(NOT_HERE)) {
                    wrong.add(somebody.name() + " at the own service " + template + ": " + own);
                }
                opened += 3;
            }
            Browserless.close();
        }
        assertThat(wrong).isEmpty();
        assertThat(opened).as("pages opened").isGreaterThan(150);
    }

    @Test
    void pagesOfThePortalOpenForTheAdministratorOnly() {
        List<String> wrong = new ArrayList<>();
        for (Somebody somebody : world.people()) {
            people.signIn(somebody.person());
            Browserless.open(portal);
            for (Class<?> page : PAGES) {
                String template = page.getAnnotation(Route.class).value();
                if (template.startsWith("admin/") && !template.contains(":")) {
                    boolean may = !somebody.portalWide().isEmpty();
                    String heading = open(template, "");
                    if (may == heading.startsWith(NOT_HERE)) {
                        wrong.add(somebody.name() + " " + template + ": " + heading);
                    }
                }
            }
            Browserless.close();
        }
        assertThat(wrong).isEmpty();
    }

    /** The navigation offers the pages at once; so they must open, without signing in anew. */
    @Test
    void aRightThatComesOrGoesWhileSignedInOpensOrClosesItsPagesAtOnce() {
        TestBoard board = boards.fiveSeniors();
        Holding seat = board.seniors().get(Sector.HEALTH);
        TestPerson person = people.signIn();
        jdbc.sql("UPDATE member SET person_id = ? WHERE id = ?")
                .params(person.id().value(), seat.member().value())
                .update();
        Browserless.open(portal);
        assertThat(open("service/:service/board", board.code())).startsWith(NOT_HERE);

        OfficeId office = AsSystem.call(
                "test",
                () -> appointments.appointTo(board.id(), Office.CHAIR, seat.member(), Term.of(TestBoards.BEGIN, null)));
        assertThat(open("service/:service/board", board.code())).doesNotStartWith(NOT_HERE);

        AsSystem.run("test", () -> appointments.endOffice(board.id(), office, TestBoards.BEGIN));
        assertThat(open("service/:service/board", board.code())).startsWith(NOT_HERE);
    }

    /** The heading and the text of what the address shows. */
    private static String open(String template, String service) {
        String path = template.replace(":service", service)
                .replaceAll(":measure", "1")
                .replaceAll(":[a-z]+\\(\\[0-9][^)]*\\)", "7")
                .replaceAll(":[a-z]+", new UUID(0, 7).toString());
        UI.getCurrent().navigate(path);
        Main page = _get(Main.class);
        return _get(page, H1.class).getText() + " / " + page.getChildren().count();
    }

    private static List<Class<?>> pages() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        List<Class<?>> found = new ArrayList<>();
        scanner.findCandidateComponents("org.quarterboard")
                .forEach(page -> found.add(ClassUtils.resolveClassName(String.valueOf(page.getBeanClassName()), null)));
        return found;
    }
}
