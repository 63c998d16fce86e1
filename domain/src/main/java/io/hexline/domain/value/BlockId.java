package io.hexline.domain.value;

import io.vavr.control.Either;

/** Identifies a block of consecutive numbers that was ordered as one; opaque. */
public record BlockId(String value) {

    private static final Syntax SYNTAX = Syntax.id("number block id");

    public BlockId {
        SYNTAX.require(value);
    }

    public static Either<Malformed, BlockId> parse(String text) {
        return SYNTAX.parse(text, BlockId::new);
    }

    @Override
    public String toString() {
        return value;
    }
}
