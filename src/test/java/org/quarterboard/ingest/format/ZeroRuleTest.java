package org.quarterboard.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterboard.kpi.RuleKind;
import org.quarterboard.kpi.ZeroRule;

/** Nobody stands where the definitions leave no room. */
class ZeroRuleTest {

    private static final String HEADER = "time_period,time_identifier,service_code,kpi,measure,stage,breakdown_topic,"
            + "breakdown,numerator,denominator,count,gap,status\r\n";

    private final TidyReader reader = new TidyReader(LongFile.CATALOGUE);

    @ParameterizedTest
    @CsvSource({
        "start, bed-and-breakfast",
        "end, bed-and-breakfast",
        "start, no-fixed-abode",
        "end, no-fixed-abode",
        "start, unknown",
        "end, unknown"
    })
    void aPlaceThatCanNeverBeSuitableIsRefusedAsSuitable(String stage, String type) {
        ParsedFile refused = place("202526", stage, type, "suitable", 1);
        assertThat(refused.findings()).containsExactly(new Finding(FindingCode.NEVER_SUITABLE, 2, "count", "1", "0"));
        assertThat(refused.refused()).isTrue();
        assertThat(place("202526", stage, type, "suitable", 0).findings()).isEmpty();
        assertThat(place("202526", stage, type, "unsuitable", 4).findings()).isEmpty();
        assertThat(place("202526", stage, type, "unknown", 4).findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"young-offender-institution", "secure-training-centre", "secure-childrens-home"})
    void aPlaceInCustodyThatIsJudgedIsWarnedOf(String type) {
        for (String suitability : new String[] {"suitable", "unsuitable"}) {
            ParsedFile warned = place("202526", "end", type, suitability, 2);
            assertThat(warned.findings())
                    .containsExactly(new Finding(FindingCode.CUSTODY_JUDGED, 2, "count", "2", "0"));
            assertThat(warned.refused()).isFalse();
        }
        assertThat(place("202526", "end", type, "unknown", 2).findings()).isEmpty();
    }

    @Test
    void everyOtherPlaceMayBeJudgedEitherWay() {
        assertThat(place("202526", "end", "homeless", "suitable", 1).findings()).isEmpty();
        assertThat(place("202526", "end", "residential-unit-secure", "suitable", 1)
                        .findings())
                .isEmpty();
        assertThat(place("202526", "end", "living-with-parents", "unsuitable", 1)
                        .findings())
                .isEmpty();
    }

    /** The first definitions are another guidance's, which this portal does not hold. */
    @Test
    void theRuleIsOfTheNewDefinitionsAlone() {
        assertThat(place("202425", "end", "bed-and-breakfast", "suitable", 1).findings())
                .isEmpty();
    }

    @Test
    void aMissingFigureIsNoneToRefuse() {
        assertThat(read("202526,Financial year Q1,ZZ01,1,1b,end,accommodation;suitability,"
                                + "bed-and-breakfast;suitable,,,,x,final")
                        .findings())
                .isEmpty();
    }

    /** It prints rows of its own for them, out of the warehouse: nobody at the service could mend a warning. */
    @Test
    void theGroupsOfTheNationalFileAreLeftAlone() {
        assertThat(LongFile.zeros(LongFile.AFTER)
                        .set("kpi1_suitable_yoi_end", "numerator_value", "1")
                        .denominator("kpi1_total_yoi_end", "1")
                        .read()
                        .findings())
                .isEmpty();
    }

    @Test
    void everyRuleHasAFindingAsGraveAsItself() {
        for (ZeroRule rule : LongFile.CATALOGUE.zeroRules()) {
            FindingCode finding = GroupCheck.aboveZero(rule);
            assertThat(finding.severity().name())
                    .as(rule.toString())
                    .isEqualTo(rule.kind().name());
        }
        assertThat(LongFile.CATALOGUE.zeroRules()).extracting(ZeroRule::kind).contains(RuleKind.REFUSE, RuleKind.WARN);
    }

    private ParsedFile place(String year, String stage, String type, String suitability, int children) {
        return read(year + ",Financial year Q1,ZZ01,1,1b," + stage + ",accommodation;suitability," + type + ";"
                + suitability + ",,," + children + ",,final");
    }

    private ParsedFile read(String line) {
        return reader.read((HEADER + line + "\r\n").getBytes(StandardCharsets.UTF_8), ReadLimits.USUAL);
    }
}
