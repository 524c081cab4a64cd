package org.quarterboard.kpi;

/** What happens to figures that break a rule; the gravest first. */
public enum RuleKind {
    /** A file that breaks it is not taken. */
    REFUSE,
    /** A file that breaks it is taken, and somebody is told. */
    WARN,
    /** It says how to count. The figures alone cannot show whether it was kept. */
    NOTE;

    public String messageKey() {
        return "kpi.rule-kind." + name();
    }
}
