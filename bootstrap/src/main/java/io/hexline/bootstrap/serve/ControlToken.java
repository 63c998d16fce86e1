package io.hexline.bootstrap.serve;

import io.hexline.application.access.AccessToken;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * Who has it controls a server.
 *
 * @param isNew whether nobody knows it yet
 */
public record ControlToken(AccessToken token, boolean isNew) {

    private static final int RANDOM_BYTES = 24;

    static ControlToken known(AccessToken token) {
        return new ControlToken(token, false);
    }

    public static ControlToken random() {
        byte[] bytes = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(bytes);
        return new ControlToken(
                new AccessToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes)), true);
    }
}
