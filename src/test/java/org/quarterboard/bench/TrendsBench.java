package org.quarterboard.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quarterboard.embedded.DatabaseAccounts;
import org.quarterboard.embedded.EmbeddedMariaDb;
import org.quarterboard.kpi.PoolKind;
import org.quarterboard.shared.Quarter;
import org.quarterboard.testing.PortalOutside;

/**
 * Ten questions about five years of national figures through the portal's services, against the same figures by SQL on a
 * bare connection and by DuckDB over the same rows, in turn. Without equal figures no time is told.
 */
public final class TrendsBench {

    private static final int SERVICES = 157;
    private static final int QUARTERS = 20;
    private static final int TURNS = 30;
    private static final int WARM_UP = 10;

    private TrendsBench() {}

    /** Arguments: how many services (157), quarters (20) and turns (30). Only a run without any is kept as the result. */
    public static void main(String[] args) throws SQLException, IOException {
        if (!DuckDbCopy.isThere()) {
            throw new IllegalStateException("DuckDB is missing: start this by ./quarterboard bench trends");
        }
        int turns = argument(args, 2, TURNS);
        boolean failed = false;
        try (EmbeddedMariaDb database =
                EmbeddedMariaDb.start(Path.of("target", "bench-mariadb"), EmbeddedMariaDb.Option.EMPTY)) {
            TrendsWorld world = new TrendsWorld(
                    PortalOutside.start(database.accounts()),
                    IntStream.range(0, argument(args, 0, SERVICES))
                            .mapToObj("B%03d"::formatted)
                            .toList(),
                    new Quarter(2023, 1),
                    argument(args, 1, QUARTERS));
            world.load();
            IO.println("%,d figures are held".formatted(world.figures()));
            List<Timed> results = new ArrayList<>();
            try (SqlSide bare = new SqlSide(connect(database.accounts()), false);
                    Connection export = connect(database.accounts());
                    SqlSide duckDb = new SqlSide(DuckDbCopy.of(export, Path.of("target", "bench-duckdb")), true)) {
                ThreeWays ways = new ThreeWays(world, bare, duckDb);
                requireAllPools(world);
                for (Question question : questions(world)) {
                    results.add(ways.time(question, WARM_UP, turns));
                    IO.println(TrendsPage.row(results.getLast()));
                }
                TrendsPage.write(results, world, turns, bare.version(), duckDb.version(), args.length == 0);
            }
        } catch (ThreeWays.Different different) {
            System.err.println("The answers are not the same, so no time is told. " + different.getMessage());
            failed = true;
        }
        System.exit(failed ? 1 : 0);
    }

    /** A pool that is held back would not be compared. */
    private static void requireAllPools(TrendsWorld world) {
        Set<PoolKind> told = new ServiceQuestions(world).told();
        if (!told.equals(EnumSet.allOf(PoolKind.class))) {
            throw new IllegalStateException("Not every pool is told: " + told);
        }
    }

    static List<Question> questions(TrendsWorld world) {
        return Stream.concat(new ServiceQuestions(world).all().stream(), new NationalQuestions(world).all().stream())
                .toList();
    }

    static Connection connect(DatabaseAccounts accounts) throws SQLException {
        return DriverManager.getConnection(accounts.url(), accounts.user(), accounts.password());
    }

    private static int argument(String[] args, int place, int otherwise) {
        return args.length > place ? Integer.parseInt(args[place]) : otherwise;
    }
}
