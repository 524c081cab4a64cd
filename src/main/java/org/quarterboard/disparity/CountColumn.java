package org.quarterboard.disparity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The columns of a file of counts by group, in the order in which the portal writes them. A file may hold no other. */
public enum CountColumn {
    COUNTED(true),
    /** Blank for the service as a whole. */
    AUTHORITY(false),
    PERIOD(true),
    /** The columns of the groups are blank where all children are meant. */
    ETHNICITY(false),
    ETHNIC_DETAIL(false),
    SEX(false),
    AGE(false),
    CARE(false),
    SEND(false),
    COUNT(true),
    SOURCE(true),
    SOURCE_DATE(true),
    BASIS(false);

    private final boolean required;

    CountColumn(boolean required) {
        this.required = required;
    }

    /** As the header writes it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether every row has to fill it. */
    public boolean required() {
        return required;
    }

    /** The dimension that it tells children apart by, if it does. */
    public Optional<GroupDimension> dimension() {
        return Arrays.stream(GroupDimension.values())
                .filter(each -> each.name().equals(name()))
                .findFirst();
    }

    static CountColumn of(GroupDimension dimension) {
        return valueOf(dimension.name());
    }

    /** The key of the sentence that says what to write there. */
    public String messageKey() {
        return "disparity.bring.column." + code();
    }
}
