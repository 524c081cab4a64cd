package org.quarterboard.papers;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Who has read a published pack.
 *
 * @param members of the board today
 * @param others who have read it, by name
 */
public record PackReadership(List<Reader> members, List<Reader> others) {

    public PackReadership {
        members = List.copyOf(members);
        others = List.copyOf(others);
    }

    /**
     * @param name position and organisation of a member, the name of anybody else
     * @param known whether the portal can tell: a member to whom no account is linked may have read it under another name
     * @param opened when it was first opened on its page
     * @param taken when its PDF was first downloaded
     */
    public record Reader(String name, boolean known, Optional<Instant> opened, Optional<Instant> taken) {

        public boolean hasRead() {
            return opened.isPresent() || taken.isPresent();
        }
    }

    public long membersWhoRead() {
        return members.stream().filter(Reader::hasRead).count();
    }
}
