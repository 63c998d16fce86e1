package io.hexline.application.access;

import com.google.common.hash.HashCode;
import com.google.common.hash.Hashing;
import io.hexline.domain.value.Syntax;
import io.hexline.domain.value.Syntax.Malformed;
import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * What is kept of a secret: whoever reads it does not know the secret, as long as nobody can guess that.
 *
 * @param hex the SHA-256 of the secret in UTF-8, 64 hexadecimal digits in lower case
 */
public record SecretHash(String hex) {

    private static final Syntax SYNTAX = Syntax.of("SHA-256", "[0-9a-f]{64}", "64 hexadecimal digits in lower case");

    public SecretHash {
        SYNTAX.require(hex);
    }

    public static Either<Malformed, SecretHash> parse(String text) {
        return SYNTAX.parse(text, SecretHash::new);
    }

    public static SecretHash of(String secret) {
        return new SecretHash(
                Hashing.sha256().hashString(secret, StandardCharsets.UTF_8).toString());
    }

    /** Of 32 bytes, as {@link #bytes} gives them. */
    public static SecretHash of(byte[] bytes) {
        return new SecretHash(HashCode.fromBytes(bytes).toString());
    }

    /** Whether this is the secret; it takes as long however much of it is right. */
    public boolean isOf(String secret) {
        return MessageDigest.isEqual(bytes(), of(secret).bytes());
    }

    public byte[] bytes() {
        return HashCode.fromString(hex).asBytes();
    }

    @Override
    public String toString() {
        return hex;
    }
}
