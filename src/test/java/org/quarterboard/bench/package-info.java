/** Measurements against a peer in one run; their results stand under docs/bench.
 *
 * <p>No test: nothing here passes or fails.
 */
@NullMarked
package org.quarterboard.bench;

import org.jspecify.annotations.NullMarked;
