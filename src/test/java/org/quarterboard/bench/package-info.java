/** Measurements against a peer in one run; their results stand under docs/bench.
 *
 * <p>No measured time passes or fails; that both sides give the same is tested.
 */
@NullMarked
package org.quarterboard.bench;

import org.jspecify.annotations.NullMarked;
