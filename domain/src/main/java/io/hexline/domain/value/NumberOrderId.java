package io.hexline.domain.value;

import io.vavr.control.Either;

/** Identifies an order at a carrier; the carrier's own. */
public record NumberOrderId(String value) {

    private static final Syntax SYNTAX = Syntax.id("order id");

    public NumberOrderId {
        SYNTAX.require(value);
    }

    public static Either<Malformed, NumberOrderId> parse(String text) {
        return SYNTAX.parse(text, NumberOrderId::new);
    }

    @Override
    public String toString() {
        return value;
    }
}
