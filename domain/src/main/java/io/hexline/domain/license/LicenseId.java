package io.hexline.domain.license;

import io.hexline.domain.Malformed;
import io.hexline.domain.Syntax;
import io.vavr.control.Either;

/** Identifies a license of one organization; opaque. */
public record LicenseId(String value) {

    private static final Syntax SYNTAX = Syntax.id("license id");

    public LicenseId {
        SYNTAX.require(value);
    }

    public static Either<Malformed, LicenseId> parse(String text) {
        return SYNTAX.parse(text, LicenseId::new);
    }

    @Override
    public String toString() {
        return value;
    }
}
