package org.quarterboard.embedded;

import java.util.Map;

/**
 * How to reach one database of the embedded server.
 *
 * @param runtimeAccount the portal's own account as SQL names it in a GRANT
 */
public record DatabaseAccounts(
        String url, String user, String password, String migratorUser, String migratorPassword, String runtimeAccount) {

    /** The same as the settings that the portal reads, named like its environment variables. */
    public Map<String, String> settings() {
        return Map.of(
                "QUARTERBOARD_DB_URL", url,
                "QUARTERBOARD_DB_USER", user,
                "QUARTERBOARD_DB_PASSWORD", password,
                "QUARTERBOARD_DB_MIGRATOR_USER", migratorUser,
                "QUARTERBOARD_DB_MIGRATOR_PASSWORD", migratorPassword,
                "QUARTERBOARD_DB_RUNTIME_ACCOUNT", runtimeAccount);
    }

    /** Without the passwords: records are printed in logs. */
    @Override
    public String toString() {
        return "DatabaseAccounts[" + url + ", " + user + ", " + migratorUser + "]";
    }
}
