package io.hexline.application.store;

import io.hexline.application.access.AccessGrant;
import java.time.Instant;

/** A change of the access tokens of integrations. */
public sealed interface TokenWrite extends Write.OfSubject {

    /** How many valid ones an integration has; the one that expires first makes room for another. */
    int MOST_OF_AN_INTEGRATION = 1000;

    /** What is done with each of them. */
    interface TokenVisitor<R> {

        R visit(AddGrant write);
    }

    /**
     * Adds an access token of an integration that is there, whose expired ones are dropped.
     *
     * @param now by which they have
     */
    record AddGrant(AccessGrant grant, Instant now) implements TokenWrite {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }
}
