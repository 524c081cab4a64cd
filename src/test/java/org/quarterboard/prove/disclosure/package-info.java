/** The attack on what the disclosure control publishes. It knows the model of a document and none of the engine's search.
 */
@NullMarked
package org.quarterboard.prove.disclosure;

import org.jspecify.annotations.NullMarked;
