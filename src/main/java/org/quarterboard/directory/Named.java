package org.quarterboard.directory;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * What has a code that never changes and a name that may. Each kind has a table of its own, and a sequence named after
 * it, as Hibernate names it unasked: {@code region}, {@code region_seq}.
 */
@MappedSuperclass
abstract class Named {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    @Column(name = "code", updatable = false)
    private String code;

    @Column(name = "name")
    private String name;

    @Version
    @Column(name = "version")
    private long version;

    protected Named() {}

    Named(String code, String name) {
        this.code = code;
        this.name = name;
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("Not stored yet");
        }
        return id;
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    void rename(String newName) {
        name = newName;
    }
}
