package org.quarterboard.files;

import java.util.Collection;
import org.quarterboard.shared.UserFacingException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How much all papers of a pack may have together: they are held in memory while it is bound, and kept as one file. */
@Component
public class PackRoom {

    private static final int MEGABYTE = 1 << 20;

    private final FileStore files;
    private final int mostMegabytes;

    PackRoom(FileStore files, @Value("${quarterboard.uploads.pack-megabytes}") int mostMegabytes) {
        this.files = files;
        this.mostMegabytes = mostMegabytes;
    }

    /**
     * Called by services that have checked the scope of what the files belong to.
     *
     * @param there what is in the pack already
     * @throws UserFacingException if there is no room for another; says how much there is
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void require(Collection<FileId> there, CheckedPdf another) {
        long bytes = another.size() + files.size(there);
        if (bytes > (long) mostMegabytes * MEGABYTE) {
            throw new UserFacingException(
                    "files.pack.full", another.name(), (bytes + MEGABYTE - 1) / MEGABYTE, mostMegabytes);
        }
    }
}
