package org.quarterboard.testing;

import java.util.Locale;
import java.util.UUID;
import org.quarterboard.shared.ServiceId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes services for tests, each with a code that no other test has. */
public final class Services {

    private Services() {}

    /** A service of England in a region and family of its own. */
    public static ServiceId create(JdbcClient jdbc) {
        return create(jdbc, code());
    }

    public static String code() {
        return "T"
                + UUID.randomUUID().toString().replace("-", "").substring(0, 12).toUpperCase(Locale.ROOT);
    }

    public static ServiceId create(JdbcClient jdbc, String code) {
        long region = next(jdbc, "region_seq");
        jdbc.sql("INSERT INTO region (id, code, name, country, version) VALUES (?, ?, ?, 'ENGLAND', 0)")
                .params(region, code, "Region of " + code)
                .update();
        long family = next(jdbc, "family_seq");
        jdbc.sql("INSERT INTO family (id, code, name, version) VALUES (?, ?, ?, 0)")
                .params(family, code, "Family of " + code)
                .update();
        return create(jdbc, code, region, family);
    }

    public static ServiceId create(JdbcClient jdbc, String code, long region, long family) {
        long id = next(jdbc, "service_seq");
        jdbc.sql("""
                        INSERT INTO service (id, uuid, code, name, country, region_id, family_id, valid_from, version)
                        VALUES (?, ?, ?, ?, 'ENGLAND', ?, ?, '2000-01-01', 0)""")
                .params(id, UUID.randomUUID().toString(), code, "Service " + code, region, family)
                .update();
        return new ServiceId(id);
    }

    private static long next(JdbcClient jdbc, String sequence) {
        return jdbc.sql("SELECT NEXTVAL(" + sequence + ")").query(Long.class).single();
    }
}
