package org.quarterboard.security;

import java.util.Set;
import org.quarterboard.shared.ServiceId;

/** The directory's answer to which services a region holds today. */
public interface ServicesOfRegion {

    Set<ServiceId> servicesOfRegion(long regionId);
}
