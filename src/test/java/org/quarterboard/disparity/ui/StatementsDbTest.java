package org.quarterboard.disparity.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.disparity.BroughtFile;
import org.quarterboard.disparity.CountedCode;
import org.quarterboard.disparity.GroupCountService;
import org.quarterboard.disparity.GroupDimension;
import org.quarterboard.disparity.ReleaseDownload;
import org.quarterboard.disparity.ReleaseFile;
import org.quarterboard.disparity.ReleasePreview;
import org.quarterboard.disparity.ReleaseQuestion;
import org.quarterboard.disparity.ReleaseService;
import org.quarterboard.security.AsSystem;
import org.quarterboard.security.Role;
import org.quarterboard.security.ScopeKind;
import org.quarterboard.security.Viewer;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.UserFacingException;
import org.quarterboard.testing.Browserless;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.Services;
import org.quarterboard.testing.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From the choice of what to publish to the statement that stands, and to its withdrawal. */
@PortalTest
class StatementsDbTest {

    private static final Quarter Q4 = new Quarter(2025, 4);
    private static final List<String> GROUPS = List.of("asian", "black", "mixed", "white", "other", "unknown");

    private final ApplicationContext context;
    private final GroupCountService counts;
    private final ReleaseService releases;
    private final TestPeople people;
    private final JdbcClient jdbc;

    private final String code = Services.code();
    private ServiceId service = new ServiceId(1);

    @Autowired
    StatementsDbTest(
            ApplicationContext context,
            GroupCountService counts,
            ReleaseService releases,
            TestPeople people,
            JdbcClient jdbc) {
        this.context = context;
        this.counts = counts;
        this.releases = releases;
        this.people = people;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void create() {
        service = Services.create(jdbc, code);
        StringBuilder file = new StringBuilder(
                "counted,authority,period,ethnicity,ethnic_detail,sex,age,care,send,count,source,source_date,basis\n");
        for (int q = 0; q < 5; q++) {
            Quarter quarter = new Quarter(2025, 1).plus(q);
            lines(file, "court", quarter, 12, 20, 5, 80, 9, 0);
            lines(file, "remand", quarter, 3, 9, q == 3 ? 0 : 1, 15, 2, 0);
        }
        AsSystem.run("test", () -> {
            BroughtFile brought = new BroughtFile("counts.csv", file.toString().getBytes(StandardCharsets.UTF_8));
            counts.save(service, brought, counts.preview(service, brought).seen());
        });
    }

    private static void lines(StringBuilder file, String counted, Quarter quarter, int... numbers) {
        for (int i = 0; i < numbers.length; i++) {
            file.append("%s,,%s Q%d,%s,,,,,,%d,Records,2026-10-05,%n"
                    .formatted(counted, quarter.financialYear(), quarter.number(), GROUPS.get(i), numbers[i])
                    .replace("\r", ""));
        }
    }

    @AfterEach
    void close() {
        Browserless.close();
        people.signOut();
    }

    @Test
    void aStatementIsLookedAtPublishedAndWithdrawn() {
        signIn(Role.HEAD_OF_SERVICE);
        open("", Messages.ENGLISH);
        assertThat(text()).contains("Nothing has been published by group yet", "Prepare a statement", "below 5");
        open("/prepare?quarter=2025Q4&quarters=4&counted=remand&by=ethnicity", Messages.ENGLISH);
        assertThat(text())
                .contains("What is hidden, and why", "hidden because the number is below 5", "fewer than 5")
                .contains("A published statement stays published");
        _click(_get(Button.class, spec -> spec.withText("Publish the statement")));
        assertThat(_get(H1.class).getText()).startsWith("Disproportionality in youth justice");
        assertThat(text()).contains("fewer than 5", "Statement in Welsh (PDF)", "Published on");
        UUID uuid = published().getFirst();
        ReleaseDownload csv =
                releases.file(service, uuid, new ReleaseDownload.Wanted(ReleaseFile.Kind.CSV, Messages.ENGLISH, 0));
        assertThat(new String(csv.bytes(), StandardCharsets.UTF_8)).contains("fewer than 5", "Black,36,80");
        assertThat(hidden(uuid)).isGreaterThan(1);
        assertThat(jdbc.sql(
                                "SELECT COUNT(*) FROM disparity_release_count WHERE service_id = ? AND mark = '' AND number < 5")
                        .param(service.value())
                        .query(Integer.class)
                        .single())
                .as("quarters that stand nowhere are kept for later statements")
                .isGreaterThan(3);
        _click(_get(Button.class, spec -> spec.withText("Withdraw the statement")));
        _setValue(_get(TextArea.class), "A quarter was counted twice.");
        _click(_find(Button.class, spec -> spec.withText("Withdraw the statement"))
                .getLast());
        assertThat(text()).contains("A quarter was counted twice.");
        assertThat(releases.list(service).getFirst().withdrawn()).isPresent();
        assertThatThrownBy(() -> releases.withdraw(service, uuid, "Again")).isInstanceOf(UserFacingException.class);
        assertThat(actions()).contains("disparity.statement-published", "disparity.statement-withdrawn");
        open("", Messages.WELSH);
        assertThat(text()).contains("Wedi'i dynnu yn ôl");
    }

    @Test
    void whatWasPublishedStandsInTheNextStatementAlsoIfWithdrawn() {
        signIn(Role.HEAD_OF_SERVICE);
        UUID first = publish(question(Q4));
        releases.withdraw(service, first, "Another is to follow.");
        UUID second = publish(question(Q4.next()));
        assertThat(jdbc.sql("""
                                SELECT COUNT(*) FROM disparity_release_count a JOIN disparity_release_count b
                                  ON b.count_key = a.count_key AND b.service_id = a.service_id
                                JOIN disparity_release r ON r.id = a.release_id
                                JOIN disparity_release s ON s.id = b.release_id
                                WHERE r.uuid = ? AND s.uuid = ?""")
                        .params(first.toString(), second.toString())
                        .query(Integer.class)
                        .single())
                .as("three quarters are in both")
                .isGreaterThan(20);
        assertThat(releases.text(service, second, Messages.ENGLISH)
                        .parts()
                        .getFirst()
                        .course()
                        .points())
                .hasSize(2);
        assertThat(releases.text(service, first, Messages.ENGLISH)
                        .parts()
                        .getFirst()
                        .course()
                        .points())
                .isEmpty();
        ReleasePreview again = releases.preview(service, question(Q4), Messages.ENGLISH);
        assertThat(again.report().hidden()).allMatch(one -> one.reason().name().equals("BEFORE"));
    }

    @Test
    void onlyTheHeadOfServicePublishesAndOnlyWhatWasLookedAt() {
        signIn(Role.SECRETARY);
        ReleasePreview seen = releases.preview(service, question(Q4), Messages.ENGLISH);
        assertThat(seen.report().publishable()).isTrue();
        assertThatThrownBy(() -> releases.publish(service, question(Q4), seen.seen()))
                .isInstanceOf(NotFoundException.class);
        open("/prepare?quarter=2025Q4&quarters=4&counted=remand&by=ethnicity", Messages.ENGLISH);
        assertThat(text()).contains("Only the head of service can publish it.");
        signIn(Role.BOARD_MEMBER);
        assertThatThrownBy(() -> releases.preview(service, question(Q4), Messages.ENGLISH))
                .isInstanceOf(NotFoundException.class);
        signIn(Role.HEAD_OF_SERVICE);
        assertThatThrownBy(() -> releases.publish(service, question(Q4.next()), seen.seen()))
                .isInstanceOfSatisfying(
                        UserFacingException.class,
                        e -> assertThat(e.messageKey()).isEqualTo("disparity.release.error.changed"));
        UUID uuid = releases.publish(service, question(Q4), seen.seen());
        signIn(Role.BOARD_MEMBER);
        open("/" + uuid, Messages.WELSH);
        assertThat(text()).contains("llai na 5").doesNotContain("Tynnu'r datganiad yn ôl");
        ServiceId other = Services.create(jdbc);
        AsSystem.run(
                "test",
                () -> assertThatThrownBy(() -> releases.one(other, uuid)).isInstanceOf(NotFoundException.class));
    }

    @Test
    void theThresholdIsChangedWithAReasonAndNeverBelowThree() {
        signIn(Role.HEAD_OF_SERVICE);
        assertThatThrownBy(() -> releases.changeThreshold(service, 2, "Why not"))
                .isInstanceOf(UserFacingException.class);
        assertThatThrownBy(() -> releases.changeThreshold(service, 10, " ")).isInstanceOf(UserFacingException.class);
        open("", Messages.ENGLISH);
        _click(_get(Button.class, spec -> spec.withText("Change the number")));
        _setValue(_get(IntegerField.class), 10);
        _setValue(_get(TextArea.class), "Few children live here.");
        _click(_find(Button.class, spec -> spec.withText("Change the number")).getLast());
        assertThat(text()).contains("below 10", "Few children live here.");
        UUID uuid = publish(question(Q4));
        assertThat(releases.one(service, uuid).told().threshold()).isEqualTo(10);
        releases.changeThreshold(service, 3, "More children now.");
        assertThat(releases.preview(service, question(Q4.next()), Messages.ENGLISH)
                        .report()
                        .threshold())
                .as("an earlier statement with the same quarters hid more")
                .isEqualTo(10);
        assertThat(actions()).contains("disparity.threshold-changed");
    }

    private static ReleaseQuestion question(Quarter quarter) {
        return new ReleaseQuestion(
                quarter, 4, List.of(new CountedCode("remand")), List.of(List.of(GroupDimension.ETHNICITY)));
    }

    private UUID publish(ReleaseQuestion question) {
        return releases.publish(
                service,
                question,
                releases.preview(service, question, Messages.ENGLISH).seen());
    }

    private List<UUID> published() {
        return jdbc
                .sql("SELECT uuid FROM disparity_release WHERE service_id = ?")
                .param(service.value())
                .query(String.class)
                .list()
                .stream()
                .map(UUID::fromString)
                .toList();
    }

    private int hidden(UUID uuid) {
        return jdbc.sql("""
                        SELECT COUNT(*) FROM disparity_release_count c JOIN disparity_release r ON r.id = c.release_id
                        WHERE r.uuid = ? AND c.mark IN ('FEW', 'WITHHELD')""").param(uuid.toString()).query(Integer.class).single();
    }

    private List<String> actions() {
        return jdbc.sql("SELECT action FROM audit_event WHERE service_id = ? ORDER BY id")
                .param(service.value())
                .query(String.class)
                .list();
    }

    private void signIn(Role role) {
        people.signIn(new Viewer.Grant(role, ScopeKind.SERVICE, service.value(), ""));
    }

    private void open(String page, Locale locale) {
        Browserless.open(context, locale);
        Browserless.go("service/" + code + "/disproportionality/publication" + page);
    }

    private static String text() {
        return _get(Main.class).getElement().getTextRecursively();
    }
}
