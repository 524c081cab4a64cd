package org.quarterboard.disparity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ServiceId;

/** Counts by group of a service that there is nowhere, answered by the real analysis in real words. */
final class CountWorld implements CountSource {

    static final CountedCatalogue CATALOGUE = new CountedCatalogue();
    static final Quarter QUARTER = new Quarter(2025, 4);
    static final ServiceId SERVICE = new ServiceId(1);

    private static final Messages MESSAGES = new Messages();
    private static final Formats FORMATS = new Formats(MESSAGES);

    private final Map<CountedCode, List<PeriodCounts>> held = new HashMap<>();

    /** A quarter so many before the newest. */
    static Period quarter(int back) {
        return Period.of(QUARTER.plus(-back));
    }

    static Period year(int year) {
        return CountPeriods.year(year);
    }

    static DisparityQuestion usual(int quarters) {
        return DisparityQuestion.usual(QUARTER).over(QUARTER, quarters);
    }

    /** @param counts code of a group and its number by turns; null for one that was held back at the source */
    CountWorld with(String counted, Period period, @Nullable Object... counts) {
        return on("", counted, period, counts);
    }

    /** The same on a basis. */
    CountWorld on(String basis, String counted, Period period, @Nullable Object... counts) {
        List<GroupCount> groups = new ArrayList<>();
        for (int i = 0; i < counts.length; i += 2) {
            GroupKey group = group(String.valueOf(counts[i]));
            groups.add(
                    counts[i + 1] instanceof Number number
                            ? GroupCount.of(group, number.longValue(), origin(counted))
                            : GroupCount.none(group, CountGap.SUPPRESSED));
        }
        held.computeIfAbsent(new CountedCode(counted), ignored -> new ArrayList<>())
                .add(PeriodCounts.of(period, basis, groups));
        return this;
    }

    private static CountOrigin origin(String counted) {
        return new CountOrigin(CountOrigin.Kind.FILE, "Records of " + counted, LocalDate.of(2026, 4, 30), "file", "");
    }

    /** "black" and "black;sex=female" begin with an ethnic group; "" is all children. */
    static GroupKey group(String code) {
        return GroupKey.parse(code.isEmpty() || code.contains("=") && code.indexOf('=') < indexOf(code, ';')
                        ? code
                        : "ethnicity=" + code)
                .orElseThrow();
    }

    private static int indexOf(String text, char sought) {
        return text.indexOf(sought) < 0 ? text.length() : text.indexOf(sought);
    }

    @Override
    public List<PeriodCounts> counts(ServiceId service, Counted counted) {
        return held.getOrDefault(counted.code(), List.of());
    }

    DisparityHolder holder() {
        return new DisparityHolder(CATALOGUE, List.of(this));
    }

    DisparityService service() {
        return new DisparityService(CATALOGUE, holder());
    }

    DisparityAnswer answer(DisparityQuestion question, String counted) {
        return service()
                .answers(SERVICE, question)
                .of(new CountedCode(counted))
                .orElseThrow();
    }

    DisparityInFull full(DisparityQuestion question, String counted) {
        return service().full(SERVICE, question, new CountedCode(counted));
    }

    DisparityPage page(DisparityQuestion question, String counted) {
        DisparityInFull full = full(question, counted);
        List<Counted> references =
                full.answer().counted().against().stream().map(CATALOGUE::required).toList();
        return new GroupPageMaker(full, List.of(), references, words()).page("Kent");
    }

    DisparityOverview overview(DisparityQuestion question) {
        return new OverviewMaker(service().answers(SERVICE, question), CATALOGUE.journey(), words()).overview("Kent");
    }

    LaterAnswers later() {
        GroupWords groups = new GroupWords(MESSAGES);
        return new LaterAnswers(
                holder(), CATALOGUE, MESSAGES, FORMATS, groups, new FindingSentence(groups, MESSAGES, FORMATS));
    }

    static DisparityWords words() {
        GroupWords groups = new GroupWords(MESSAGES);
        return new DisparityWords(
                MESSAGES, FORMATS, groups, new FindingSentence(groups, MESSAGES, FORMATS), Locale.UK);
    }
}
