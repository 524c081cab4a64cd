package org.quarterboard.kpi;

import java.util.Locale;
import java.util.Optional;

/** What an area is whose published figures are set beside those of a service. */
public enum AreaKind {
    ENGLAND("E92000001"),
    WALES("W92000004"),
    ENGLAND_AND_WALES("K04000001"),
    /** A region by the code that the directory has for it. */
    REGION(""),
    /** A family of services by the code that the directory has for it. */
    FAMILY("");

    private final String onlyCode;

    AreaKind(String onlyCode) {
        this.onlyCode = onlyCode;
    }

    /** As it stands in files: england-and-wales. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The national code of a nation; empty where there are many areas of the kind. */
    public Optional<String> onlyCode() {
        return Optional.of(onlyCode).filter(code -> !code.isEmpty());
    }

    public String messageKey() {
        return "kpi.area." + name();
    }

    public static Optional<AreaKind> of(String code) {
        for (AreaKind kind : values()) {
            if (kind.code().equals(code)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
