package org.quarterboard.disparity;

import java.util.Optional;

/**
 * What publishing would do.
 *
 * @param text as it would be published; empty if it may not be
 * @param seen stands for all that the statement would tell, so that nothing else is published than what was looked at
 */
public record ReleasePreview(ReleaseReport report, Optional<ReleaseText> text, String seen) {}
