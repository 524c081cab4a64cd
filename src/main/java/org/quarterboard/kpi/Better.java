package org.quarterboard.kpi;

/**
 * Which direction is better for children. On a breakdown count it applies to the count's share, never to the raw
 * number. NONE is context: it is never coloured good or bad.
 */
public enum Better {
    UP,
    DOWN,
    NONE;

    public String messageKey() {
        return "kpi.better." + name();
    }
}
