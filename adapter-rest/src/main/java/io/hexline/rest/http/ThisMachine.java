package io.hexline.rest.http;

import com.google.common.collect.ImmutableSet;
import java.net.InetSocketAddress;
import java.util.Set;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;

/** The machine on which the server runs. */
public final class ThisMachine {

    /** What a proxy adds, whose own address is no client's. */
    private static final Set<HttpHeader> OF_PROXIES = ImmutableSet.of(
            HttpHeader.FORWARDED,
            HttpHeader.X_FORWARDED_FOR,
            HttpHeader.X_FORWARDED_HOST,
            HttpHeader.X_FORWARDED_PROTO,
            HttpHeader.VIA);

    private ThisMachine() {}

    /** Whether a client on it asks, under a name of loopback, and through no proxy. */
    public static boolean isClientOf(Request request) {
        return request.getConnectionMetaData().getRemoteSocketAddress() instanceof InetSocketAddress client
                && client.getAddress().isLoopbackAddress()
                && ServerNames.isOfLoopback(Request.getServerName(request))
                && OF_PROXIES.stream().noneMatch(request.getHeaders()::contains);
    }
}
