package io.hexline.domain.value;

import io.vavr.control.Either;

/** Identifies a subscription, from which licenses and locations are paid; opaque. */
public record SubscriptionId(String value) {

    private static final Syntax SYNTAX = Syntax.id("subscription id");

    public SubscriptionId {
        SYNTAX.require(value);
    }

    public static Either<Malformed, SubscriptionId> parse(String text) {
        return SYNTAX.parse(text, SubscriptionId::new);
    }

    @Override
    public String toString() {
        return value;
    }
}
