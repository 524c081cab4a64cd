package org.quarterboard.trends;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.quarterboard.charts.FunnelChart;
import org.quarterboard.charts.FunnelLimits;
import org.quarterboard.charts.FunnelPoint;
import org.quarterboard.charts.ZoneMark;
import org.quarterboard.directory.Country;
import org.quarterboard.directory.ServiceItem;
import org.quarterboard.kpi.AreaKind;
import org.quarterboard.kpi.ComparatorArea;
import org.quarterboard.kpi.ComparatorFigure;
import org.quarterboard.kpi.ComparatorId;
import org.quarterboard.kpi.MeasureCode;
import org.quarterboard.kpi.PoolKind;
import org.quarterboard.kpi.PooledSum;
import org.quarterboard.kpi.Publication;
import org.quarterboard.kpi.Published;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ServiceId;

class FunnelMakerTest {

    private static final Quarter QUARTER = new Quarter(2025, 1);
    private static final ServiceItem SERVICE = new ServiceItem(
            new ServiceId(1),
            UUID.randomUUID(),
            "KEN",
            "Kent",
            Country.ENGLAND,
            "SOU",
            "South",
            "F1",
            "Counties",
            LocalDate.of(2000, 1, 1),
            LocalDate.of(9999, 12, 31));
    private static final PooledSum ENGLAND = pool(PoolKind.COUNTRY, 31, 200, 1000);
    private static final MeasureSeries SERIES = new Held()
            .figure("1|v2|end||numerator", QUARTER, "20")
            .figure("1|v2|period||denominator", QUARTER, "100")
            .series("1", QUARTER);

    @Test
    void theLimitsAreThoseOfTheStatisticsAtEachDenominator() {
        FunnelChart chart = chart(own(20, 100), List.of());
        // statistics.md: c = 0.2, n = 100 gives 0.1216 to 0.2784
        assertThat(at(chart.inner(), 100)).isEqualTo("12.2 to 27.8");
        // z = 3.090232: 0.2 -/+ 3.090232 * sqrt(0.16 / 100) = 0.0764 to 0.3236
        assertThat(at(chart.outer(), 100)).isEqualTo("7.6 to 32.4");
        assertThat(chart.comparator()).isEqualTo(20);
        assertThat(chart.comparatorLabel()).isEqualTo("England 20.0%");
        assertThat(chart.inner().samples()).hasSizeBetween(40, 80).allSatisfy(sample -> {
            assertThat(sample.lower()).isBetween(0.0, 20.0);
            assertThat(sample.upper()).isBetween(20.0, 100.0);
        });
        assertThat(chart.inner().samples().getFirst().size()).isEqualTo(1);
        assertThat(chart.inner().samples().getLast().size()).isEqualTo(105);
    }

    @Test
    void eachZoneHasItsShapeAndItsWord() {
        // 95%: 12.2 to 27.8; 99.8%: 7.6 to 32.4
        assertZone(20, ZoneMark.WITHIN, "within the limits", "Kent lies within the limits around England");
        assertZone(
                28,
                ZoneMark.BETWEEN,
                "above the upper 95% limit",
                "Kent lies above the upper 95% limit around England, within that of 99.8%");
        assertZone(
                12,
                ZoneMark.BETWEEN,
                "below the lower 95% limit",
                "Kent lies below the lower 95% limit around England, within that of 99.8%");
        assertZone(
                33,
                ZoneMark.BEYOND,
                "above the upper 99.8% limit",
                "Kent lies above the upper 99.8% limit around England");
        assertZone(
                7,
                ZoneMark.BEYOND,
                "below the lower 99.8% limit",
                "Kent lies below the lower 99.8% limit around England");
    }

    private static void assertZone(int numerator, ZoneMark mark, String word, String title) {
        ServiceFunnel funnel = funnel(own(numerator, 100), List.of(), ENGLAND);
        FunnelPoint own = Objects.requireNonNull(chart(funnel).own());
        assertThat(own.zone().mark()).isEqualTo(mark);
        assertThat(own.zone().word()).isEqualTo(word);
        assertThat(chart(funnel).title()).isEqualTo(title);
        assertThat(funnel.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.texts().zone()).isEqualTo(word));
    }

    @Test
    void amongManyOnlyThoseBeyondTheOuterLimitsAreNamedInTheFinding() {
        assertThat(chart(own(20, 100), List.of(other("A", 28, 100), other("B", 33, 100), other("C", 40, 100)))
                        .title())
                .isEqualTo("2 of 4 services lie above the upper 99.8% limit around England: B and C");
        assertThat(chart(own(20, 100), List.of(other("A", 7, 100))).title())
                .isEqualTo("One of 2 services lies below the lower 99.8% limit around England: A");
        assertThat(chart(own(20, 100), List.of(other("A", 7, 100), other("B", 33, 100)))
                        .title())
                .isEqualTo("2 of 3 services lie outside the 99.8% limits around England, some above and some below:"
                        + " A and B");
        assertThat(chart(own(20, 100), List.of(other("A", 28, 100), other("B", 21, 100)))
                        .title())
                .isEqualTo("None of 3 services lies outside the 99.8% limits around England; one lies outside the 95%"
                        + " limits");
        List<FunnelFigure> five = new ArrayList<>();
        for (String name : List.of("A", "B", "C", "D", "E")) {
            five.add(other(name, 50, 100));
        }
        assertThat(chart(own(20, 100), five).title()).endsWith(": A, B, C and 2 more");
    }

    @Test
    void allEqualLieOnTheLine() {
        ServiceFunnel funnel = funnel(own(20, 100), List.of(other("A", 20, 100), other("B", 2, 10)), ENGLAND);
        assertThat(chart(funnel).title()).isEqualTo("All 3 services lie within the limits around England");
        assertThat(funnel.rows()).allMatch(row -> row.texts().value().equals("20.0%"));
    }

    @Test
    void thePictureSaysMeasureServicesQuarterAndHowTheLimitsWereMade() {
        FunnelChart chart = chart(own(20, 100), List.of(other("A", 20, 100)));
        assertThat(chart.subtitle())
                .isEqualTo("Suitable accommodation, 2 services, Q1 2025/26. Limits at 95% and 99.8% (inverted Wilson"
                        + " intervals) around the value of the sums of England, 31 services.");
        assertThat(picture(funnel(own(20, 100), List.of(other("A", 33, 100)), ENGLAND))
                        .text()
                        .description())
                .contains("Kent: 20.0%, with 100 in the denominator: within the limits.")
                .contains("The line is England 20.0%. Around it: lower 95% limit, upper 95% limit;")
                .contains("One other service: above the upper 99.8% limit.");
    }

    @Test
    void aPlaceIsNoVerdictAndChanceIsSaid() {
        assertThat(funnel(own(33, 100), List.of(other("A", 20, 100)), ENGLAND).notes())
                .satisfiesExactly(
                        note -> assertThat(note).startsWith("By chance alone about one service in 20"),
                        note -> assertThat(note)
                                .startsWith("Higher is better. A place outside the limits is a reason"));
        assertThat(funnel(own(33, 100), List.of(), ENGLAND).notes())
                .satisfiesExactly(
                        note -> assertThat(note).startsWith("Higher is better. A place outside"),
                        note -> assertThat(note).contains("only for those who may read their figures"));
    }

    @Test
    void whoHasNoShareIsNotDrawnButNamed() {
        FunnelFigure missing = figure("Missing", null, "5", Missing.SUPPRESSED);
        FunnelFigure nobody = other("Nobody", 0, 0);
        FunnelFigure odd = other("Odd", 6, 5);
        FunnelFigure half = figure("Half", "1.5", "5", null);
        ServiceFunnel funnel = funnel(own(20, 100), List.of(missing, nobody, odd, half), ENGLAND);
        assertThat(chart(funnel).others()).isEmpty();
        assertThat(chart(funnel).title()).isEqualTo("Kent lies within the limits around England");
        assertThat(funnel.notes())
                .startsWith(
                        "One service has no figure for this quarter and is not drawn: Missing.",
                        "One service has 0 in the denominator and is not drawn: Nobody.",
                        "2 services have a numerator that is no part of the denominator and are not drawn: Odd and"
                                + " Half.");
        assertThat(funnel.rows())
                .extracting(row ->
                        row.name() + ": " + row.texts().value() + row.texts().remark())
                .containsExactly(
                        "Kent: 20.0%",
                        "Missing: hidden by the publisher",
                        "Nobody: nobody to count (0 in the denominator)",
                        "Odd: the numerator is no part of the denominator",
                        "Half: the numerator is no part of the denominator");
    }

    @Test
    void noneAndAllAreShares() {
        ServiceFunnel funnel = funnel(own(0, 1), List.of(other("All", 3, 3)), ENGLAND);
        // 99.8% at n = 3: 0.2 + 3.090232 * sqrt(0.16 / 3) = 0.914, below 1
        assertThat(funnel.rows())
                .extracting(row -> row.texts().value() + " " + row.texts().zone())
                .containsExactly("0.0% within the limits", "100.0% above the upper 99.8% limit");
        assertThat(chart(funnel).inner().samples().getLast().size()).isEqualTo(10);
    }

    @Test
    void theCountryComesFirstThenAllThenRegionThenFamily() {
        PooledSum family = pool(PoolKind.FAMILY, 4, 1, 10);
        PooledSum region = pool(PoolKind.REGION, 5, 2, 10);
        PooledSum all = pool(PoolKind.ALL, 157, 4, 10);
        assertThat(comparator(List.of(family, region, ENGLAND, all), List.of()).name())
                .isEqualTo("England");
        assertThat(comparator(List.of(family, region, refused(PoolKind.COUNTRY), all), List.of())
                        .around())
                .isEqualTo("all services");
        assertThat(comparator(List.of(family, region), List.of()).around()).isEqualTo("the region South");
        assertThat(comparator(List.of(family, refused(PoolKind.REGION)), List.of())
                        .around())
                .isEqualTo("the family Counties");
    }

    @Test
    void aPoolOfOneOrAFewServicesIsNoComparator() {
        assertThat(chosen(List.of(pool(PoolKind.COUNTRY, 1, 20, 100), pool(PoolKind.ALL, 3, 60, 300)), List.of()))
                .isEmpty();
        assertThat(comparator(List.of(pool(PoolKind.COUNTRY, 1, 20, 100), pool(PoolKind.ALL, 4, 60, 300)), List.of())
                        .share())
                .isEqualTo(0.2);
    }

    @Test
    void aPoolWithoutDenominatorIsNoComparator() {
        assertThat(chosen(List.of(pool(PoolKind.COUNTRY, 31, 0, 0)), List.of())).isEmpty();
    }

    @Test
    void whereNoPoolIsToldAPublishedFigureOfTheSameQuarterStands() {
        ComparatorFigure region = published(AreaKind.REGION, "SOU", "South", QUARTER, "30");
        ComparatorFigure england = published(AreaKind.ENGLAND, "E92000001", "England", QUARTER, "17");
        List<PooledSum> pools = List.of(refused(PoolKind.COUNTRY), pool(PoolKind.REGION, 2, 1, 10));
        FunnelComparator chosen = comparator(pools, List.of(region, england));
        assertThat(chosen.share()).isEqualTo(0.17);
        assertThat(chosen.around()).isEqualTo("the published value of England");
        assertThat(chosen.how()).endsWith("around the value of England in: Annual statistics");
        ComparatorFigure before = published(AreaKind.ENGLAND, "E92000001", "England", QUARTER.previous(), "17");
        assertThat(chosen(pools, List.of(before))).as("another quarter").isEmpty();
        assertThat(chosen(pools, List.of(published(AreaKind.REGION, "NOR", "North", QUARTER, "17"))))
                .as("another area")
                .isEmpty();
    }

    @Test
    void withoutComparatorThereIsNoFunnelAndOneSentenceSaysWhy() {
        ServiceFunnel none = new FunnelMaker(SERIES, Held.ENGLISH).of(about(), own(20, 100), List.of(), null);
        assertThat(none.picture()).isEmpty();
        assertThat(none.rows()).isEmpty();
        assertThat(none.notes()).singleElement().asString().startsWith("No funnel is drawn: no pool of at least 4");
    }

    @Test
    void aComparatorOfNoneOrOfAllBearsNoLimits() {
        assertThat(funnel(own(0, 100), List.of(), pool(PoolKind.COUNTRY, 31, 0, 1000)))
                .isEqualTo(
                        ServiceFunnel.none("No funnel is drawn: England is 0.0%, and around a share of none or of all"
                                + " there is no room for chance. Look at the table of comparators above."));
        assertThat(funnel(own(100, 100), List.of(), pool(PoolKind.COUNTRY, 31, 1000, 1000))
                        .notes())
                .singleElement()
                .asString()
                .contains("England is 100.0%");
    }

    @Test
    void anOwnFigureThatIsNoPartIsToBeChecked() {
        assertThat(funnel(own(101, 100), List.of(), ENGLAND).notes())
                .singleElement()
                .asString()
                .endsWith("Check both figures.");
    }

    @Test
    void theSameInWelsh() {
        ServiceFunnel funnel = new FunnelMaker(SERIES, Held.WELSH)
                .of(
                        about(),
                        own(20, 100),
                        List.of(other("A", 33, 100), other("B", 0, 0)),
                        new FunnelComparator.Choice(SERIES, SERVICE, Held.WELSH)
                                .of(QUARTER, List.of(ENGLAND), List.of())
                                .orElseThrow());
        assertThat(chart(funnel).title())
                .isEqualTo("Mae un o'r 2 gwasanaeth uwchlaw'r terfyn uchaf 99.8% o amgylch Lloegr: A");
        assertThat(funnel.notes().getFirst()).startsWith("Mae gan un gwasanaeth 0 yn yr enwadur");
    }

    private static String at(FunnelLimits limits, int size) {
        FunnelLimits.Sample nearest = limits.samples().stream()
                .min((a, b) -> Double.compare(Math.abs(a.size() - size), Math.abs(b.size() - size)))
                .orElseThrow();
        double wider = Math.sqrt(nearest.size() / size);
        return "%.1f to %.1f".formatted(20 - (20 - nearest.lower()) * wider, 20 + (nearest.upper() - 20) * wider);
    }

    private static FunnelMaker.About about() {
        return new FunnelMaker.About(
                "Suitable accommodation",
                "Higher is better",
                SERIES.newestPoint().orElseThrow());
    }

    private static FunnelChart chart(FunnelFigure own, List<FunnelFigure> others) {
        return chart(funnel(own, others, ENGLAND));
    }

    private static FunnelChart chart(ServiceFunnel funnel) {
        return picture(funnel).chart();
    }

    private static ServiceFunnel.Picture picture(ServiceFunnel funnel) {
        return funnel.picture().orElseThrow();
    }

    private static ServiceFunnel funnel(FunnelFigure own, List<FunnelFigure> others, PooledSum pool) {
        return new FunnelMaker(SERIES, Held.ENGLISH).of(about(), own, others, comparator(List.of(pool), List.of()));
    }

    private static FunnelComparator comparator(List<PooledSum> pools, List<ComparatorFigure> published) {
        return chosen(pools, published).orElseThrow();
    }

    private static Optional<FunnelComparator> chosen(List<PooledSum> pools, List<ComparatorFigure> published) {
        return new FunnelComparator.Choice(SERIES, SERVICE, Held.ENGLISH).of(QUARTER, pools, published);
    }

    private static FunnelFigure own(int numerator, int denominator) {
        return other("Kent", numerator, denominator);
    }

    private static FunnelFigure other(String name, int numerator, int denominator) {
        return figure(name, String.valueOf(numerator), String.valueOf(denominator), null);
    }

    private static FunnelFigure figure(
            String name, @Nullable String numerator, @Nullable String denominator, @Nullable Missing missing) {
        return new FunnelFigure(name, name, number(numerator), number(denominator), missing, false, FigureIds.NONE);
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }

    private static PooledSum refused(PoolKind kind) {
        return new PooledSum(kind, 9, Optional.empty());
    }

    private static PooledSum pool(PoolKind kind, int services, int numerator, int denominator) {
        return new PooledSum(
                kind,
                services,
                Optional.of(new PooledSum.Sums(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator))));
    }

    private static ComparatorFigure published(AreaKind kind, String code, String name, Quarter quarter, String rate) {
        return new ComparatorFigure(
                new ComparatorId(1),
                new ComparatorArea(new ComparatorArea.Key(kind, code), name),
                new MeasureCode("1"),
                Period.of(quarter),
                new Published(null, null, new BigDecimal(rate)),
                false,
                new Publication("Annual statistics", "", LocalDate.of(2026, 1, 29)),
                Instant.EPOCH,
                null);
    }
}
