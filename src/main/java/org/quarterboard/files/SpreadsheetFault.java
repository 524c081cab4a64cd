package org.quarterboard.files;

/** What can speak against an uploaded spreadsheet or CSV file, with its stable code. Codes are never reused. */
public enum SpreadsheetFault {
    TOO_LARGE(1),
    /** A PDF, a picture, a web page, JSON. */
    NOT_A_SPREADSHEET(2),
    /** The binary format before 2007. */
    OLD_XLS(3),
    XLSB(4),
    ENCRYPTED(5),
    MACROS(6),
    EXTERNAL_LINK(7),
    /** Another file inside, be it an archive, an object or a control. */
    EMBEDDED(8),
    /** A document type declaration, with which XML reads other files or grows without end. */
    DOCTYPE(9),
    /** Unpacks to far more than it is worth. */
    BOMB(10),
    TOO_MANY_PARTS(11),
    /** Put together so that two programs would read two different things. */
    CONTRADICTORY(12),
    UNSAFE_NAME(13),
    DAMAGED(14),
    /** An archive, but of something else. */
    NOT_A_WORKBOOK(15),
    TOO_MANY_ROWS(16),
    TOO_MANY_CELLS(17),
    TEXT_TOO_LONG(18),
    WRONG_ENCODING(19),
    /** A formula that fetches from elsewhere or starts a program. */
    LIVE_FORMULA(20),
    NAMED_AS_TEXT(21),
    NAMED_AS_WORKBOOK(22);

    private final String code;

    SpreadsheetFault(int number) {
        this.code = "QB-FIL-%03d".formatted(number);
    }

    public String code() {
        return code;
    }

    /** Whether the file is not read; else it is read, and the person is told. */
    public boolean refuses() {
        return this != NAMED_AS_TEXT && this != NAMED_AS_WORKBOOK;
    }

    /** What is wrong: {1} the part of the file, {2} what was found, {3} what is expected. */
    public String messageKey() {
        return "files.finding." + code;
    }

    /** What the person can do, with the same arguments. */
    public String cureKey() {
        return "files.cure." + code;
    }
}
