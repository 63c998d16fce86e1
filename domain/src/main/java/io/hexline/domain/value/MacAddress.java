package io.hexline.domain.value;

import com.google.common.base.CharMatcher;
import io.hexline.domain.value.Syntax.Malformed;
import io.vavr.control.Either;
import java.util.Locale;

/**
 * What a device is known by in its network.
 *
 * @param value 12 hexadecimal digits, the letters in upper case
 */
public record MacAddress(String value) {

    private static final Syntax SYNTAX =
            Syntax.of("MAC address", "[0-9A-F]{12}", "12 hexadecimal digits, with or without colons, hyphens or dots");

    private static final CharMatcher SEPARATORS = CharMatcher.anyOf(":-.");

    public MacAddress {
        SYNTAX.require(value);
    }

    /** However it is separated, and in whatever case its letters are. */
    public static Either<Malformed, MacAddress> parse(String text) {
        return SYNTAX.parse(SEPARATORS.removeFrom(text).toUpperCase(Locale.ROOT), MacAddress::new);
    }

    @Override
    public String toString() {
        return value;
    }
}
