package org.quarterboard.disparity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** One question has one answer, on whichever page it is read. */
class DisparityFamilyPropertiesTest {

    private static final List<String> COUNTED = List.of("stop-search", "arrest", "court", "remand", "custody");
    private static final List<String> GROUPS = List.of("asian", "black", "mixed", "white", "other", "unknown");

    @Property(tries = 20)
    void theOverviewAndThePageOfOneThingSayTheSame(@ForAll long seed, @ForAll @IntRange(min = 0, max = 2) int span) {
        CountWorld world = world(new Random(seed));
        DisparityQuestion question = CountWorld.usual(DisparityQuestion.SPANS.get(span));
        DisparityOverview overview = world.overview(question);
        DisparityAnswers family = world.service().answers(CountWorld.SERVICE, question);
        for (DisparityOverview.Line line : overview.lines()) {
            DisparityPage page = world.page(question, line.counted().value());
            List<DisparityPage.Row> compared = page.table().rows().stream()
                    .filter(row -> !row.group().unknown() && !row.group().equals(question.baseline()))
                    .toList();
            IntStream.range(0, compared.size()).forEach(i -> {
                assertThat(compared.get(i).state()).isEqualTo(line.cells().get(i).state());
                assertThat(compared.get(i).texts().state()).isEqualTo(line.cells().get(i).words());
                assertThat(compared.get(i).texts().ratio()).startsWith(line.cells().get(i).ratio());
                assertThat(compared.get(i).finding().orElseThrow().tested()).isEqualTo(family.tested());
            });
            assertThat(page.reference()).isEqualTo(line.reference());
        }
    }

    @Property(tries = 6)
    void anotherReferenceIsJudgedAsItIsWhereItIsChosen(@ForAll long seed) {
        CountWorld world = world(new Random(seed));
        DisparityQuestion question = CountWorld.usual(4);
        for (String counted : COUNTED) {
            DisparityInFull full = world.full(question, counted);
            for (DisparityInFull.Other other : full.others()) {
                DisparityInFull chosen =
                        world.full(question.against(other.answer().reference().code()), counted);
                assertThat(chosen.answer().table()).isEqualTo(other.answer().table());
                assertThat(chosen.tested()).isEqualTo(other.tested());
            }
        }
    }

    /** Some groups and some quarters are missing. */
    private static CountWorld world(Random random) {
        CountWorld world = new CountWorld();
        int populations = 1 + random.nextInt(2);
        for (int year = 0; year < populations; year++) {
            world.with("residents", CountWorld.year(2025 - year), counts(random, 2000, false))
                    .with("pupils", CountWorld.year(2025 - year), counts(random, 1500, true));
        }
        for (String counted : COUNTED) {
            for (int back = 0; back < 5; back++) {
                if (random.nextInt(4) > 0) {
                    world.with(counted, CountWorld.quarter(back), counts(random, 30, true));
                }
            }
        }
        return world;
    }

    private static Object[] counts(Random random, int most, boolean unknown) {
        return GROUPS.stream()
                .filter(group -> group.equals("white") || random.nextInt(10) > 0)
                .filter(group -> unknown || !group.equals("unknown"))
                .flatMap(group -> Stream.<Object>of(
                        group, random.nextInt(group.equals("white") ? most * 5 : most)))
                .toArray();
    }
}
