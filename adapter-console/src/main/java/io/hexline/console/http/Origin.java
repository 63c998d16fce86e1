package io.hexline.console.http;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;

/** Which site's page asks, as browsers say; scripts cannot say it in their place. */
public enum Origin {
    OWN,
    FOREIGN,
    /** No page asks, or whoever asks does not say so: a person who types an address, or no browser. */
    UNKNOWN;

    private static final String SITE = "Sec-Fetch-Site";
    private static final String SAME = "same-origin";
    private static final String NO_PAGE = "none";
    private static final String AFTER_SCHEME = "://";

    /** Browsers that came by plain HTTP from another machine tell the address alone. */
    static Origin of(Request request) {
        String site = request.getHeaders().get(SITE);
        String origin = request.getHeaders().get(HttpHeader.ORIGIN);
        String host = request.getHeaders().get(HttpHeader.HOST);
        if (site == null ? origin == null : site.equals(NO_PAGE)) {
            return UNKNOWN;
        }
        boolean own = site == null ? host != null && origin.endsWith(AFTER_SCHEME + host) : site.equals(SAME);
        return own ? OWN : FOREIGN;
    }
}
