package io.hexline.har.reading;

import io.hexline.application.troubleshooting.Purpose;
import java.util.Locale;
import java.util.Set;

/**
 * What a call asks for.
 *
 * @param method a question mark where it is none
 * @param path as it can be shown
 */
record RequestLine(String method, Address address, String path, Purpose purpose) {

    private static final Set<String> METHODS =
            Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "CONNECT", "TRACE");

    static RequestLine of(String method, String url) {
        Address address = Address.of(url);
        String known = METHODS.contains(method.toUpperCase(Locale.ROOT)) ? method : "?";
        String path = address.shownPath();
        return new RequestLine(known, address, path, Purpose.of(known, path));
    }
}
