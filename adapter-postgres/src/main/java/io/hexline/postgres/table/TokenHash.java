package io.hexline.postgres.table;

import com.google.common.hash.Hashing;
import io.hexline.application.access.AccessToken;
import java.nio.charset.StandardCharsets;

/** What the database has of a token: whoever reads it cannot sign in with it. */
public final class TokenHash {

    private TokenHash() {}

    /** The SHA-256 of the token in UTF-8. */
    public static byte[] of(AccessToken token) {
        return Hashing.sha256()
                .hashString(token.value(), StandardCharsets.UTF_8)
                .asBytes();
    }
}
