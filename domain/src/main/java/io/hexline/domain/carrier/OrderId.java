package io.hexline.domain.carrier;

import io.hexline.domain.Malformed;
import io.hexline.domain.Syntax;
import io.vavr.control.Either;

/** Identifies an order at a carrier; the carrier's own. */
public record OrderId(String value) {

    private static final Syntax SYNTAX = Syntax.id("order id");

    public OrderId {
        SYNTAX.require(value);
    }

    public static Either<Malformed, OrderId> parse(String text) {
        return SYNTAX.parse(text, OrderId::new);
    }

    @Override
    public String toString() {
        return value;
    }
}
