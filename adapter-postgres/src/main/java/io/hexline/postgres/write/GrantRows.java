package io.hexline.postgres.write;

import io.hexline.application.access.AccessGrant;
import io.hexline.application.store.TokenWrite;
import org.jdbi.v3.core.Handle;

/** The access tokens that integrations were given. */
record GrantRows(Handle handle) {

    Boolean add(TokenWrite.AddGrant write) {
        AccessGrant grant = write.grant();
        handle.execute(
                "DELETE FROM access_grant WHERE client = ? AND (expires <= ? OR hash IN"
                        + " (SELECT hash FROM access_grant WHERE client = ? ORDER BY expires DESC, hash OFFSET ?))",
                grant.clientId(),
                write.now(),
                grant.clientId(),
                TokenWrite.MOST_OF_AN_INTEGRATION - 1);
        handle.execute(
                "INSERT INTO access_grant (hash, client, expires) VALUES (?, ?, ?)",
                grant.token().bytes(),
                grant.clientId(),
                grant.expires());
        return true;
    }
}
