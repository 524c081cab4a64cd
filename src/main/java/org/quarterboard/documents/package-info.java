/** A document model and its renderings as tagged PDF and HTML; the only user of OpenPDF.
 *
 * <p>It knows no feature: rooms hand it headings, tables and figures.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "charts")
package org.quarterboard.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
