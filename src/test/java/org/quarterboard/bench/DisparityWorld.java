package org.quarterboard.bench;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.quarterboard.disparity.GroupDimension;
import org.quarterboard.disparity.GroupKey;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ServiceId;

/**
 * Counts by group of many services: eight things counted, by ethnic group, sex, age, care, and ethnic group within each
 * sex, over quarters; and the resident children of each service by ethnic group, sex and age. The same each time.
 */
final class DisparityWorld {

    static final List<String> COUNTED = List.of(
            "stop-search",
            "arrest",
            "out-of-court",
            "court",
            "remand",
            "custody",
            "suspension",
            "mental-health-referral");
    static final List<GroupDimension> DIMENSIONS =
            List.of(GroupDimension.ETHNICITY, GroupDimension.SEX, GroupDimension.AGE, GroupDimension.CARE);

    private static final LocalDateTime ENTERED = LocalDateTime.of(2026, 1, 1, 0, 0);
    private static final int BATCH = 5_000;
    private static final int CAREFULLY_FEW = 14;
    private static final long FAR = 50_000_000;

    private final TrendsWorld services;
    private final Connection connection;
    private int counts;

    /** @param connection of an account that may write every table */
    DisparityWorld(TrendsWorld services, Connection connection) {
        this.services = services;
        this.connection = connection;
    }

    void load() throws SQLException {
        connection.setAutoCommit(false);
        long id = FAR;
        for (ServiceId service : services.services()) {
            id = populations(service, id);
            id = bring(service, id);
            connection.commit();
        }
        connection.setAutoCommit(true);
    }

    private long populations(ServiceId service, long from) throws SQLException {
        long id = from;
        try (PreparedStatement authority = connection.prepareStatement(
                        "INSERT INTO local_authority (id, code, name, version) VALUES (?, ?, ?, 0)");
                PreparedStatement link = connection.prepareStatement(
                        "INSERT INTO service_authority (service_id, authority_id, valid_from) VALUES (?, ?, '2000-01-01')");
                PreparedStatement row = connection.prepareStatement(
                        "INSERT INTO population (id, authority_id, year, ethnicity, sex, age, children, source, source_date,"
                                + " entered_at) VALUES (?, ?, ?, ?, ?, ?, ?, 'Bench', '2026-01-01', ?)")) {
            long authorityId = id++;
            authority.setLong(1, authorityId);
            authority.setString(2, "B" + service.value());
            authority.setString(3, "Authority " + service.value());
            authority.executeUpdate();
            link.setLong(1, service.value());
            link.setLong(2, authorityId);
            link.executeUpdate();
            Random random = new Random(service.value());
            for (int year = services.first().year() - 1; year <= services.last().year(); year++) {
                for (String ethnicity : List.of("ASIAN", "BLACK", "MIXED", "WHITE", "OTHER")) {
                    for (String sex : List.of("FEMALE", "MALE")) {
                        for (int age = 10; age <= 17; age++) {
                            row.setLong(1, id++);
                            row.setLong(2, authorityId);
                            row.setInt(3, year);
                            row.setString(4, ethnicity);
                            row.setString(5, sex);
                            row.setInt(6, age);
                            row.setInt(7, ("WHITE".equals(ethnicity) ? 900 : 90) + random.nextInt(40));
                            row.setObject(8, ENTERED);
                            row.addBatch();
                        }
                    }
                }
            }
            row.executeBatch();
        }
        return id;
    }

    private long bring(ServiceId service, long from) throws SQLException {
        long id = from;
        long bringing = id++;
        try (PreparedStatement bringings = connection.prepareStatement(
                        "INSERT INTO count_bringing (id, uuid, service_id, kind, added, changed, unchanged, brought_at,"
                                + " brought_by, brought_by_name) VALUES (?, ?, ?, 'TYPED', 0, 0, 0, ?, 0, 'Bench')");
                PreparedStatement row = connection.prepareStatement(
                        "INSERT INTO group_count (id, service_id, authority_id, counted, period_start, period_end,"
                                + " group_code, number, gap, source, source_date, bringing_id, source_row, entered_at)"
                                + " VALUES (?, ?, 0, ?, ?, ?, ?, ?, 'NONE', 'Bench', '2026-01-01', ?, ?, ?)")) {
            bringings.setLong(1, bringing);
            bringings.setString(
                    2,
                    UUID.nameUUIDFromBytes(("bench " + service).getBytes(StandardCharsets.UTF_8))
                            .toString());
            bringings.setLong(3, service.value());
            bringings.setObject(4, ENTERED);
            bringings.executeUpdate();
            Random random = new Random(service.value() * 31);
            int waiting = 0;
            int line = 0;
            for (String counted : COUNTED) {
                for (Quarter quarter : services.quarters().toList()) {
                    for (GroupKey group : groups()) {
                        row.setLong(1, id++);
                        row.setLong(2, service.value());
                        row.setString(3, counted);
                        row.setObject(4, quarter.start());
                        row.setObject(5, quarter.end());
                        row.setString(6, group.code());
                        row.setLong(7, random.nextInt(1, CAREFULLY_FEW));
                        row.setLong(8, bringing);
                        row.setInt(9, ++line);
                        row.setObject(10, ENTERED);
                        row.addBatch();
                        counts++;
                        if (++waiting == BATCH) {
                            row.executeBatch();
                            waiting = 0;
                        }
                    }
                }
            }
            row.executeBatch();
        }
        return id;
    }

    static List<GroupKey> groups() {
        List<GroupKey> groups = new ArrayList<>();
        DIMENSIONS.forEach(dimension -> dimension.items().forEach(item -> groups.add(GroupKey.of(dimension, item))));
        GroupDimension.ETHNICITY
                .items()
                .forEach(ethnicity -> GroupDimension.SEX
                        .items()
                        .forEach(sex -> groups.add(
                                GroupKey.of(GroupDimension.ETHNICITY, ethnicity).with(GroupDimension.SEX, sex))));
        return groups;
    }

    TrendsWorld services() {
        return services;
    }

    int counts() {
        return counts;
    }
}
