package org.quarterboard.security;

import java.util.Set;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.PersonId;
import org.quarterboard.shared.ServiceId;

/** The boards' answer to whom an office on a board gives rights, and which services a board serves. */
public interface SeatRights {

    /** The services of the boards that the person chairs or deputises for today. */
    Set<ServiceId> chairedBy(PersonId person);

    /** The services that the board serves; empty if there is no such board. */
    Set<ServiceId> servicesOf(BoardId board);
}
