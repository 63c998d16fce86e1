package io.hexline.har.reading;

import io.hexline.har.secret.Redactor;

/**
 * The parts of a URL that can be shown.
 *
 * @param host with the port; empty where the URL has none
 * @param path without query and fragment, tickets blanked; of a URL without host all that is before them
 */
record Address(String host, String path) {

    private static final int LONGEST_PATH = 500;
    private static final int LONGEST_HOST = 260;
    private static final String AUTHORITY = "://";

    static Address of(String url) {
        String bare = url.split("[?#]", 2)[0];
        int authority = bare.indexOf(AUTHORITY);
        if (authority < 0) {
            return new Address("", Truncation.to(LONGEST_PATH, shown(Truncation.to(2 * LONGEST_PATH, bare))));
        }
        int path = bare.indexOf('/', authority + AUTHORITY.length());
        String host = bare.substring(authority + AUTHORITY.length(), path < 0 ? bare.length() : path);
        String behind = path < 0 ? "/" : Truncation.to(2 * LONGEST_PATH, bare.substring(path));
        return new Address(
                Truncation.to(LONGEST_HOST, host.substring(host.lastIndexOf('@') + 1)),
                Truncation.to(LONGEST_PATH, shown(behind)));
    }

    private static String shown(String path) {
        return new Redactor(secret -> {}).path(path);
    }
}
