package org.quarterboard.boards;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.ServiceId;

/** A management board and the services it serves. */
@Entity
@Table(name = "board")
class Board {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "board_seq")
    @SequenceGenerator(name = "board_seq", sequenceName = "board_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "uuid", updatable = false)
    private UUID uuid;

    @Column(name = "name")
    private String name;

    @Column(name = "local_name")
    private String localName = "";

    @Column(name = "merged_with")
    private String mergedWith = "";

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "board_service", joinColumns = @JoinColumn(name = "board_id"))
    @Column(name = "service_id")
    private Set<Long> services = new LinkedHashSet<>();

    @Version
    @Column(name = "version")
    private long version;

    protected Board() {}

    Board(String name, ServiceId service) {
        this.uuid = UUID.randomUUID();
        this.name = name;
        this.services.add(service.value());
    }

    BoardId boardId() {
        if (id == null) {
            throw new IllegalStateException("Not stored yet");
        }
        return new BoardId(id);
    }

    UUID uuid() {
        return uuid;
    }

    long version() {
        return version;
    }

    BoardNames names() {
        return new BoardNames(name, localName, mergedWith);
    }

    List<ServiceId> services() {
        return services.stream().sorted().map(ServiceId::new).toList();
    }

    void describe(BoardNames names) {
        name = Words.required(names.name(), "boards.error.name");
        localName = Words.optional(names.localName(), Words.LONGEST, "boards.error.local-name");
        mergedWith = Words.optional(names.mergedWith(), Words.LONGEST, "boards.error.merged-with");
    }

    void serve(ServiceId service) {
        services.add(service.value());
    }
}
