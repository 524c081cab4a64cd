package org.quarterboard.kpi;

/**
 * A rule of counting, as the guidance sets it.
 *
 * @param key its name in {@code rules.csv}
 */
public record CountingRule(String key, RuleKind kind, RuleCheck check) {

    public String messageKey() {
        return "kpi.rule." + key;
    }
}
