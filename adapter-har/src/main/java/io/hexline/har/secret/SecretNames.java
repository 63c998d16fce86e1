package io.hexline.har.secret;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names whose values are secrets: of headers, parameters and fields; however they are written. */
final class SecretNames {

    private static final Pattern SEPARATORS = Pattern.compile("[^a-z0-9]+");

    private static final Pattern ANYWHERE =
            Pattern.compile(".*(?:token|secret|passw|passphrase|passcode|credential|apikey"
                    + "|accesskey|privatekey|signingkey|sharedkey|sessionid|sessid|sessionkey|authorization|cookie|csrf|xsrf|saml"
                    + "|assertion|jwt|bearer|signature|authkey|authcode|verifier|onetime"
                    + "|securityanswer|connectionstring|snmpcommunity).*");

    private static final Pattern WHOLE = Pattern.compile(
            "(?:x|proxy|www)?auth|authentication|x?authenticate|sid|sig|pwd|pass|pw|pin|otp|totp|ott|mfa|psk|mnemonic|session|nonce|ticket|ticketid"
                    + "|hmac|credentials?|xwebexauth|secwebsocketkey|secwebsocketaccept");

    /** Besides, in queries and forms: the codes and states of signing in, and keys. */
    private static final Pattern IN_QUERIES =
            Pattern.compile("code|state|key|hash|x?amz.*|invitation|invite|magic|link");

    /** Names that speak about a secret and do not hold it. */
    private static final Pattern ABOUT =
            Pattern.compile(".*(?:type|types|expires|expiresin|expiry|expiration|enabled|required"
                    + "|policy|length|count|endpoint|algorithm|alg|supported|valid|status|scheme|ur[il])");

    /** Of links, those that sign in whoever has them. */
    private static final Pattern LINK = Pattern.compile(".*(?:reset|magic|invit|otp).*(?:ur[il]|link)|sasur[il]");

    private static final int LONGEST = 200;

    private static final Decided<Sort> DECIDED = new Decided<>(SecretNames::decide);

    private enum Sort {
        SECRET,
        SECRET_IN_QUERIES,
        OPEN
    }

    private SecretNames() {}

    /** Whether a header or a field of this name holds a secret. */
    static boolean holds(String name) {
        return sort(name) == Sort.SECRET;
    }

    /** Whether a parameter of a query, a fragment or a form holds a secret. */
    static boolean holdsInQuery(String name) {
        return sort(name) != Sort.OPEN;
    }

    /** Whether a field of this name holds a secret where its value looks like one: other codes and keys do not. */
    static boolean mayHold(String name) {
        return sort(name) == Sort.SECRET_IN_QUERIES;
    }

    private static Sort sort(String name) {
        return DECIDED.of(name.length() > LONGEST ? name.substring(0, LONGEST) : name);
    }

    private static Sort decide(String name) {
        String plain = SEPARATORS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
        boolean secret =
                ANYWHERE.matcher(plain).matches() || WHOLE.matcher(plain).matches() || NameEndings.tellSecret(plain);
        if (secret && !ABOUT.matcher(plain).matches() || LINK.matcher(plain).matches()) {
            return Sort.SECRET;
        }
        return IN_QUERIES.matcher(plain).matches() ? Sort.SECRET_IN_QUERIES : Sort.OPEN;
    }
}
