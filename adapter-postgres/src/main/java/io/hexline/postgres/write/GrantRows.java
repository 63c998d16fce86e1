package io.hexline.postgres.write;

import io.hexline.application.access.AccessGrant;
import io.hexline.application.store.TokenWrite;
import io.hexline.postgres.table.Tables;
import org.jdbi.v3.core.Handle;

/** The access tokens that there are, those of integrations too, which go with their integration. */
record GrantRows(Handle handle) implements TokenWrite.TokenVisitor<Boolean> {

    @Override
    public Boolean visit(TokenWrite.AddGrant write) {
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

    @Override
    public Boolean visit(TokenWrite.RemoveToken write) {
        byte[] hash = write.token().bytes();
        handle.execute("DELETE FROM token WHERE hash = ?", hash);
        handle.execute("DELETE FROM access_grant WHERE hash = ?", hash);
        return true;
    }

    @Override
    public Boolean visit(TokenWrite.RemoveIntegration write) {
        handle.execute("DELETE FROM integration WHERE client = ?", Tables.text(write.clientId()));
        return true;
    }
}
