package io.hexline.console.page;

import com.google.common.net.UrlEscapers;
import java.util.Optional;

/** The address of a page, and what it is asked for. */
public record Address(String text) {

    /** Asked with a value; a value that is missing or empty is left out. */
    public Address with(String field, Optional<?> value) {
        return value.map(Object::toString)
                .filter(given -> !given.isEmpty())
                .map(given -> new Address(text + (text.contains("?") ? "&" : "?") + field + "="
                        + UrlEscapers.urlFormParameterEscaper().escape(given)))
                .orElse(this);
    }

    public Address with(String field, String value) {
        return with(field, Optional.of(value));
    }

    @Override
    public String toString() {
        return text;
    }
}
