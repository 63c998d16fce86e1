package io.hexline.domain.value;

import io.hexline.domain.value.Syntax.Malformed;
import io.vavr.control.Either;
import java.util.Locale;

/**
 * A meeting site, such as {@code mysite.webex.com}; kept in lower case.
 *
 * @param value a host name
 */
public record SiteUrl(String value) {

    private static final Syntax SYNTAX = Syntax.of(
            "site URL", "(?=.{1,253}$)[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)+", "a host name like mysite.webex.com");

    public SiteUrl {
        value = SYNTAX.require(value).toLowerCase(Locale.ROOT);
    }

    public static Either<Malformed, SiteUrl> parse(String text) {
        return SYNTAX.parse(text, SiteUrl::new);
    }

    @Override
    public String toString() {
        return value;
    }
}
