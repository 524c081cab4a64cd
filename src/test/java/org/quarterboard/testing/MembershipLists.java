package org.quarterboard.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.quarterboard.shared.ServiceId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A membership list as one is published in a youth justice plan (Leicestershire, 2023 to 2026, appendix 1): seventeen
 * positions and their organisations, a county and a small authority. Which sector each stands for, and that all terms
 * begin with 2023, is our reading. The two codes are replaced, so that several tests can load it.
 */
public final class MembershipLists {

    private static final String COUNTY = "E10000018";
    private static final String SMALL = "E06000017";

    private MembershipLists() {}

    /** Gives the service two local authorities and answers with the list for them. */
    public static byte[] twoAuthorities(JdbcClient jdbc, ServiceId service) {
        String text = text().replace(COUNTY, authority(jdbc, service)).replace(SMALL, authority(jdbc, service));
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String authority(JdbcClient jdbc, ServiceId service) {
        String code = Services.code();
        long id = jdbc.sql("SELECT NEXTVAL(local_authority_seq)")
                .query(Long.class)
                .single();
        jdbc.sql("INSERT INTO local_authority (id, code, name, version) VALUES (?, ?, ?, 0)")
                .params(id, code, "Council " + code)
                .update();
        jdbc.sql("INSERT INTO service_authority (service_id, authority_id, valid_from) VALUES (?, ?, '2000-01-01')")
                .params(service.value(), id)
                .update();
        return code;
    }

    private static String text() {
        try (InputStream file = MembershipLists.class.getResourceAsStream("/boards/two-authorities-board.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
