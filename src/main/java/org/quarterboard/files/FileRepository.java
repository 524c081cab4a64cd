package org.quarterboard.files;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface FileRepository extends JpaRepository<FileRow, Long> {

    /** Without the bytes. */
    @Query("""
            select new org.quarterboard.files.StoredFile(
                new org.quarterboard.files.FileId(f.id), f.uuid, f.name, f.contentType, f.size, f.sha256)
              from FileRow f where f.id = :id
            """)
    Optional<StoredFile> describe(long id);

    @Query("select f.id from FileRow f where f.sha256 = :sha256")
    List<Long> idsBySha256(String sha256);

    /** Of all of them together, in bytes. */
    @Query("select coalesce(sum(f.size), 0) from FileRow f where f.id in :ids")
    long size(Collection<Long> ids);
}
