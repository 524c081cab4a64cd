package org.quarterboard.boards;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.PersonId;
import org.quarterboard.shared.Sector;
import org.quarterboard.shared.UserFacingException;

/** A version of the terms of reference as it was recorded; never changed. */
@Entity
@Immutable
@Table(name = "terms_of_reference")
class TermsVersion {

    static final int LONGEST_SUMMARY = 4000;
    static final int LONGEST_SOURCE = 500;
    private static final int MOST_SEATS = 200;
    private static final Pattern COMMA = Pattern.compile(",");

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "terms_of_reference_seq")
    @SequenceGenerator(name = "terms_of_reference_seq", sequenceName = "terms_of_reference_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "board_id")
    private long boardId;

    @Column(name = "number")
    private int number;

    @Column(name = "agreed_on")
    private LocalDate agreedOn;

    @Column(name = "review_by")
    private LocalDate reviewBy;

    @Column(name = "local_name")
    private String localName;

    @Column(name = "summary")
    private String summary;

    @Column(name = "source")
    private String source;

    @Column(name = "quorum_members")
    private int quorumMembers;

    @Column(name = "quorum_percent")
    private int quorumPercent;

    @Column(name = "quorum_sectors")
    private String quorumSectors;

    @Column(name = "quorum_chair")
    private boolean quorumChair;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private long recordedBy;

    protected TermsVersion() {}

    TermsVersion(BoardId board, int number, TermsDraft draft, Instant at, PersonId by) {
        this.boardId = board.value();
        this.number = number;
        if (!draft.agreedOn().isBefore(draft.reviewBy())) {
            throw new UserFacingException("boards.error.review-before-agreed");
        }
        this.agreedOn = draft.agreedOn();
        this.reviewBy = draft.reviewBy();
        this.localName = Words.optional(draft.localName(), Words.LONGEST, "boards.error.local-name");
        this.summary = Words.optional(draft.summary(), LONGEST_SUMMARY, "boards.error.terms-summary");
        this.source = Words.optional(draft.source(), LONGEST_SOURCE, "boards.error.terms-source");
        if (draft.quorum().members() > MOST_SEATS) {
            throw new UserFacingException("boards.error.quorum-members", MOST_SEATS);
        }
        this.quorumMembers = draft.quorum().members();
        this.quorumPercent = draft.quorum().percent();
        this.quorumSectors =
                draft.quorum().sectors().stream().sorted().map(Sector::name).collect(Collectors.joining(","));
        this.quorumChair = draft.quorum().chairOrDeputy();
        this.recordedAt = at;
        this.recordedBy = by.value();
    }

    int number() {
        return number;
    }

    LocalDate agreedOn() {
        return agreedOn;
    }

    TermsOfReference item() {
        return new TermsOfReference(
                number,
                agreedOn,
                reviewBy,
                localName,
                summary,
                source,
                new QuorumRule(quorumMembers, quorumPercent, sectors(), quorumChair));
    }

    private Set<Sector> sectors() {
        return quorumSectors.isEmpty()
                ? Set.of()
                : COMMA.splitAsStream(quorumSectors)
                        .map(Sector::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Sector.class)));
    }
}
