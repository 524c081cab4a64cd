package org.quarterboard.prove;

import org.quarterboard.embedded.DatabaseAccounts;
import org.quarterboard.testing.TestDatabase;

/** One database for all that is killed in the tests: to make the tables takes longer than the kills. */
final class KillDatabase {

    static final DatabaseAccounts ACCOUNTS = TestDatabase.createDatabase("kills");

    private KillDatabase() {}
}
