package org.quarterboard.directory.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What the address of the list of people says.
 *
 * @param search part of a name or an e-mail address; empty for all
 * @param page counted from 1
 * @param person the person who stands above the list
 */
record PeopleAddress(String search, int page, Optional<UUID> person) {

    static final String PATH = "admin/people";
    static final String PERSON = "person";
    static final String SEARCH = "q";
    static final String PAGE = "page";
    private static final int LONGEST_NUMBER = 6;

    static PeopleAddress of(Location location) {
        QueryParameters query = location.getQueryParameters();
        return new PeopleAddress(
                query.getSingleParameter(SEARCH).orElse(""),
                query.getSingleParameter(PAGE)
                        .filter(page -> page.length() <= LONGEST_NUMBER && page.matches("[1-9][0-9]*"))
                        .map(Integer::parseInt)
                        .orElse(1),
                query.getSingleParameter(PERSON).map(PeopleAddress::uuid));
    }

    PeopleAddress searching(String other) {
        return new PeopleAddress(other.strip(), 1, Optional.empty());
    }

    PeopleAddress onPage(int other) {
        return new PeopleAddress(search, other, Optional.empty());
    }

    PeopleAddress choosing(UUID other) {
        return new PeopleAddress(search, page, Optional.of(other));
    }

    String path() {
        String query = parameters().getQueryString();
        return query.isEmpty() ? PATH : PATH + "?" + query;
    }

    QueryParameters parameters() {
        Map<String, String> said = new LinkedHashMap<>();
        if (!search.isEmpty()) {
            said.put(SEARCH, search);
        }
        if (page > 1) {
            said.put(PAGE, Integer.toString(page));
        }
        person.ifPresent(uuid -> said.put(PERSON, uuid.toString()));
        return QueryParameters.simple(said);
    }

    /** Somebody who is not there, where the address names nobody. */
    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return new UUID(0, 0);
        }
    }
}
