package org.quarterboard.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.security.AccountService;
import org.quarterboard.security.Role;
import org.quarterboard.security.ScopeKind;
import org.quarterboard.security.Viewer;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.UserFacingException;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.Services;
import org.quarterboard.testing.TestPeople;
import org.quarterboard.testing.TestPeople.TestPerson;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@PortalTest
class DownloadProblemsDbTest {

    private final WebApplicationContext portal;
    private final DownloadProblems problems;
    private final AccountService accounts;
    private final Messages messages;
    private final TestPeople people;
    private final JdbcClient jdbc;
    private TestPerson reader;

    @Autowired
    DownloadProblemsDbTest(
            WebApplicationContext portal,
            DownloadProblems problems,
            AccountService accounts,
            Messages messages,
            TestPeople people,
            JdbcClient jdbc) {
        this.portal = portal;
        this.problems = problems;
        this.accounts = accounts;
        this.messages = messages;
        this.people = people;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void signIn() {
        reader = people.signIn(new Viewer.Grant(
                Role.BOARD_MEMBER, ScopeKind.SERVICE, Services.create(jdbc).value(), ""));
    }

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @Test
    void theAnswerIsInThePersonsLanguageWhateverTheBrowserAsksFor() throws Exception {
        assertThat(ask(Messages.WELSH)).isEqualTo(messages.get("shared.not-found", Messages.ENGLISH));
        accounts.chooseLanguage("cy");
        assertThat(ask(Messages.ENGLISH))
                .isEqualTo(messages.get("shared.not-found", Messages.WELSH))
                .isNotEqualTo(messages.get("shared.not-found", Messages.ENGLISH));
    }

    @Test
    void whatThePersonCanMendAndWhatFailsIsSaidInThatLanguageToo() {
        accounts.chooseLanguage("cy");
        assertThat(problems.known(new UserFacingException("papers.error.cancelled"), Locale.UK)
                        .getBody())
                .isEqualTo(messages.get("papers.error.cancelled", Messages.WELSH));
        assertThat(problems.failure(new IllegalStateException("tried"), Locale.UK)
                        .getBody())
                .startsWith(messages.get("shell.error.failed-text", Messages.WELSH, "")
                        .substring(0, 20));
    }

    @Test
    void withoutAPersonTheBrowserIsHeard() {
        people.signOut();
        assertThat(problems.notFound(Locale.of("cy")).getBody())
                .isEqualTo(messages.get("shared.not-found", Messages.WELSH));
        assertThat(problems.notFound(Locale.FRENCH).getBody())
                .isEqualTo(messages.get("shared.not-found", Messages.ENGLISH));
    }

    private String ask(Locale browser) throws Exception {
        Authentication person = SecurityContextHolder.getContext().getAuthentication();
        MockHttpServletResponse answer = MockMvcBuilders.webAppContextSetup(portal)
                .apply(springSecurity())
                .build()
                .perform(get("/download/service/NOSUCH/kpis/1/table.csv")
                        .locale(browser)
                        .with(authentication(person)))
                .andReturn()
                .getResponse();
        // The request has ended, and with it who was signed in.
        people.signIn(reader);
        assertThat(answer.getStatus()).isEqualTo(404);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
