package io.hexline.domain.value;

import io.vavr.control.Either;

/** Identifies a person; opaque, the same in the directory and on the calling platform. */
public record PersonId(String value) {

    private static final Syntax SYNTAX = Syntax.id("person id");

    public PersonId {
        SYNTAX.require(value);
    }

    public static Either<Malformed, PersonId> parse(String text) {
        return SYNTAX.parse(text, PersonId::new);
    }

    @Override
    public String toString() {
        return value;
    }
}
