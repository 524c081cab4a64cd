package org.quarterboard.trends;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.quarterboard.statistics.FunnelZone;

/**
 * What a funnel says in words. A place is told, and never called good or bad: chance puts about one service in twenty
 * outside the limits at 95 %, so that among several only those beyond 99.8 % are named in the finding.
 */
record FunnelSentences(Words words) {

    private static final int NAMED = 3;
    private static final int LISTED = 5;

    /** @param places the drawn services with their zones, the own one first */
    String finding(List<FunnelMaker.Place> places, FunnelComparator comparator) {
        FunnelMaker.Place own = places.getFirst();
        if (places.size() == 1) {
            return words.get("funnel.title.one." + own.zone(), own.name(), comparator.around());
        }
        List<FunnelMaker.Place> far = places.stream()
                .filter(place -> place.zone() == FunnelZone.FAR_ABOVE || place.zone() == FunnelZone.FAR_BELOW)
                .toList();
        if (far.isEmpty()) {
            long near = places.stream()
                    .filter(place -> place.zone() != FunnelZone.WITHIN)
                    .count();
            return near == 0
                    ? words.get("funnel.title.all", places.size(), comparator.around())
                    : words.get("funnel.title.near", places.size(), comparator.around(), near);
        }
        long high = far.stream()
                .filter(place -> place.zone() == FunnelZone.FAR_ABOVE)
                .count();
        String side = high == 0 ? "low" : high == far.size() ? "high" : "both";
        return words.get(
                "funnel.title." + side,
                far.size(),
                places.size(),
                comparator.around(),
                some(far.stream().map(FunnelMaker.Place::name).toList(), NAMED));
    }

    /** A sentence for each reason why services are not drawn, with their names. */
    List<String> notDrawn(Collection<FunnelFigure> figures) {
        Map<FunnelFigure.Lack, List<String>> names = new EnumMap<>(FunnelFigure.Lack.class);
        figures.forEach(figure -> figure.lack()
                .ifPresent(lack ->
                        names.computeIfAbsent(lack, each -> new ArrayList<>()).add(figure.name())));
        return names.entrySet().stream()
                .map(entry -> words.get(
                        "funnel.lack." + entry.getKey(), entry.getValue().size(), some(entry.getValue(), LISTED)))
                .toList();
    }

    /** Why a service has no place. */
    String remark(FunnelFigure figure) {
        List<String> said = new ArrayList<>();
        figure.lack().ifPresent(lack -> {
            Missing missing = figure.missing();
            said.add(
                    lack == FunnelFigure.Lack.MISSING && missing != null
                            ? words.get(missing.key())
                            : words.get("funnel.remark." + lack));
        });
        if (figure.provisional()) {
            said.add(words.get("provisional"));
        }
        return String.join("; ", said);
    }

    /**
     * How to read it.
     *
     * @param services how many are drawn
     * @param better which direction is better, in words
     */
    List<String> reading(int services, boolean others, String better) {
        List<String> notes = new ArrayList<>();
        if (services > 1) {
            notes.add(words.get("funnel.chance"));
        }
        notes.add(words.get("funnel.ask", better));
        if (!others) {
            notes.add(words.get("funnel.alone"));
        }
        return notes;
    }

    private String some(List<String> names, int most) {
        if (names.size() <= most) {
            return words.list(names);
        }
        List<String> listed = new ArrayList<>(names.subList(0, most));
        listed.add(words.get("funnel.more", names.size() - most));
        return words.list(listed);
    }
}
