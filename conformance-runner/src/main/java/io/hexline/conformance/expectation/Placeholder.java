package io.hexline.conformance.expectation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What can stand in angle brackets in an expected text, and what it matches. */
enum Placeholder {
    ANY("any", "(?s).*"),
    UUID("uuid", "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"),
    TIME("time", "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z"),
    DURATION("duration", "PT(\\d+H)?(\\d+M)?(\\d+(\\.\\d+)?S)?"),
    /** Followed by a kind, or by a kind and an id of the snapshot: its wire form, {@code ciscospark://…/KIND/ID}. */
    ID("id:[A-Z_]+(/[^<>]+)?", "[A-Za-z0-9_-]+=*"),
    /** Followed by a name: anything, kept under that name. */
    CAPTURE("capture:[A-Za-z0-9_]+", "(?s).+"),
    /** The member is not there at all. */
    ABSENT("absent", "(?!)"),
    /** The first element of an expected array: the others can be there in any order. */
    ANY_ORDER("any-order", "(?!)");

    static final Pattern IN_TEXT = Pattern.compile("<([^<>\\s]+)>");

    private final Pattern name;
    private final String matches;

    Placeholder(String name, String matches) {
        this.name = Pattern.compile(name);
        this.matches = matches;
    }

    /** The placeholder of that name, if there is one. */
    static Optional<Placeholder> named(String name) {
        return List.of(values()).stream()
                .filter(placeholder -> placeholder.name.matcher(name).matches())
                .findFirst();
    }

    String regex() {
        return matches;
    }
}
