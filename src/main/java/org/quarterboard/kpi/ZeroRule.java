package org.quarterboard.kpi;

/**
 * A cell in which the definitions leave room for nobody: a value above 0 breaks the rule.
 *
 * @param kind REFUSE or WARN
 * @param rule the key of the rule in {@code rules.csv}
 */
public record ZeroRule(CellCode cell, RuleKind kind, String rule) {

    /** Bed and breakfast, no fixed abode and an unknown place can never be suitable. */
    public static final String NEVER_SUITABLE = "never-suitable";

    /** A child who lives in custody is recorded with suitability unknown. */
    public static final String CUSTODIAL_UNKNOWN = "custodial-unknown";
}
