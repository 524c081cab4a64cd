package org.quarterboard.security;

/** What a role is granted over. */
public enum ScopeKind {
    SERVICE,
    REGION,
    PORTAL
}
