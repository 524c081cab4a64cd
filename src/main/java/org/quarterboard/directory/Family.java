package org.quarterboard.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A group of services that are alike enough to be compared. */
@Entity
@Table(name = "family")
class Family extends Named {

    protected Family() {}

    Family(String code, String name) {
        super(code, name);
    }
}
