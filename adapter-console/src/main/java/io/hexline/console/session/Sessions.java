package io.hexline.console.session;

import com.google.common.base.Ticker;
import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import io.hexline.application.access.AccessToken;
import io.hexline.domain.value.Id.OrgId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * Who has signed in here: the browser has a random id, and the token stays here. Nobody is signed in any more once the server
 * has stopped, nor on another one.
 */
public final class Sessions {

    private static final Duration IDLE = Duration.ofHours(8);

    /** More than that of people at once sign in anew. */
    private static final int MOST = 10_000;

    private static final int BYTES = 32;

    private final Cache<String, Session> open;
    private final Supplier<byte[]> random;

    private Sessions(Ticker ticker, Supplier<byte[]> random) {
        this.open = CacheBuilder.newBuilder()
                .ticker(ticker)
                .maximumSize(MOST)
                .expireAfterAccess(IDLE)
                .build();
        this.random = random;
    }

    /** By this clock, since it matters how long nobody has come. */
    public static Sessions on(Ticker ticker) {
        SecureRandom random = new SecureRandom();
        return new Sessions(ticker, () -> {
            byte[] bytes = new byte[BYTES];
            random.nextBytes(bytes);
            return bytes;
        });
    }

    /**
     * Somebody who has signed in.
     *
     * @param id what the browser has of it, which nobody can guess
     * @param formKey what each form that changes something must send, so that no other site's can
     * @param chosen the organization whose pages the person has chosen to see; none at first
     * @param controls whether the control token was given, too
     * @param told a sentence for the next page
     */
    public record Session(
            String id,
            AccessToken token,
            Account account,
            String formKey,
            AtomicReference<OrgId> chosen,
            AtomicBoolean controls,
            AtomicReference<String> told) {

        /** The pages are those of this organization from now on. */
        public void choose(OrgId org) {
            chosen.set(org);
        }

        public Optional<OrgId> choice() {
            return Optional.ofNullable(chosen.get());
        }

        /** The next page begins with this sentence, such as what a form has changed. */
        public void tell(String sentence) {
            told.set(sentence);
        }

        /** What the next page begins with, and no other. */
        public Optional<String> takeTold() {
            return Optional.ofNullable(told.getAndSet(null));
        }

        public boolean hasSent(String key) {
            return MessageDigest.isEqual(
                    key.getBytes(StandardCharsets.UTF_8), formKey.getBytes(StandardCharsets.UTF_8));
        }

        /** Whether it is the key of this session, or of an earlier one of the same person. */
        public boolean isOwn(String key) {
            return FormKey.isOf(account.person(), key);
        }

        @Override
        public String toString() {
            return "Session[***]";
        }
    }

    public Session begin(AccessToken token, Account account) {
        Session session = new Session(
                secret(),
                token,
                account,
                FormKey.of(account.person(), secret()),
                new AtomicReference<>(),
                new AtomicBoolean(),
                new AtomicReference<>());
        open.put(session.id(), session);
        return session;
    }

    public Optional<Session> find(String id) {
        return Optional.ofNullable(open.getIfPresent(id));
    }

    /** Whether somebody is in; to ask does not make the session last longer. */
    public boolean isOpen(String id) {
        return open.asMap().containsKey(id);
    }

    public void end(Session session) {
        open.invalidate(session.id());
    }

    private String secret() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random.get());
    }
}
