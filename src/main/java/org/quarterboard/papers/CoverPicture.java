package org.quarterboard.papers;

import org.quarterboard.documents.Logo;
import org.quarterboard.shared.UserFacingException;
import org.springframework.stereotype.Component;

/** Takes the pictures that boards want on their covers. */
@Component
class CoverPicture {

    static final int MOST_BYTES = 2 * 1024 * 1024;
    private static final int MEGABYTE = 1024 * 1024;

    /** The picture as covers can take it; a file that is none is refused by its name. */
    byte[] checked(String name, byte[] file) {
        if (file.length > MOST_BYTES) {
            throw new UserFacingException("papers.error.logo-large", name, MOST_BYTES / MEGABYTE);
        }
        return Logo.settled(file)
                .orElseThrow(() -> new UserFacingException("papers.error.logo-kind", name, Logo.MOST_READ));
    }
}
