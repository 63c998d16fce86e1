package io.hexline.domain.value;

import io.vavr.control.Either;

/** Identifies a number carrier; opaque. */
public record CarrierId(String value) {

    private static final Syntax SYNTAX = Syntax.id("carrier id");

    public CarrierId {
        SYNTAX.require(value);
    }

    public static Either<Malformed, CarrierId> parse(String text) {
        return SYNTAX.parse(text, CarrierId::new);
    }

    @Override
    public String toString() {
        return value;
    }
}
