package org.quarterboard.meetings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quarterboard.security.Capability;
import org.quarterboard.security.CurrentPerson;
import org.quarterboard.security.PeopleService;
import org.quarterboard.security.Scope;
import org.quarterboard.security.Viewer;
import org.quarterboard.shared.PersonId;
import org.springframework.stereotype.Component;

/** Puts what is stored of minutes together for those who may read it. */
@Component
class MinutesReader {

    private final MinutesStore store;
    private final MinuteEntryStore entries;
    private final PeopleService people;
    private final CurrentPerson currentPerson;
    private final Scope scope;

    MinutesReader(
            MinutesStore store,
            MinuteEntryStore entries,
            PeopleService people,
            CurrentPerson currentPerson,
            Scope scope) {
        this.store = store;
        this.entries = entries;
        this.people = people;
        this.currentPerson = currentPerson;
        this.scope = scope;
    }

    Minutes read(Meeting meeting) {
        List<MinutesStore.Version> versions = store.versions(meeting);
        List<MinutesStore.Comment> comments = store.comments(meeting).stream()
                .filter(comment -> mayRead(meeting, comment))
                .toList();
        Optional<MinutesStore.Agreement> agreement = store.agreement(meeting);
        List<MinutesStore.Correction> corrections = store.corrections(meeting);
        Optional<MinutesStore.Signature> signature = store.signature(meeting);
        Names names = new Names(Stream.of(
                        versions.stream().map(MinutesStore.Version::by),
                        comments.stream().flatMap(MinutesReader::answeredBy),
                        agreement.stream().map(MinutesStore.Agreement::by),
                        corrections.stream().map(MinutesStore.Correction::by),
                        signature.stream().map(MinutesStore.Signature::by))
                .flatMap(by -> by)
                .distinct()
                .toList());
        return new Minutes(
                meeting.state(),
                versions.stream().map(names::version).toList(),
                versions.isEmpty() ? Map.of() : topics(meeting),
                comments.stream().map(names::comment).toList(),
                agreement.map(names::agreement),
                corrections.stream().map(names::correction).toList(),
                signature.map(names::signature),
                intact(versions, agreement, corrections, signature));
    }

    private Map<String, Topic> topics(Meeting meeting) {
        return entries.ofMeeting(meeting).stream()
                .filter(entry -> !entry.withdrawn() && !entry.topic().equals(Topic.NONE))
                .collect(Collectors.toMap(entry -> entry.number().label(), MinuteEntry::topic));
    }

    private static Stream<PersonId> answeredBy(MinutesStore.Comment comment) {
        MinutesStore.Answer answer = comment.answer();
        return answer == null ? Stream.empty() : Stream.of(answer.by());
    }

    /** A comment is between the member and those who write the minutes. */
    private boolean mayRead(Meeting meeting, MinutesStore.Comment comment) {
        Optional<Viewer> viewer = currentPerson.viewer();
        return viewer.isEmpty()
                || viewer.get().id().equals(comment.by())
                || scope.allows(viewer.get(), Capability.RECORD_MEETING, meeting.boardId());
    }

    static boolean intact(
            List<MinutesStore.Version> versions,
            Optional<MinutesStore.Agreement> agreement,
            List<MinutesStore.Correction> corrections,
            Optional<MinutesStore.Signature> signature) {
        boolean kept = versions.stream()
                .allMatch(version -> MinutesRecord.hash(version.words()).equals(version.sha256()));
        Optional<MinutesStore.Version> agreed = agreement.flatMap(found -> versions.stream()
                .filter(version -> version.number() == found.version())
                .findFirst());
        return kept
                && (signature.isEmpty()
                        || agreed.isPresent()
                                && signature.get().corrections() <= corrections.size()
                                && MinutesRecord.signedHash(
                                                agreed.get().words(),
                                                corrections.subList(
                                                        0, signature.get().corrections()))
                                        .equals(signature.get().sha256()));
    }

    /** Turns what is stored into what is read, with the names of those who did it. */
    private final class Names {

        private final Map<PersonId, String> byId;

        Names(List<PersonId> ids) {
            byId = people.names(ids);
        }

        private String of(PersonId person) {
            return byId.getOrDefault(person, "");
        }

        Minutes.Version version(MinutesStore.Version stored) {
            return new Minutes.Version(
                    stored.number(), stored.language(), stored.words(), stored.sha256(), stored.at(), of(stored.by()));
        }

        Minutes.Comment comment(MinutesStore.Comment stored) {
            return new Minutes.Comment(
                    stored.number(),
                    stored.item(),
                    stored.position(),
                    stored.words(),
                    stored.at(),
                    answer(stored.answer()));
        }

        private Minutes.@Nullable Answer answer(MinutesStore.@Nullable Answer stored) {
            return stored == null
                    ? null
                    : new Minutes.Answer(stored.accepted(), stored.words(), stored.at(), of(stored.by()));
        }

        Minutes.Agreement agreement(MinutesStore.Agreement stored) {
            return new Minutes.Agreement(
                    stored.version(), stored.uuid(), stored.heldOn(), stored.at(), of(stored.by()));
        }

        Minutes.Correction correction(MinutesStore.Correction stored) {
            return new Minutes.Correction(
                    stored.number(),
                    stored.item(),
                    stored.oldWords(),
                    stored.newWords(),
                    stored.why(),
                    stored.at(),
                    of(stored.by()));
        }

        Minutes.Signature signature(MinutesStore.Signature stored) {
            return new Minutes.Signature(
                    stored.position(), stored.corrections(), stored.sha256(), stored.at(), of(stored.by()));
        }
    }
}
