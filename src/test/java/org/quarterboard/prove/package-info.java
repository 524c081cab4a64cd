/** Long proofs: a seed in, a result file under docs/proofs out.
 *
 * <p>Small versions of them run with the tests.
 */
@NullMarked
package org.quarterboard.prove;

import org.jspecify.annotations.NullMarked;
