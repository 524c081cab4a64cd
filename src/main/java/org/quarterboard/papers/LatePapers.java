package org.quarterboard.papers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.quarterboard.meetings.AgendaEntry;
import org.quarterboard.meetings.AgendaPaperItem;

/**
 * What became of the papers of a meeting since its pack was made: which came, which were taken back, and which came in the place of
 * one that was taken back: to the same item, at the same time or later.
 *
 * @param insets the papers in the pack
 * @param all the papers of the meeting in the order in which they came, those taken back too
 */
record LatePapers(List<PackInset> insets, List<AgendaPaperItem> all) {

    LatePapers {
        insets = List.copyOf(insets);
        all = List.copyOf(all);
    }

    boolean nothing() {
        return came().isEmpty() && takenBack().isEmpty();
    }

    /** Those that stand and are not in the pack. */
    List<AgendaPaperItem> came() {
        return later().stream().filter(AgendaPaperItem::stands).toList();
    }

    /** Those that are in the pack and do not stand any more. */
    List<PackInset> takenBack() {
        return insets.stream().filter(inset -> !item(inset).stands()).toList();
    }

    /** Which paper that came stands in the place of which paper of the pack. */
    Map<UUID, PackInset> replacements() {
        Map<UUID, PackInset> pairs = new HashMap<>();
        for (PackInset gone : takenBack()) {
            AgendaPaperItem was = item(gone);
            came().stream()
                    .filter(one -> one.item().equals(was.item()) && !pairs.containsKey(one.uuid()))
                    .filter(one -> was.withdrawnAt()
                            .filter(at -> !one.addedAt().isBefore(at))
                            .isPresent())
                    .findFirst()
                    .ifPresent(one -> pairs.put(one.uuid(), gone));
        }
        return pairs;
    }

    /** The number of a paper that came, behind those of the pack; taken back, it keeps it. */
    int number(AgendaPaperItem paper) {
        return insets.size() + 1 + later().indexOf(paper);
    }

    AgendaPaperItem item(PackInset inset) {
        return all.stream()
                .filter(paper -> paper.uuid().equals(inset.paper()))
                .findFirst()
                .orElseThrow();
    }

    /** All that were ever added and are not in the pack. */
    private List<AgendaPaperItem> later() {
        Set<UUID> known = insets.stream().map(PackInset::paper).collect(Collectors.toSet());
        return all.stream().filter(paper -> !known.contains(paper.uuid())).toList();
    }

    /**
     * The paper of the pack behind which one that came is put: the last one of the same item of the agenda or of an earlier one, else
     * the first; empty if the pack has none.
     */
    Optional<PackInset> before(AgendaPaperItem paper, List<AgendaEntry> agenda) {
        int place = place(paper, agenda);
        return insets.stream()
                .filter(inset -> place(item(inset), agenda) <= place)
                .reduce((earlier, later) -> later)
                .or(() -> insets.stream().findFirst());
    }

    /** How many letters the papers take that came earlier to the same place: a sheet each, and their pages. */
    int lettersBefore(AgendaPaperItem paper, List<AgendaEntry> agenda) {
        Optional<PackInset> behind = before(paper, agenda);
        Set<UUID> inPlace = replacements().keySet();
        int letters = 0;
        for (AgendaPaperItem other : later()) {
            if (other.uuid().equals(paper.uuid())) {
                return letters;
            }
            boolean lettered = !inPlace.contains(other.uuid()) && !wasInPlace(other);
            if (lettered && before(other, agenda).equals(behind)) {
                letters += 1 + other.pages();
            }
        }
        throw new IllegalArgumentException("No paper that came later: " + paper.uuid());
    }

    /** Whether it was taken back itself after it had stood in the place of a paper of the pack. */
    private boolean wasInPlace(AgendaPaperItem paper) {
        return !paper.stands()
                && takenBack().stream()
                        .map(this::item)
                        .anyMatch(gone -> gone.item().equals(paper.item())
                                && gone.withdrawnAt()
                                        .filter(at -> !paper.addedAt().isBefore(at))
                                        .isPresent());
    }

    /** Those that came behind a paper of the pack and in nobody's place, in the order in which they came. */
    List<AgendaPaperItem> behind(Optional<PackInset> inset, List<AgendaEntry> agenda) {
        Set<UUID> inPlace = replacements().keySet();
        List<AgendaPaperItem> found = new ArrayList<>(came());
        found.removeIf(paper ->
                inPlace.contains(paper.uuid()) || !before(paper, agenda).equals(inset));
        found.sort(Comparator.comparing(this::number));
        return found;
    }

    static int place(AgendaPaperItem paper, List<AgendaEntry> agenda) {
        for (int place = 1; place <= agenda.size(); place++) {
            if (agenda.get(place - 1).id().equals(paper.item())) {
                return place;
            }
        }
        return Integer.MAX_VALUE;
    }
}
