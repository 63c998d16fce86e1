package io.hexline.console.session;

import com.google.common.hash.Hashing;
import io.hexline.domain.value.Id.PersonId;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The key of somebody's forms, from which that person alone is recognized, even by a server that has begun anew since. */
final class FormKey {

    private static final char AFTER_SECRET = '.';

    private FormKey() {}

    static String of(PersonId person, String secret) {
        byte[] mark = Hashing.sha256()
                .hashString(secret + AFTER_SECRET + person.value(), StandardCharsets.UTF_8)
                .asBytes();
        return secret + AFTER_SECRET + Base64.getUrlEncoder().withoutPadding().encodeToString(mark);
    }

    static boolean isOf(PersonId person, String key) {
        int end = key.indexOf(AFTER_SECRET);
        return end > 0 && of(person, key.substring(0, end)).equals(key);
    }
}
