package org.quarterboard.actions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quarterboard.boards.MemberId;
import org.quarterboard.boards.MemberItem;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.PersonId;

/** The members of a board as owners of actions, and which of them a person is. */
final class BoardPeople {

    private final Map<MemberId, MemberItem> members;

    BoardPeople(List<MemberItem> members) {
        this.members = members.stream().collect(Collectors.toMap(MemberItem::id, Function.identity()));
    }

    String label(MemberId id) {
        MemberItem member = members.get(id);
        return member == null ? "" : member.label();
    }

    /** A member of another board is not there. */
    MemberItem require(MemberId id) {
        MemberItem member = members.get(id);
        if (member == null) {
            throw new NotFoundException();
        }
        return member;
    }

    Optional<PersonId> person(MemberId id) {
        return Optional.ofNullable(members.get(id)).flatMap(MemberItem::person);
    }

    boolean is(MemberId id, Optional<PersonId> person) {
        return person.isPresent() && person(id).equals(person);
    }

    /** The position of the person on the board; empty if the person is no member. */
    String position(Optional<PersonId> person) {
        return members.values().stream()
                .filter(member -> person.isPresent() && member.person().equals(person))
                .map(MemberItem::label)
                .findFirst()
                .orElse("");
    }
}
