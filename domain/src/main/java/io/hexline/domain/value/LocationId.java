package io.hexline.domain.value;

import io.vavr.control.Either;

/** Identifies a location; opaque. */
public record LocationId(String value) {

    private static final Syntax SYNTAX = Syntax.id("location id");

    public LocationId {
        SYNTAX.require(value);
    }

    public static Either<Malformed, LocationId> parse(String text) {
        return SYNTAX.parse(text, LocationId::new);
    }

    @Override
    public String toString() {
        return value;
    }
}
