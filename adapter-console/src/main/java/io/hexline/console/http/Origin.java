package io.hexline.console.http;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;

/** Which site's page asks, as browsers say; scripts cannot say it in their place. */
final class Origin {

    private static final String SITE = "Sec-Fetch-Site";
    private static final String OWN = "same-origin";
    private static final String AFTER_SCHEME = "://";

    private Origin() {}

    /** Whether it is this one. Browsers that came by plain HTTP from another machine tell the address alone. */
    static boolean isOwn(Request request) {
        String site = request.getHeaders().get(SITE);
        String origin = request.getHeaders().get(HttpHeader.ORIGIN);
        String host = request.getHeaders().get(HttpHeader.HOST);
        return site == null ? origin != null && host != null && origin.endsWith(AFTER_SCHEME + host) : site.equals(OWN);
    }
}
