package org.quarterboard.boards;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.PersonId;

/** A member of a board: a position in an organisation. No name is needed; a person who signs in may be linked. */
@Entity
@Table(name = "member")
class Member {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "member_seq")
    @SequenceGenerator(name = "member_seq", sequenceName = "member_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "uuid", updatable = false)
    private UUID uuid;

    @Column(name = "board_id", updatable = false)
    private long boardId;

    @Column(name = "person_id")
    private @Nullable Long personId;

    @Column(name = "position")
    private String position;

    @Column(name = "organisation")
    private String organisation;

    @Version
    @Column(name = "version")
    private long version;

    protected Member() {}

    Member(BoardId board, String position, String organisation, @Nullable PersonId person) {
        this.uuid = UUID.randomUUID();
        this.boardId = board.value();
        describe(position, organisation, person);
    }

    final void describe(String newPosition, String newOrganisation, @Nullable PersonId person) {
        position = newPosition;
        organisation = newOrganisation;
        personId = person == null ? null : person.value();
    }

    MemberId memberId() {
        if (id == null) {
            throw new IllegalStateException("Not stored yet");
        }
        return new MemberId(id);
    }

    UUID uuid() {
        return uuid;
    }

    BoardId boardId() {
        return new BoardId(boardId);
    }

    String position() {
        return position;
    }

    String organisation() {
        return organisation;
    }

    long version() {
        return version;
    }

    MemberItem item() {
        return new MemberItem(
                memberId(),
                uuid,
                position,
                organisation,
                Optional.ofNullable(personId).map(PersonId::new),
                version);
    }
}
