package io.hexline.inmemory.state;

import static io.hexline.inmemory.state.CommittedState.WriteApplier.known;

import io.hexline.application.access.AccessGrant;
import io.hexline.application.access.AccessToken;
import io.hexline.application.access.SecretHash;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.TokenWrite;
import io.hexline.inmemory.table.Index;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The access tokens that integrations were given, and what there was at first and is not any more.
 *
 * @param ofClients by client id, the one that expires first before the others
 * @param revoked tokens
 * @param ended the ids of integrations
 */
public record GrantState(
        HashMap<SecretHash, AccessGrant> grants,
        Index<String, AccessGrant> ofClients,
        HashSet<SecretHash> revoked,
        HashSet<String> ended) {

    static final GrantState NONE = new GrantState(
            HashMap.empty(),
            Index.by(Comparator.comparing(AccessGrant::expires)
                    .thenComparing(grant -> grant.token().hex())),
            HashSet.empty(),
            HashSet.empty());

    public Optional<AccessGrant> find(SecretHash token) {
        return grants.get(token).toJavaOptional();
    }

    /** The tokens of a client, the one that expires first before the others. */
    public List<AccessGrant> of(String client) {
        return ofClients.after(client, Optional.empty()).toList();
    }

    /** Whether a token that there was at first is not valid any more; its hash is made only where any is not. */
    public boolean isRevoked(AccessToken token) {
        return !revoked.isEmpty() && revoked.contains(SecretHash.of(token.value()));
    }

    /** What comes of a write of tokens. */
    record Writes(StoreState state) implements TokenWrite.TokenVisitor<Either<PortFailure, StoreState>> {

        @Override
        public Either<PortFailure, StoreState> visit(TokenWrite.AddGrant write) {
            String client = write.grant().clientId();
            return known(state.catalogue().integration(client).isPresent(), "integration " + client)
                    .map(sound -> with(grants().with(write)));
        }

        @Override
        public Either<PortFailure, StoreState> visit(TokenWrite.RemoveToken write) {
            return Either.right(with(grants().find(write.token())
                    .map(grant -> grants().without(grant))
                    .orElseGet(() -> grants().revoking(write.token()))));
        }

        @Override
        public Either<PortFailure, StoreState> visit(TokenWrite.RemoveIntegration write) {
            return Either.right(
                    state.catalogue().integration(write.clientId()).isPresent()
                            ? with(grants().ending(write.clientId()))
                            : state);
        }

        private GrantState grants() {
            return state.catalogue().grants();
        }

        private StoreState with(GrantState changed) {
            return state.with(state.catalogue().with(changed));
        }
    }

    private GrantState with(TokenWrite.AddGrant write) {
        AccessGrant grant = write.grant();
        GrantState left = without(dropped(grant.clientId(), write.now()));
        return left.keeping(
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

    private GrantState ending(String client) {
        GrantState left = without(of(client));
        return new GrantState(left.grants, left.ofClients, left.revoked, left.ended.add(client));
    }

    private GrantState revoking(SecretHash token) {
        return new GrantState(grants, ofClients, revoked.add(token), ended);
    }

    private GrantState without(List<AccessGrant> gone) {
        GrantState left = this;
        for (AccessGrant one : gone) {
            left = left.without(one);
        }
        return left;
    }

    private GrantState without(AccessGrant gone) {
        return keeping(grants.remove(gone.token()), ofClients.without(Set.of(gone.clientId()), gone));
    }

    private GrantState keeping(HashMap<SecretHash, AccessGrant> kept, Index<String, AccessGrant> keptOfClients) {
        return new GrantState(kept, keptOfClients, revoked, ended);
    }
}
