package org.quarterboard.kpi;

import java.util.Optional;

/** The point of an order at which a count is taken. The start of a custodial sentence is the day before it began. */
public enum Stage {
    START("start"),
    END("end"),
    DURING("during"),
    RELEASE("release"),
    RELEASE_5WD("release-5wd"),
    BEFORE_START("before-start"),
    /** Counted over the period, at no point of an order: cohorts, offences, victims, sectors. */
    PERIOD("period");

    private final String code;

    Stage(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public String messageKey() {
        return "kpi.stage." + name();
    }

    public static Optional<Stage> of(String code) {
        for (Stage stage : values()) {
            if (stage.code.equals(code)) {
                return Optional.of(stage);
            }
        }
        return Optional.empty();
    }
}
