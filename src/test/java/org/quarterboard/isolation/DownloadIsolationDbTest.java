package org.quarterboard.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.quarterboard.isolation.TwoServices.Somebody;
import org.quarterboard.isolation.TwoServices.World;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Walks every download with every role, for another service and for one that does not exist: the answers are equal. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DownloadIsolationDbTest {

    @Autowired
    private WebApplicationContext portal;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private TwoServices twoServices;

    @Autowired
    private TestPeople people;

    private World world;
    private MockMvc web;
    private List<String> links;

    @BeforeAll
    void make() {
        world = twoServices.make();
        web = MockMvcBuilders.webAppContextSetup(portal).apply(springSecurity()).build();
        links = links();
    }

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @Test
    void linksOfAnotherServiceAnswerAsIfTheyWereNotThere() throws Exception {
        assertThat(links).as("download links").hasSizeGreaterThanOrEqualTo(4);
        for (Somebody somebody : world.people()) {
            people.signIn(somebody.person());
            Authentication person = SecurityContextHolder.getContext().getAuthentication();
            people.signOut();
            for (String link : links) {
                MockHttpServletResponse theirs = ask(person, link, world.other().code());
                MockHttpServletResponse nobodys = ask(person, link, "NOSUCH");
                assertThat(theirs.getStatus())
                        .as("%s %s", somebody.name(), link)
                        .isEqualTo(404);
                assertThat(nobodys.getStatus()).isEqualTo(404);
                assertThat(theirs.getContentAsString()).isEqualTo(nobodys.getContentAsString());
            }
        }
    }

    @Test
    void linksAskStrangersToSignIn() throws Exception {
        people.signOut();
        for (String link : links) {
            MockHttpServletResponse answer =
                    web.perform(get(fill(link, world.own().code()))).andReturn().getResponse();
            assertThat(answer.getStatus()).as(link).isIn(302, 401, 403);
        }
    }

    private MockHttpServletResponse ask(Authentication person, String link, String service) throws Exception {
        return web.perform(get(fill(link, service)).with(authentication(person)))
                .andReturn()
                .getResponse();
    }

    private static String fill(String link, String service) {
        return link.replace("{service}", service)
                .replace("{measure}", "1")
                .replaceAll("\\{[a-z]+}", new UUID(0, 7).toString());
    }

    private List<String> links() {
        return mappings.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(pattern -> pattern.contains("{service}"))
                .sorted()
                .toList();
    }
}
