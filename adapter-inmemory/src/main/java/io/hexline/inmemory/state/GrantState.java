package io.hexline.inmemory.state;

import static io.hexline.inmemory.state.CommittedState.WriteApplier.known;

import io.hexline.application.access.AccessGrant;
import io.hexline.application.access.SecretHash;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.TokenWrite;
import io.hexline.inmemory.table.Index;
import io.vavr.collection.HashMap;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The access tokens that integrations were given.
 *
 * @param ofClients by client id, the one that expires first before the others
 */
public record GrantState(HashMap<SecretHash, AccessGrant> grants, Index<String, AccessGrant> ofClients) {

    static final GrantState NONE = new GrantState(
            HashMap.empty(),
            Index.by(Comparator.comparing(AccessGrant::expires)
                    .thenComparing(grant -> grant.token().hex())));

    public Optional<AccessGrant> find(SecretHash token) {
        return grants.get(token).toJavaOptional();
    }

    static Either<PortFailure, StoreState> add(StoreState state, TokenWrite.AddGrant write) {
        String client = write.grant().clientId();
        return known(state.catalogue().integration(client).isPresent(), "integration " + client)
                .map(sound -> state.with(
                        state.catalogue().with(state.catalogue().grants().with(write))));
    }

    private GrantState with(TokenWrite.AddGrant write) {
        AccessGrant grant = write.grant();
        GrantState left = this;
        for (AccessGrant gone : dropped(grant.clientId(), write.now())) {
            left = left.without(gone);
        }
        return new GrantState(
                left.grants.put(grant.token(), grant), left.ofClients.with(Set.of(grant.clientId()), grant));
    }

    /** Those that have expired, and as many more as make room for another. */
    private List<AccessGrant> dropped(String client, Instant now) {
        int surplus = ofClients.size(client) + 1 - TokenWrite.MOST_OF_AN_INTEGRATION;
        List<AccessGrant> dropped = new ArrayList<>();
        Iterator<AccessGrant> oldest = ofClients.after(client, Optional.empty()).iterator();
        while (oldest.hasNext()) {
            AccessGrant next = oldest.next();
            if (dropped.size() >= surplus && next.expires().isAfter(now)) {
                return dropped;
            }
            dropped.add(next);
        }
        return dropped;
    }

    private GrantState without(AccessGrant gone) {
        return new GrantState(grants.remove(gone.token()), ofClients.without(Set.of(gone.clientId()), gone));
    }
}
