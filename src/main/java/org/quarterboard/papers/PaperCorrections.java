package org.quarterboard.papers;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quarterboard.files.FileStore;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.Gap;
import org.quarterboard.kpi.Observation;
import org.quarterboard.kpi.ObservationId;
import org.quarterboard.kpi.ObservationService;
import org.quarterboard.kpi.Stream;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.ServiceId;
import org.springframework.stereotype.Component;

/** What published papers say that the record no longer says. */
@Component
class PaperCorrections {

    private final BoardPaperRepository papers;
    private final PaperPublications publications;
    private final FileStore files;
    private final ObservationService observations;

    PaperCorrections(
            BoardPaperRepository papers,
            PaperPublications publications,
            FileStore files,
            ObservationService observations) {
        this.papers = papers;
        this.publications = publications;
        this.files = files;
        this.observations = observations;
    }

    /** Of one paper. */
    List<PaperCorrection> of(ServiceId service, BoardPaper paper) {
        return of(service, List.of(paper), paper.builtAt());
    }

    /**
     * What the paper of a meeting on a day is to say of earlier ones: figures that were replaced after the newest published
     * paper of an earlier meeting had been built, since that one told what was replaced before.
     */
    List<PaperCorrection> before(ServiceId service, LocalDate day) {
        Collection<Long> out = publications.of(service).keySet();
        List<BoardPaper> earlier = papers.findByServiceIdOrderByMeetingOnDescBuiltAtDescIdDesc(service.value()).stream()
                .filter(paper -> out.contains(paper.number()))
                .filter(paper -> paper.meetingOn().isBefore(day))
                .toList();
        return earlier.isEmpty()
                ? List.of()
                : of(service, earlier, earlier.getFirst().builtAt());
    }

    private List<PaperCorrection> of(ServiceId service, List<BoardPaper> among, Instant after) {
        Map<ObservationId, TreeSet<LocalDate>> printed = new LinkedHashMap<>();
        for (BoardPaper paper : among) {
            String list = new String(files.bytes(paper.files().list()), StandardCharsets.UTF_8);
            Manifest.figures(list)
                    .forEach(id -> printed.computeIfAbsent(id, ignored -> new TreeSet<>())
                            .add(paper.meetingOn()));
        }
        List<Observation> replaced = observations.byIds(service, printed.keySet()).stream()
                .filter(figure -> Optional.ofNullable(figure.supersededAt())
                        .filter(at -> at.isAfter(after))
                        .isPresent())
                .toList();
        Map<Place, Observation> now = now(service, replaced);
        List<PaperCorrection> corrections = new ArrayList<>();
        for (Observation figure : replaced) {
            Optional<Observation> current = Optional.ofNullable(now.get(Place.of(figure)));
            if (current.isEmpty() || differs(figure, current.get())) {
                corrections.add(new PaperCorrection(
                        List.copyOf(Objects.requireNonNull(printed.get(figure.id()))), figure, current));
            }
        }
        corrections.sort(
                Comparator.comparing((PaperCorrection one) -> one.cell().value())
                        .thenComparing(PaperCorrection::period)
                        .thenComparing(one -> one.printed().id().value()));
        return corrections;
    }

    /** Where a figure stands, whatever it is. */
    private record Place(CellCode cell, Period period, Stream stream) {

        static Place of(Observation figure) {
            return new Place(figure.cell(), figure.period(), figure.stream());
        }
    }

    private Map<Place, Observation> now(ServiceId service, List<Observation> replaced) {
        if (replaced.isEmpty()) {
            return Map.of();
        }
        LocalDate first = replaced.stream()
                .map(figure -> figure.period().start())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate last = replaced.stream()
                .map(figure -> figure.period().end())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return observations
                .current(
                        service,
                        replaced.stream().map(Observation::cell).collect(Collectors.toSet()),
                        new Period(first, last))
                .stream()
                .collect(Collectors.toMap(Place::of, figure -> figure, (one, other) -> one));
    }

    private static boolean differs(Observation one, Observation other) {
        return !same(one.value(), other.value())
                || gap(one.gap()) != gap(other.gap())
                || one.provisional() != other.provisional();
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }

    private static int gap(@Nullable Gap gap) {
        return gap == null ? -1 : gap.ordinal();
    }
}
