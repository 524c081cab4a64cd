package org.quarterboard.disparity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.ServiceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Figures as they were on a day. Written once, read back bit for bit. */
@Component
class FrozenFindings {

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.builder().build();

    FrozenFindings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Which step holds them. */
    record Place(long caseId, int step) {}

    void write(ServiceId service, Place place, DisparityFinding finding) {
        jdbc.sql("""
                        INSERT INTO disparity_case_finding (service_id, case_id, step, counted, reference, group_code,
                            baseline_code, span_start, span_end, group_numerator, baseline_numerator, group_denominator,
                            baseline_denominator, ratio, lower_limit, upper_limit, proportions, state, borderline, tested,
                            sources)
                        VALUES (:service, :case, :step, :counted, :reference, :group,
                            :baseline, :start, :end, :groupNumerator, :baselineNumerator, :groupDenominator,
                            :baselineDenominator, :ratio, :lower, :upper, :proportions, :state, :borderline, :tested,
                            :sources)""")
                .param("service", service.value())
                .param("case", place.caseId())
                .param("step", place.step())
                .param("counted", finding.counted().value())
                .param("reference", finding.reference().value())
                .param("group", finding.group().code())
                .param("baseline", finding.baseline().code())
                .param("start", finding.span().start())
                .param("end", finding.span().end())
                .param("groupNumerator", finding.numerators().group())
                .param("baselineNumerator", finding.numerators().baseline())
                .param("groupDenominator", finding.denominators().group())
                .param("baselineDenominator", finding.denominators().baseline())
                .param("ratio", number(finding.ratio()))
                .param("lower", number(finding.lower()))
                .param("upper", number(finding.upper()))
                .param("proportions", finding.proportions())
                .param("state", finding.state().name())
                .param("borderline", finding.borderline())
                .param("tested", finding.tested())
                .param("sources", json.writeValueAsString(finding.sources()))
                .update();
    }

    /** All that is held of the service. */
    Map<Place, DisparityFinding> all(ServiceId service) {
        Map<Place, DisparityFinding> found = new HashMap<>();
        jdbc.sql("SELECT * FROM disparity_case_finding WHERE service_id = ?")
                .param(service.value())
                .query(row -> {
                    found.put(new Place(row.getLong("case_id"), row.getInt("step")), finding(row));
                });
        return found;
    }

    private DisparityFinding finding(ResultSet row) throws SQLException {
        return new DisparityFinding(
                new CountedCode(row.getString("counted")),
                new CountedCode(row.getString("reference")),
                group(row.getString("group_code")),
                group(row.getString("baseline_code")),
                new Period(row.getObject("span_start", LocalDate.class), row.getObject("span_end", LocalDate.class)),
                new DisparityFinding.Pair(row.getLong("group_numerator"), row.getLong("baseline_numerator")),
                new DisparityFinding.Pair(row.getLong("group_denominator"), row.getLong("baseline_denominator")),
                number(row, "ratio"),
                number(row, "lower_limit"),
                number(row, "upper_limit"),
                row.getBoolean("proportions"),
                FindingState.valueOf(row.getString("state")),
                row.getBoolean("borderline"),
                row.getInt("tested"),
                List.of(json.readValue(row.getString("sources"), String[].class)));
    }

    private static GroupKey group(String code) {
        return GroupKey.parse(code).orElseThrow(() -> new IllegalStateException("Not a group: " + code));
    }

    private static @Nullable Double number(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }

    private static OptionalDouble number(ResultSet row, String column) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
