package io.hexline.domain.value;

import io.vavr.control.Either;

/** Identifies one registration of an e-mail at the carriers; the carrier's own. */
public record RegistrationId(String value) {

    private static final Syntax SYNTAX = Syntax.id("registration id");

    public RegistrationId {
        SYNTAX.require(value);
    }

    public static Either<Malformed, RegistrationId> parse(String text) {
        return SYNTAX.parse(text, RegistrationId::new);
    }

    @Override
    public String toString() {
        return value;
    }
}
