package org.quarterboard.directory;

/** What can be wrong with a directory file. Each has a sentence that says it and a sentence that cures it. */
public enum Problem implements CsvProblem {
    TOO_LARGE,
    NOT_UTF8,
    EMPTY_FILE,
    WRONG_HEADER,
    BROKEN_CSV,
    FIELD_COUNT,
    MISSING,
    TOO_LONG,
    CONTROL_CHARACTER,
    BAD_CODE,
    BAD_COUNTRY,
    BAD_DATE,
    FUTURE_DATE,
    ENDS_BEFORE_START,
    DUPLICATE_ROW,
    TWO_NAMES,
    TWO_COUNTRIES,
    UNKNOWN_SERVICE,
    UNKNOWN_AUTHORITY,
    IN_TWO_SERVICES,
    OVERLAP,
    BAD_YEAR,
    BAD_AGE,
    BAD_ETHNICITY,
    BAD_SEX,
    BAD_NUMBER,
    NEGATIVE,
    MISSING_AGES,
    MISSING_ROWS,
    OLDER_SOURCE,
    MORE;

    @Override
    public String messageKey() {
        return "directory.problem." + name();
    }

    @Override
    public String cureKey() {
        return "directory.cure." + name();
    }
}
