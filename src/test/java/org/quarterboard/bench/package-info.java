/** Measurements with a written result under {@code docs/bench}; each compares two ways in one run.
 *
 * <p>No test: nothing here can fail a build.
 */
@NullMarked
package org.quarterboard.bench;

import org.jspecify.annotations.NullMarked;
