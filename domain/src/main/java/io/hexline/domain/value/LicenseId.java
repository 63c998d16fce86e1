package io.hexline.domain.value;

import io.vavr.control.Either;
import java.util.Comparator;

/** Identifies a license of one organization; opaque. */
public record LicenseId(String value) {

    /** An order without meaning, in which lists of ids are always the same. */
    public static final Comparator<LicenseId> ORDER = Comparator.comparing(LicenseId::value);

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
