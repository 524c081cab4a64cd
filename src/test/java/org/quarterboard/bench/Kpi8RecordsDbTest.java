package org.quarterboard.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quarterboard.meetings.MeetingService;
import org.quarterboard.shared.Quarter;
import org.quarterboard.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The two sides of the measurement say the same, at a size that fits into every test run. */
@PortalTest
class Kpi8RecordsDbTest {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private JdbcTemplate bulk;

    @Autowired
    private MeetingService meetings;

    @Test
    void theRuleAndOneQueryGiveTheSameFigures() {
        Kpi8Records records = new Kpi8Records(jdbc, bulk, new Quarter(2016, 1), 16);
        for (int i = 0; i < 3; i++) {
            records.add(100 + i);
        }
        Map<String, String> counted = records.count(records.read(meetings));
        assertThat(counted).hasSize(48).isEqualTo(records.inOneQuery());
        assertThat(counted.values()).anyMatch(line -> line.startsWith("11111")).contains("0000000000");
    }
}
