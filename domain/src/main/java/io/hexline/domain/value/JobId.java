package io.hexline.domain.value;

import io.vavr.control.Either;

/** Identifies a job; opaque. */
public record JobId(String value) {

    private static final Syntax SYNTAX = Syntax.id("job id");

    public JobId {
        SYNTAX.require(value);
    }

    public static Either<Malformed, JobId> parse(String text) {
        return SYNTAX.parse(text, JobId::new);
    }

    @Override
    public String toString() {
        return value;
    }
}
