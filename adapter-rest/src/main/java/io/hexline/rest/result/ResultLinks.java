package io.hexline.rest.result;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.hexline.domain.value.Id.JobId;
import io.hexline.domain.value.Id.OrgId;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Links that open a file to whoever has them, until it expires. They are signed with a key that is as old as this
 * object and never leaves it: after a restart, jobs have new links and the old ones lead nowhere.
 */
public final class ResultLinks {

    /** Where the files are; what follows is a ticket. */
    public static final String PATH = "/files/moveusers/";

    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final SecretKeySpec key;
    private final InstantSource time;

    public ResultLinks(InstantSource time) {
        byte[] random = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(random);
        this.key = new SecretKeySpec(random, ALGORITHM);
        this.time = time;
    }

    /** The link to a file; none where it has expired. */
    public Optional<String> to(ResultFile file, String server) {
        String claim = encode(file.org().value()) + "." + encode(file.job().value()) + "."
                + file.expiry().toEpochMilli();
        return Optional.of(server + PATH + claim + "." + signature(claim)).filter(link -> isAlive(file));
    }

    /** The file that a ticket opens; none where the ticket is forged or the file has expired. */
    Optional<ResultFile> open(String ticket) {
        int end = ticket.lastIndexOf('.');
        return Optional.of(ticket.substring(0, Math.max(end, 0)))
                .filter(claim -> isSigned(claim, ticket.substring(end + 1)))
                .map(ResultLinks::file)
                .filter(this::isAlive);
    }

    private boolean isAlive(ResultFile file) {
        return time.instant().isBefore(file.expiry());
    }

    /** Takes as long for a signature that is nearly right as for any other. */
    private boolean isSigned(String claim, String signature) {
        return MessageDigest.isEqual(signature(claim).getBytes(UTF_8), signature.getBytes(UTF_8));
    }

    private String signature(String claim) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(claim.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException defect) {
            throw new IllegalStateException(defect);
        }
    }

    /** Whatever is signed was written by {@link #to}. */
    private static ResultFile file(String claim) {
        String[] parts = claim.split("\\.");
        return new ResultFile(
                new OrgId(decode(parts[0])),
                new JobId(decode(parts[1])),
                Instant.ofEpochMilli(Long.parseLong(parts[2])));
    }

    private static String encode(String id) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(id.getBytes(UTF_8));
    }

    private static String decode(String text) {
        return new String(Base64.getUrlDecoder().decode(text), UTF_8);
    }
}
