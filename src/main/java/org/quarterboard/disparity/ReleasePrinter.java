package org.quarterboard.disparity;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** Prints a public statement as an accessible PDF. The room that knows how to print implements it. */
public interface ReleasePrinter {

    byte[] pdf(ReleaseText text, Locale locale, Instant at, UUID identity);
}
