package org.quarterboard.meetings;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.quarterboard.meetings.MinuteEntryStore.SinceLine;
import org.quarterboard.security.PeopleService;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.PersonId;
import org.springframework.stereotype.Component;

/** What has been noted since of decisions and challenges, with the names of those who noted it. */
@Component
class SinceNotes {

    private final MinuteEntryStore entries;
    private final PeopleService people;

    SinceNotes(MinuteEntryStore entries, PeopleService people) {
        this.entries = entries;
        this.people = people;
    }

    /** By entry, the oldest first. */
    Map<UUID, List<SinceThen.Note>> of(BoardId board, List<MinuteEntry> said) {
        List<SinceLine> lines = entries.since(board, said);
        Map<PersonId, String> names =
                people.names(lines.stream().map(SinceLine::by).distinct().toList());
        return lines.stream()
                .collect(Collectors.groupingBy(
                        SinceLine::entry,
                        Collectors.mapping(
                                line -> new SinceThen.Note(line.words(), line.at(), names.getOrDefault(line.by(), "")),
                                Collectors.toList())));
    }
}
