package io.hexline.domain.value;

import io.hexline.domain.value.Syntax.Malformed;
import io.vavr.control.Either;
import java.util.Locale;

/**
 * An e-mail address; kept in lower case, since addresses are compared without regard to case.
 *
 * @param value one {@code @} with text on both sides, at most 254 characters, no white space or invisible
 *     character of any script
 */
public record Email(String value) {

    private static final String PART = "[^@" + Syntax.UNSEEN + "]+";
    private static final Syntax SYNTAX = Syntax.of(
            "e-mail address",
            "(?=.{3,254}$)" + PART + "@" + PART,
            "name@domain, at most 254 characters, all of them visible");

    public Email {
        value = SYNTAX.require(value).toLowerCase(Locale.ROOT);
    }

    public static Either<Malformed, Email> parse(String text) {
        return SYNTAX.parse(text, Email::new);
    }

    @Override
    public String toString() {
        return value;
    }
}
