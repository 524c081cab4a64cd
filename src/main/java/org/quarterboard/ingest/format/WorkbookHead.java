package org.quarterboard.ingest.format;

import org.quarterboard.shared.Quarter;

/**
 * Whose workbook it is, and of which quarter.
 *
 * @param wales whether the service is in Wales, where some measures have other names
 */
public record WorkbookHead(String serviceCode, String serviceName, boolean wales, Quarter quarter) {}
