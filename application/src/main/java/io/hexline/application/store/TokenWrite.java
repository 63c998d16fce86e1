package io.hexline.application.store;

import io.hexline.application.access.AccessGrant;
import io.hexline.application.access.SecretHash;
import java.time.Instant;

/** A change of access tokens, and of the integrations that get them. */
public sealed interface TokenWrite extends Write.OfSubject {

    /** How many valid ones an integration has; the one that expires first makes room for another. */
    int MOST_OF_AN_INTEGRATION = 1000;

    <R> R acceptToken(TokenVisitor<R> visitor);

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    /** What is done with any of them. */
    interface AnyTokenVisitor<R> {

        R visit(TokenWrite write);
    }

    /** What is done with each of them. */
    interface TokenVisitor<R> {

        R visit(AddGrant write);

        R visit(RemoveToken write);

        R visit(RemoveIntegration write);
    }

    /**
     * Adds an access token of an integration that is there, whose expired ones are dropped.
     *
     * @param now by which they have
     */
    record AddGrant(AccessGrant grant, Instant now) implements TokenWrite {

        @Override
        public <R> R acceptToken(TokenVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Removes an access token, whoever was given it; where there is none, nothing changes. */
    record RemoveToken(SecretHash token) implements TokenWrite {

        @Override
        public <R> R acceptToken(TokenVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Removes an integration with all its access tokens; where there is none, nothing changes. */
    record RemoveIntegration(String clientId) implements TokenWrite {

        @Override
        public <R> R acceptToken(TokenVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }
}
