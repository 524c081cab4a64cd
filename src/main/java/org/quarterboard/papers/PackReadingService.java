package org.quarterboard.papers;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quarterboard.boards.BoardDetails;
import org.quarterboard.boards.BoardService;
import org.quarterboard.boards.Holding;
import org.quarterboard.boards.MemberId;
import org.quarterboard.boards.MemberItem;
import org.quarterboard.papers.PackReadership.Reader;
import org.quarterboard.papers.PackReadingStore.Kind;
import org.quarterboard.papers.PackReadingStore.Reading;
import org.quarterboard.security.Capability;
import org.quarterboard.security.CurrentPerson;
import org.quarterboard.security.PeopleService;
import org.quarterboard.security.ReadsService;
import org.quarterboard.security.WritesService;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.PersonId;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.Today;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading a pack page by page: its text, what is found in it, what is new to the reader, and who has read it. */
@Service
@Transactional(readOnly = true)
public class PackReadingService {

    private final PaperService papers;
    private final BoardPaperRepository repository;
    private final PackReader reader;
    private final PackReadingStore readings;
    private final PackRights rights;
    private final BoardService boards;
    private final PeopleService people;
    private final CurrentPerson currentPerson;
    private final Today today;

    PackReadingService(
            PaperService papers,
            BoardPaperRepository repository,
            PackReader reader,
            PackReadingStore readings,
            PackRights rights,
            BoardService boards,
            PeopleService people,
            CurrentPerson currentPerson,
            Today today) {
        this.papers = papers;
        this.repository = repository;
        this.reader = reader;
        this.readings = readings;
        this.rights = rights;
        this.boards = boards;
        this.people = people;
        this.currentPerson = currentPerson;
        this.today = today;
    }

    public ReadablePack read(@ReadsService(Capability.READ_PAPER) ServiceId service, UUID uuid) {
        PaperItem item = papers.find(service, uuid);
        return reader.read(stored(service, uuid), item);
    }

    /** The pages on which all of the words stand, in order; of a pack without pages of its own, the sections. */
    public List<PackHit> search(@ReadsService(Capability.READ_PAPER) ServiceId service, UUID uuid, String query) {
        return PackHits.of(read(service, uuid), PackSearch.of(query));
    }

    /** Puts on record that the person has opened it; a draft is read by those who make it, and nobody is told. */
    @Transactional
    public void opened(@WritesService(Capability.READ_PAPER) ServiceId service, UUID uuid) {
        note(service, uuid, Kind.OPENED);
    }

    /** Puts on record that the person has downloaded it. */
    @Transactional
    public void taken(@WritesService(Capability.READ_PAPER) ServiceId service, UUID uuid) {
        note(service, uuid, Kind.TAKEN);
    }

    private void note(ServiceId service, UUID uuid, Kind kind) {
        if (!papers.find(service, uuid).draft()) {
            readings.add(service, stored(service, uuid).number(), currentPerson.idForRecord(), kind, today.instant());
        }
    }

    /** What differs from the newest of the earlier packs of its meeting and language that the person has read. */
    public Optional<SinceRead> since(@ReadsService(Capability.READ_PAPER) ServiceId service, UUID uuid) {
        ReadablePack now = read(service, uuid);
        BoardPaper paper = stored(service, uuid);
        Map<Long, Instant> read = new LinkedHashMap<>();
        readings.ofPerson(service, currentPerson.idForRecord())
                .forEach(reading -> read.put(reading.paper(), reading.at()));
        return repository.findByServiceIdOrderByMeetingOnDescBuiltAtDescIdDesc(service.value()).stream()
                .filter(other -> other.isBefore(paper) && read.containsKey(other.number()))
                .max((one, other) -> one.isBefore(other) ? -1 : 1)
                .map(other -> {
                    PaperItem item = other.item("", false, false, Optional.empty());
                    return new SinceRead(
                            other.builtAt(),
                            Objects.requireNonNull(read.get(other.number())),
                            SinceRead.between(reader.read(other, item), now));
                });
    }

    /** Who has read it and which members have not: for those who prepare the meeting, chair and deputy. */
    public Optional<PackReadership> readership(@ReadsService(Capability.READ_PAPER) ServiceId service, UUID uuid) {
        PaperItem item = papers.find(service, uuid);
        if (item.draft() || !rights.prepares(service)) {
            return Optional.empty();
        }
        Map<PersonId, Map<Kind, Instant>> first = new LinkedHashMap<>();
        for (Reading reading : readings.ofPaper(service, stored(service, uuid).number())) {
            first.computeIfAbsent(reading.person(), person -> new LinkedHashMap<>())
                    .putIfAbsent(reading.kind(), reading.at());
        }
        List<Reader> members = new ArrayList<>();
        Set<PersonId> listed = new LinkedHashSet<>();
        for (MemberItem member : members(service)) {
            member.person().ifPresent(listed::add);
            members.add(reader(
                    member.label(),
                    member.person().isPresent(),
                    member.person().map(first::get).orElse(null)));
        }
        List<PersonId> rest = first.keySet().stream()
                .filter(person -> !listed.contains(person))
                .toList();
        Map<PersonId, String> names = people.names(rest);
        return Optional.of(new PackReadership(
                members,
                rest.stream()
                        .map(person -> reader(names.getOrDefault(person, ""), true, first.get(person)))
                        .sorted(Comparator.comparing(Reader::name))
                        .toList()));
    }

    private static Reader reader(String name, boolean known, @Nullable Map<Kind, Instant> first) {
        Map<Kind, Instant> read = first == null ? Map.of() : first;
        return new Reader(
                name, known, Optional.ofNullable(read.get(Kind.OPENED)), Optional.ofNullable(read.get(Kind.TAKEN)));
    }

    /** Those who hold a seat or an office today. */
    private List<MemberItem> members(ServiceId service) {
        Optional<BoardDetails> board = boards.boardOf(service);
        if (board.isEmpty()) {
            return List.of();
        }
        Set<MemberId> sitting = new LinkedHashSet<>();
        board.get().chair().ifPresent(office -> sitting.add(office.member()));
        board.get().deputy().ifPresent(office -> sitting.add(office.member()));
        board.get()
                .seats()
                .forEach(seat -> seat.holders().stream().map(Holding::member).forEach(sitting::add));
        return board.get().members().stream()
                .filter(member -> sitting.contains(member.id()))
                .toList();
    }

    private BoardPaper stored(ServiceId service, UUID uuid) {
        return repository.findByServiceIdAndUuid(service.value(), uuid).orElseThrow(NotFoundException::new);
    }
}
