package org.quarterboard.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.quarterboard.testing.StatementCounter;

/** Asks the portal, a bare connection to its database and DuckDB the same, and holds the answers against each other. */
record ThreeWays(
        TrendsWorld world, SqlSide mariaDb, @Nullable SqlSide duckDb) {

    /** Two of three did not give the same figures: no time may be told. */
    static final class Different extends RuntimeException {

        private static final long serialVersionUID = 1;

        Different(String message) {
            super(message);
        }
    }

    /**
     * How many lines all gave.
     *
     * @throws Different if they are not the same lines, or if there are none
     */
    int compare(Question question) throws SQLException {
        world.signIn(question.asker());
        Collection<String> said = question.portal().get().lines();
        if (said.isEmpty()) {
            throw new Different(question.name() + ": the portal says nothing");
        }
        same(question, "bare SQL", said, question.reading().lines(mariaDb.ask(question)));
        if (duckDb != null) {
            same(question, "DuckDB", said, question.reading().lines(duckDb.ask(question)));
        }
        return said.size();
    }

    private static void same(Question question, String who, Collection<String> said, Collection<String> other) {
        if (!Lines.sha256(said).equals(Lines.sha256(other))) {
            TreeSet<String> onlyPortal = new TreeSet<>(said);
            onlyPortal.removeAll(other);
            TreeSet<String> onlyOther = new TreeSet<>(other);
            onlyOther.removeAll(said);
            throw new Different("%s: %,d lines of the portal, %,d of %s; the first that differ: %s, %s"
                    .formatted(question.name(), said.size(), other.size(), who, first(onlyPortal), first(onlyOther)));
        }
    }

    private static String first(TreeSet<String> lines) {
        return lines.isEmpty() ? "(none)" : lines.first();
    }

    /** Times all three in turn, after so many turns that warm them up; the figures are compared before and after. */
    Timed time(Question question, int warmUp, int turns) throws SQLException {
        SqlSide third = duckDb;
        if (third == null) {
            throw new IllegalStateException("DuckDB is missing");
        }
        int figures = compare(question);
        long[] portal = new long[turns];
        long[] bare = new long[turns];
        long[] duck = new long[turns];
        List<Object> kept = new ArrayList<>();
        for (int i = -warmUp; i < turns; i++) {
            long begin = System.nanoTime();
            kept.add(question.portal().get());
            long asked = System.nanoTime();
            kept.add(mariaDb.ask(question));
            long selected = System.nanoTime();
            kept.add(third.ask(question));
            long end = System.nanoTime();
            kept.clear();
            if (i >= 0) {
                portal[i] = asked - begin;
                bare[i] = selected - asked;
                duck[i] = end - selected;
            }
        }
        // Apart from the turns, which nobody watches: watching costs a little.
        long[] inDatabase = new long[turns];
        int statements = 0;
        for (int i = 0; i < turns; i++) {
            StatementCounter.Sent sent =
                    StatementCounter.watch(() -> kept.add(question.portal().get()));
            statements = sent.statements();
            inDatabase[i] = sent.nanos();
            kept.clear();
        }
        compare(question);
        return new Timed(question, portal, inDatabase, bare, duck, statements, figures);
    }
}
