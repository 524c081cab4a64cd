package org.quarterboard.kpi;

import java.time.Instant;
import org.quarterboard.shared.Ref;

/** A paper or plan that has printed a figure, and when. */
public record Citation(ObservationId figure, Ref by, Instant at) {}
