package org.quarterboard.kpi;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PrimitiveIterator;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Ids in blocks, for rows that are written in bulk. A sequence here grows by 50: each number drawn stands for itself
 * and the 49 after it.
 */
@Component
class IdBlocks {

    static final int BLOCK = 50;

    /** The server gives up a recursion at 1,000 steps unless told otherwise. */
    private static final int MOST_DRAWN_AT_ONCE = 900;

    private final JdbcTemplate jdbc;

    IdBlocks(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** At least as many ids as asked, in as few statements as may be. */
    Ids take(String sequence, int count) {
        if (!sequence.matches("[a-z_]+_seq")) {
            throw new IllegalArgumentException("Not a sequence: " + sequence);
        }
        int blocks = Math.ceilDiv(count, BLOCK);
        List<Long> starts = new ArrayList<>(blocks);
        while (starts.size() < blocks) {
            starts.addAll(jdbc.queryForList(
                    "WITH RECURSIVE n AS (SELECT 1 AS i UNION ALL SELECT i + 1 FROM n WHERE i < ?)" + " SELECT NEXTVAL("
                            + sequence + ") FROM n",
                    Long.class,
                    Math.min(MOST_DRAWN_AT_ONCE, blocks - starts.size())));
        }
        return new Ids(starts);
    }

    /** Ids that nobody else will be given. */
    static final class Ids implements PrimitiveIterator.OfLong {

        private final List<Long> starts;
        private int used;

        private Ids(List<Long> starts) {
            this.starts = List.copyOf(starts);
        }

        @Override
        public boolean hasNext() {
            return used < starts.size() * BLOCK;
        }

        @Override
        public long nextLong() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            long id = starts.get(used / BLOCK) + used % BLOCK;
            used++;
            return id;
        }
    }
}
