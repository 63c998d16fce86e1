package io.hexline.har.reading;

import io.hexline.har.secret.Redactor;

/**
 * The parts of a URL.
 *
 * @param url the whole
 * @param scheme with what is behind it; empty where the URL has no host
 * @param host with the port; empty where the URL has none
 * @param path without query and fragment; of a URL without host all that is before them
 */
public record Address(String url, String scheme, String host, String path) {

    private static final int LONGEST_PATH = 500;
    private static final int LONGEST_HOST = 260;
    private static final String AUTHORITY = "://";

    static Address of(String url) {
        String bare = url.substring(0, endOfPath(url));
        int authority = bare.indexOf(AUTHORITY);
        if (authority < 0) {
            return new Address(url, "", "", Truncation.to(2 * LONGEST_PATH, bare));
        }
        int behind = authority + AUTHORITY.length();
        int path = bare.indexOf('/', behind);
        String host = bare.substring(behind, path < 0 ? bare.length() : path);
        return new Address(
                url,
                bare.substring(0, behind),
                Truncation.to(LONGEST_HOST, host.substring(host.lastIndexOf('@') + 1)),
                path < 0 ? "/" : Truncation.to(2 * LONGEST_PATH, bare.substring(path)));
    }

    /** What is behind the path, without the sign before it; empty where there is nothing. */
    public String query() {
        String query = url.substring(endOfPath(url));
        int fragment = query.indexOf('#');
        return query.startsWith("?") ? query.substring(1, fragment < 0 ? query.length() : fragment) : "";
    }

    private static int endOfPath(String url) {
        int at = 0;
        while (at < url.length() && url.charAt(at) != '?' && url.charAt(at) != '#') {
            at++;
        }
        return at;
    }

    /** The path, tickets blanked. */
    String shownPath() {
        return Truncation.to(LONGEST_PATH, new Redactor(secret -> {}).path(path));
    }
}
