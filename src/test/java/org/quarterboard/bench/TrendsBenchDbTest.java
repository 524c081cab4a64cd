package org.quarterboard.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.quarterboard.kpi.PoolKind;
import org.quarterboard.shared.Quarter;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.Services;
import org.quarterboard.testing.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What is measured says the same, at a size that fits into every test run; and a wrong row would be found out. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TrendsBenchDbTest {

    @Autowired
    private ApplicationContext portal;

    @TempDir
    private Path folder;

    private TrendsWorld world;
    private SqlSide bare;

    @BeforeAll
    void eightServicesAndSixQuarters() throws SQLException {
        world = new TrendsWorld(portal, Stream.generate(Services::code).limit(8).toList(), new Quarter(2024, 2), 6);
        world.load();
        bare = new SqlSide(TrendsBench.connect(TestDatabase.accounts()), false);
    }

    @AfterAll
    void leave() throws SQLException {
        world.signOut();
        bare.close();
    }

    @Test
    void thePortalAndBareSqlGiveTheSameFigures() throws SQLException {
        List<Question> questions = TrendsBench.questions(world);
        assertThat(questions).extracting(Question::name).doesNotHaveDuplicates().hasSize(10);
        assertThat(new ServiceQuestions(world).told()).contains(PoolKind.FAMILY);
        for (Question question : questions) {
            assertThat(new ThreeWays(world, bare, null).compare(question)).isPositive();
        }
    }

    @Test
    void duckDbGivesTheSameFiguresWhereItIsThere() throws Exception {
        assumeTrue(DuckDbCopy.isThere(), "DuckDB is a library of the measurement alone");
        try (Connection export = TrendsBench.connect(TestDatabase.accounts());
                SqlSide duckDb = new SqlSide(DuckDbCopy.of(export, folder), true)) {
            for (Question question : TrendsBench.questions(world)) {
                assertThat(new ThreeWays(world, bare, duckDb).compare(question)).isPositive();
            }
        }
    }

    @Test
    void aWrongRowIsFoundOut() {
        for (Question question : TrendsBench.questions(world)) {
            assertThatExceptionOfType(ThreeWays.Different.class)
                    .isThrownBy(() -> new ThreeWays(world, bare, null).compare(wrong(question)))
                    .withMessageStartingWith(question.name() + ": ")
                    .withMessageContaining("the first that differ");
        }
    }

    /** The same question, of whose rows the first that holds a figure of the answer is 1000 more. */
    private static Question wrong(Question question) {
        return new Question(
                question.name(),
                question.what(),
                question.asker(),
                question.portal(),
                question.queries(),
                rows -> oneMore(question, rows));
    }

    private static Collection<String> oneMore(Question question, List<List<Object[]>> rows) {
        Collection<String> right = question.reading().lines(rows);
        for (List<Object[]> answer : rows) {
            for (Object[] row : answer) {
                for (int column = row.length - 1; column >= 0; column--) {
                    Object before = row[column];
                    if (before instanceof BigDecimal number) {
                        row[column] = number.add(BigDecimal.valueOf(1_000));
                        Collection<String> wrong = question.reading().lines(rows);
                        if (!new ArrayList<>(wrong).equals(new ArrayList<>(right))) {
                            return wrong;
                        }
                        row[column] = before;
                    }
                }
            }
        }
        return withoutTheLast(rows, question);
    }

    /** Where the rows hold no exact number, one of them is missing. */
    private static Collection<String> withoutTheLast(List<List<Object[]>> rows, Question question) {
        List<List<Object[]>> fewer = new ArrayList<>(rows);
        List<Object[]> last = fewer.removeLast();
        fewer.add(last.subList(0, last.size() - 1));
        return question.reading().lines(fewer);
    }
}
