package org.quarterboard.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.quarterboard.shared.Quarter;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.Services;
import org.quarterboard.testing.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What is measured says the same, at a size that fits into every test run; and a wrong row would be found out. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DisparityBenchDbTest {

    @Autowired
    private ApplicationContext portal;

    private TrendsWorld services;
    private DisparityWorld world;
    private SqlSide bare;

    @BeforeAll
    void fourServicesAndTwelveQuarters() throws SQLException {
        services =
                new TrendsWorld(portal, Stream.generate(Services::code).limit(4).toList(), new Quarter(2022, 1), 12);
        try (Connection writer = TrendsBench.connect(TestDatabase.accounts())) {
            world = new DisparityWorld(services, writer);
            world.load();
        }
        bare = new SqlSide(TrendsBench.connect(TestDatabase.accounts()), false);
    }

    @AfterAll
    void leave() throws SQLException {
        services.signOut();
        bare.close();
    }

    @Test
    void thePortalAndBareSqlGiveTheSameCounts() throws SQLException {
        List<Question> questions = new DisparityQuestions(world).all();
        assertThat(questions).extracting(Question::name).doesNotHaveDuplicates().hasSize(5);
        for (Question question : questions) {
            // The oversight manager reads other services of the run as well; none of them has counts by group.
            assertThat(new ThreeWays(services, bare, null).compare(question)).isPositive();
        }
    }

    @Test
    void aWrongRowIsFoundOut() {
        for (Question question : new DisparityQuestions(world).all()) {
            Question wrong = new Question(
                    question.name(), question.what(), question.asker(), question.portal(), question.queries(), rows -> {
                        rows.getFirst().forEach(row -> row[2] = ((BigDecimal) row[2]).add(BigDecimal.ONE));
                        return question.reading().lines(rows);
                    });
            assertThatExceptionOfType(ThreeWays.Different.class)
                    .isThrownBy(() -> new ThreeWays(services, bare, null).compare(wrong))
                    .withMessageStartingWith(question.name() + ": ");
        }
    }
}
