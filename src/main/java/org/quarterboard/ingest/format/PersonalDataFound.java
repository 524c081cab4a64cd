package org.quarterboard.ingest.format;

import java.util.List;

/** Why a file looks as if it were about single children; at least one sign. */
public record PersonalDataFound(List<PersonalSign> signs) {

    public PersonalDataFound {
        signs = List.copyOf(signs);
        if (signs.isEmpty()) {
            throw new IllegalArgumentException("Nothing was found");
        }
    }

    /** One finding for each sign. */
    public List<Finding> findings() {
        return signs.stream()
                .map(sign -> new Finding(sign.kind(), sign.line(), sign.column(), Long.toString(sign.count()), ""))
                .toList();
    }

    void tell(Findings findings) {
        findings().reversed().forEach(findings::addAlways);
    }
}
