package io.hexline.har.secret;

import java.util.ArrayList;
import java.util.List;

/** Secrets in headers: by the name, by the look of the value, and among the protocols of a socket. */
final class Headers {

    private static final String PROTOCOLS = "Sec-WebSocket-Protocol";

    private final Redactor redactor;

    Headers(Redactor redactor) {
        this.redactor = redactor;
    }

    String redacted(String name, String value) {
        if (name.equalsIgnoreCase(PROTOCOLS)) {
            return protocols(value);
        }
        boolean secret = SecretNames.holds(name) || RandomValues.isSecret(name, value);
        return secret ? redactor.hidden(value) : redactor.text(value);
    }

    /** A page can set no other header of a socket: a token stands there as a protocol, behind one that announces it. */
    private String protocols(String value) {
        List<String> shown = new ArrayList<>();
        boolean announced = false;
        for (String protocol : value.split(",\\s*")) {
            boolean secret = announced || OpaqueValues.opaque(protocol);
            shown.add(secret ? redactor.hidden(protocol) : redactor.text(protocol));
            announced = SecretNames.holds(protocol);
        }
        return String.join(", ", shown);
    }
}
