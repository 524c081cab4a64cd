package org.quarterboard.security;

import java.util.Locale;

/** Where a person may be written to, and in which language. */
public record Recipient(String email, Locale language) {}
