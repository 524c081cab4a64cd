package org.quarterboard.attendance;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quarterboard.files.Sha256;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.Sector;

/**
 * The KPI 8 return of a quarter as figures: what is checked, submitted and exported.
 *
 * @param meeting the meeting that decided; empty if none was held in the quarter
 * @param seniors measure 8a, 0 or 1, of all five sectors
 * @param delegates measure 8c, 0 or 1, of all five sectors
 */
public record ReturnSnapshot(
        Quarter quarter,
        Reading reading,
        Optional<MeetingUsed> meeting,
        Map<Sector, Integer> seniors,
        Map<Sector, Integer> delegates) {

    public ReturnSnapshot {
        seniors = five(seniors);
        delegates = five(delegates);
    }

    private static Map<Sector, Integer> five(Map<Sector, Integer> figures) {
        Map<Sector, Integer> copy = new EnumMap<>(figures);
        if (copy.size() != Sector.values().length
                || !copy.values().stream().allMatch(value -> value == 0 || value == 1)) {
            throw new IllegalArgumentException("Not five figures of 0 or 1: " + figures);
        }
        return Collections.unmodifiableMap(copy);
    }

    static ReturnSnapshot of(Kpi8Result result) {
        Map<Sector, Integer> seniors = new EnumMap<>(Sector.class);
        Map<Sector, Integer> delegates = new EnumMap<>(Sector.class);
        result.sectors().forEach((sector, figures) -> {
            seniors.put(sector, figures.senior());
            delegates.put(sector, figures.delegate());
        });
        return new ReturnSnapshot(result.quarter(), result.reading(), result.meeting(), seniors, delegates);
    }

    public int attended(PartnerRole role, Sector sector) {
        Integer figure = (role == PartnerRole.SENIOR ? seniors : delegates).get(sector);
        return figure == null ? 0 : figure;
    }

    /** Measure 8. */
    public int headline() {
        return sum(seniors);
    }

    /** Measure 8b. */
    public int delegatedTotal() {
        return sum(delegates);
    }

    /** A sector that is 1 in both roles: recorded as it is, and remarked on. */
    public boolean inBothRoles(Sector sector) {
        return attended(PartnerRole.SENIOR, sector) == 1 && attended(PartnerRole.DELEGATE, sector) == 1;
    }

    /** By this a snapshot is known: 64 hexadecimal digits over everything that it holds. */
    public String sha256() {
        String text = String.join(
                "|",
                "KPI 8",
                quarter.nationalLabel(),
                reading.name(),
                meeting.map(used -> used.uuid() + " " + used.date() + " " + used.startsAt())
                        .orElse("no meeting"),
                "8a=" + digits(seniors),
                "8c=" + digits(delegates),
                "8=" + headline(),
                "8b=" + delegatedTotal());
        return Sha256.hex(text.getBytes(StandardCharsets.UTF_8));
    }

    /** One digit per sector, in the order of the guidance. */
    static String digits(Map<Sector, Integer> figures) {
        return figures.values().stream().map(String::valueOf).collect(Collectors.joining());
    }

    static Map<Sector, Integer> figures(String digits) {
        Map<Sector, Integer> figures = new EnumMap<>(Sector.class);
        for (Sector sector : Sector.values()) {
            figures.put(sector, digits.charAt(sector.ordinal()) - '0');
        }
        return figures;
    }

    private static int sum(Map<Sector, Integer> figures) {
        return figures.values().stream().mapToInt(Integer::intValue).sum();
    }
}
