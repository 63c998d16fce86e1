package io.hexline.domain.value;

import io.vavr.control.Either;

/** Identifies an organization (a customer); opaque. */
public record OrgId(String value) {

    private static final Syntax SYNTAX = Syntax.id("organization id");

    public OrgId {
        SYNTAX.require(value);
    }

    public static Either<Malformed, OrgId> parse(String text) {
        return SYNTAX.parse(text, OrgId::new);
    }

    @Override
    public String toString() {
        return value;
    }
}
