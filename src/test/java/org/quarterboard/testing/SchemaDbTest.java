package org.quarterboard.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The rules that every table keeps, and what the portal's own account may do with it. */
@PortalTest
class SchemaDbTest {

    private static final Set<String> APPEND_ONLY = Set.of(
            "audit_event",
            "audit_seal",
            "stored_file",
            "citation",
            "board_paper",
            "board_paper_publication",
            "board_paper_source",
            "board_paper_inset",
            "board_paper_delivery",
            "board_paper_heading",
            "board_paper_page",
            "board_paper_reading",
            "pack_template",
            "pack_choice",
            "pack_request",
            "agenda_paper_original",
            "kpi8_reading",
            "kpi8_return_step",
            "partner_data",
            "outbox_calendar",
            "meeting_announcement",
            "invitation_reply",
            "terms_of_reference",
            "minute_text",
            "minute_since",
            "minute_version",
            "minute_comment",
            "minute_answer",
            "minute_agreement",
            "minute_correction",
            "minute_signature",
            "attendance_correction",
            "action_update",
            "action_reminder",
            "return_deadline_rule",
            "return_extension",
            "return_arrangement",
            "return_declaration",
            "return_submission",
            "return_lock",
            "return_reminder",
            "commentary",
            "disparity_case",
            "disparity_case_step",
            "disparity_case_finding",
            "finance_revision",
            "finance_line");

    /** Two spellings of an address are one address, and of a view's name one name, whatever their case. */
    private static final Set<String> UNIQUE_AS_PEOPLE_READ = Set.of("person.email", "saved_view.name");

    private final JdbcClient runtime;
    private final JdbcClient migrator;
    private final Flyway flyway;

    @Autowired
    SchemaDbTest(DataSource dataSource, Flyway flyway) {
        runtime = JdbcClient.create(dataSource);
        var accounts = TestDatabase.accounts();
        migrator = JdbcClient.create(
                new DriverManagerDataSource(accounts.url(), accounts.migratorUser(), accounts.migratorPassword()));
        this.flyway = flyway;
    }

    @Test
    void everyMigrationIsApplied() {
        assertThat(flyway.info().pending()).isEmpty();
        assertThat(flyway.info().applied()).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void theRuntimeAccountHasExactlyTheGrantsThatAreWrittenDown() {
        assertThat(grantsInTheDatabase()).isEqualTo(grantsWrittenDown());
    }

    @Test
    void everyTableAndSequenceIsGranted() {
        var granted = new TreeSet<String>();
        grantsWrittenDown().forEach(grant -> granted.add(grant.replaceAll("[ (].*", "")));
        var there = new TreeSet<>(strings("""
                SELECT table_name FROM information_schema.tables
                WHERE table_schema = DATABASE() AND table_name <> 'flyway_schema_history'"""));
        assertThat(granted).isEqualTo(there);
    }

    @Test
    void theRuntimeAccountHasNoRightOnTheWholeDatabaseOrServer() {
        assertThat(runtime.sql("SHOW GRANTS").query(String.class).list())
                .filteredOn(grant -> grant.contains(" ON *.*") || grant.contains("`.*"))
                .allMatch(grant -> grant.startsWith("GRANT USAGE ON *.*"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "audit_event",
                "audit_seal",
                "stored_file",
                "citation",
                "board_paper",
                "board_paper_publication",
                "board_paper_source",
                "board_paper_inset",
                "board_paper_delivery",
                "board_paper_heading",
                "board_paper_page",
                "board_paper_reading",
                "pack_template",
                "pack_choice",
                "pack_request",
                "agenda_paper_original",
                "kpi8_reading",
                "kpi8_return_step",
                "partner_data",
                "outbox_calendar",
                "meeting_announcement",
                "invitation_reply",
                "terms_of_reference",
                "minute_text",
                "minute_since",
                "minute_version",
                "minute_comment",
                "minute_answer",
                "minute_agreement",
                "minute_correction",
                "minute_signature",
                "attendance_correction",
                "action_update",
                "action_reminder",
                "return_deadline_rule",
                "return_extension",
                "return_arrangement",
                "return_declaration",
                "return_submission",
                "return_lock",
                "return_reminder",
                "disparity_case",
                "disparity_case_step",
                "disparity_case_finding",
                "finance_revision",
                "finance_line"
            })
    void whatIsAppendedStays(String table) {
        String column = strings("SELECT column_name FROM information_schema.columns WHERE table_schema = DATABASE()"
                        + " AND table_name = '" + table + "'")
                .getFirst();
        refused("UPDATE " + table + " SET " + column + " = " + column);
        refused("DELETE FROM " + table);
        refused("TRUNCATE TABLE " + table);
        assertThat(grantsInTheDatabase())
                .filteredOn(grant -> grant.startsWith(table + " ") || grant.startsWith(table + "("))
                .containsExactlyInAnyOrder(table + " INSERT", table + " SELECT");
        assertThat(APPEND_ONLY).contains(table);
    }

    @Test
    void aValueIsNeverOverwrittenOnlySuperseded() {
        refused("UPDATE observation SET value = 1");
        refused("UPDATE observation SET gap = 'SUPPRESSED'");
        refused("UPDATE comparator_figure SET rate = 1");
        refused("UPDATE group_count SET number = 1");
        refused("DELETE FROM observation");
        assertThat(runtime.sql("UPDATE observation SET superseded_at = '2026-06-12 00:00:00' WHERE id = -1")
                        .update())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TABLE stray (id BIGINT)",
                "CREATE SEQUENCE stray_seq",
                "CREATE DATABASE stray",
                "DROP TABLE region",
                "DROP SEQUENCE region_seq",
                "ALTER TABLE region ADD COLUMN stray INT",
                "ALTER SEQUENCE region_seq RESTART 1",
                "CREATE INDEX stray ON region (name)",
                "GRANT SELECT ON region TO 'migrator'@'localhost'",
                "CREATE USER 'stray'@'localhost'",
                "SELECT * FROM flyway_schema_history",
                "SELECT * FROM mysql.global_priv"
            })
    void theRuntimeAccountMayNotChangeTheSchemaOrReadBehindIt(String statement) {
        refused(statement);
    }

    @Test
    void noUniqueKeyHoldsANullableColumn() {
        assertThat(strings("""
                SELECT CONCAT(table_name, '.', index_name, '.', column_name) FROM information_schema.statistics
                WHERE table_schema = DATABASE() AND non_unique = 0 AND nullable = 'YES'""")).isEmpty();
    }

    @Test
    void codesAndHashesAreComparedByteByByte() {
        assertThat(strings("""
                SELECT CONCAT(table_name, '.', column_name, ' ', collation_name) FROM information_schema.columns
                WHERE table_schema = DATABASE() AND table_name <> 'flyway_schema_history' AND collation_name <> 'ascii_bin'
                  AND (column_name IN ('code', 'sha256', 'hash', 'manifest', 'state', 'kind', 'role', 'sector', 'country',
                       'language', 'mark', 'standing', 'office', 'purpose', 'stream', 'gap', 'kpi', 'layout')
                    OR column_name LIKE '%\\_kind' OR column_name LIKE '%\\_hash' OR column_name LIKE '%\\_code')""")).isEmpty();
    }

    @Test
    void whatIsUniqueIsUniqueByteByByte() {
        assertThat(strings("""
                SELECT DISTINCT CONCAT(c.table_name, '.', c.column_name)
                FROM information_schema.statistics s JOIN information_schema.columns c
                  ON c.table_schema = s.table_schema AND c.table_name = s.table_name AND c.column_name = s.column_name
                WHERE s.table_schema = DATABASE() AND s.non_unique = 0 AND c.collation_name <> 'ascii_bin'
                  AND c.table_name NOT IN ('flyway_schema_history', 'scheduled_tasks')""")).allMatch(UNIQUE_AS_PEOPLE_READ::contains);
    }

    /** A row of one service or board can then never point to a row of another. */
    @ParameterizedTest
    @ValueSource(strings = {"service_id", "board_id"})
    void aReferenceBetweenTablesOfAnOwnerIncludesTheOwner(String owner) {
        assertThat(strings("""
                SELECT CONCAT(r.table_name, '.', r.constraint_name)
                FROM information_schema.referential_constraints r
                WHERE r.constraint_schema = DATABASE()
                  AND EXISTS (SELECT 1 FROM information_schema.columns c WHERE c.table_schema = DATABASE()
                              AND c.table_name = r.table_name AND c.column_name = '%1$s')
                  AND EXISTS (SELECT 1 FROM information_schema.columns p WHERE p.table_schema = DATABASE()
                              AND p.table_name = r.referenced_table_name AND p.column_name = '%1$s')
                  AND NOT EXISTS (SELECT 1 FROM information_schema.key_column_usage k
                              WHERE k.constraint_schema = DATABASE() AND k.table_name = r.table_name
                                AND k.constraint_name = r.constraint_name
                                AND k.column_name = '%1$s' AND k.referenced_column_name = '%1$s')""".formatted(owner))).isEmpty();
    }

    /** As a value of the audit record is 0 where no service is meant, and a message may be about none. */
    @ParameterizedTest
    @ValueSource(strings = {"service_id", "board_id"})
    void theOwnerOfARowIsThere(String owner) {
        assertThat(strings("""
                SELECT c.table_name FROM information_schema.columns c
                WHERE c.table_schema = DATABASE() AND c.column_name = '%1$s' AND c.table_name <> 'audit_event'
                  AND NOT EXISTS (SELECT 1 FROM information_schema.key_column_usage k
                              WHERE k.table_schema = DATABASE() AND k.table_name = c.table_name
                                AND k.column_name = '%1$s' AND k.referenced_table_name IS NOT NULL)""".formatted(owner))).isEmpty();
    }

    @Test
    void theServerKeepsWhatASnapshotHasSeen() {
        assertThat(runtime.sql("SELECT @@innodb_snapshot_isolation")
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(migrator.sql("SELECT @@global.innodb_snapshot_isolation")
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(runtime.sql("SELECT @@time_zone").query(String.class).single())
                .isEqualTo("+00:00");
    }

    private void refused(String statement) {
        // 1044, 1142, 1143, 1227, 1370, 1410: the ways in which MariaDB says that the account may not.
        assertThatThrownBy(() -> runtime.sql(statement).update())
                .hasStackTraceContaining("SQLSyntaxErrorException")
                .rootCause()
                .message()
                .containsPattern("denied|not allowed");
    }

    private Set<String> grantsInTheDatabase() {
        var grants = new TreeSet<>(strings("""
                SELECT CONCAT(table_name, ' ', privilege_type) FROM information_schema.table_privileges
                WHERE table_schema = DATABASE() AND privilege_type <> 'USAGE'""", runtime));
        grants.addAll(strings("""
                SELECT CONCAT(table_name, '(', column_name, ') ', privilege_type)
                FROM information_schema.column_privileges WHERE table_schema = DATABASE()""", runtime));
        return grants;
    }

    /** Read from the list that is applied after every migration. */
    private static Set<String> grantsWrittenDown() {
        var grants = new TreeSet<String>();
        var line = Pattern.compile("GRANT ([^;]+) ON (\\w+) TO \\$\\{runtime};").matcher(callback());
        while (line.find()) {
            var right = Pattern.compile("(\\w+)(?: \\(([^)]+)\\))?,? ?").matcher(line.group(1));
            while (right.find()) {
                var columns = right.group(2) == null
                        ? List.of("")
                        : List.of(right.group(2).split(", *"));
                for (String column : columns) {
                    grants.add(line.group(2) + (column.isEmpty() ? "" : "(" + column + ")") + " " + right.group(1));
                }
            }
        }
        return grants;
    }

    private static String callback() {
        try {
            return new ClassPathResource("db/callback/afterMigrate.sql").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> strings(String sql) {
        return strings(sql, migrator);
    }

    private static List<String> strings(String sql, JdbcClient as) {
        return as.sql(sql).query(String.class).list();
    }
}
