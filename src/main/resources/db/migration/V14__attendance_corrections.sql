-- Once minutes are agreed the register changes by this alone: what it said, what is right, why. old_mark NULL = nothing
-- was recorded. Append-only.
CREATE TABLE attendance_correction (
    board_id   BIGINT       NOT NULL,
    meeting_id BIGINT       NOT NULL,
    number     INT          NOT NULL CHECK (number > 0),
    member_id  BIGINT       NOT NULL,
    seat_id    BIGINT       NOT NULL,
    old_mark   VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL
        CHECK (old_mark IN ('SENIOR', 'DELEGATE', 'PRESENT', 'APOLOGIES', 'ABSENT')),
    new_mark   VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL
        CHECK (new_mark IN ('SENIOR', 'DELEGATE', 'PRESENT', 'APOLOGIES', 'ABSENT')),
    reason     VARCHAR(500) NOT NULL CHECK (reason <> ''),
    made_at    DATETIME(6)  NOT NULL,
    made_by    BIGINT       NOT NULL,
    PRIMARY KEY (board_id, meeting_id, number),
    CONSTRAINT attendance_correction_agreed FOREIGN KEY (board_id, meeting_id) REFERENCES minute_agreement (board_id, meeting_id),
    CONSTRAINT attendance_correction_member FOREIGN KEY (board_id, member_id) REFERENCES member (board_id, id),
    CONSTRAINT attendance_correction_seat FOREIGN KEY (board_id, seat_id) REFERENCES seat (board_id, id)
);
