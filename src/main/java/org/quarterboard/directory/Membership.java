package org.quarterboard.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An authority within a service for a time, as it would stand after a file is saved.
 *
 * @param row the row of the file it comes from; 0 if the portal held it before
 */
record Membership(int row, String serviceCode, String authorityCode, LocalDate from, LocalDate to) {

    /** An authority counts for one service at a time, and for that one once: else its children would be counted twice. */
    static void checkOverlaps(List<Membership> all, Findings findings) {
        Map<String, List<Membership>> byAuthority = new TreeMap<>();
        for (Membership each : all) {
            byAuthority
                    .computeIfAbsent(each.authorityCode(), ignored -> new ArrayList<>())
                    .add(each);
        }
        byAuthority.values().forEach(memberships -> checkOne(memberships, findings));
    }

    private static void checkOne(List<Membership> memberships, Findings findings) {
        memberships.sort(Comparator.comparing(Membership::from).thenComparing(Membership::row));
        Membership reaching = memberships.getFirst();
        for (Membership next : memberships.subList(1, memberships.size())) {
            if (!next.from().isAfter(reaching.to())) {
                report(reaching, next, findings);
            }
            if (next.to().isAfter(reaching.to())) {
                reaching = next;
            }
        }
    }

    private static void report(Membership one, Membership other, Findings findings) {
        Membership inFile = other.row() > 0 ? other : one;
        Membership against = other.row() > 0 ? one : other;
        boolean sameService = one.serviceCode().equals(other.serviceCode());
        findings.add(
                inFile.row(),
                "authority_code",
                inFile.authorityCode(),
                sameService ? Problem.OVERLAP : Problem.IN_TWO_SERVICES,
                against.serviceCode());
    }
}
