package io.hexline.postgres.read;

import com.google.common.collect.ImmutableSet;
import io.hexline.application.access.AccessToken;
import io.hexline.application.access.Authorization.Principal;
import io.hexline.application.access.Integration;
import io.hexline.application.access.SecretHash;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.Tokens;
import io.hexline.domain.user.Role;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.postgres.database.Database;
import io.hexline.postgres.table.Tables;
import io.vavr.control.Either;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The tokens of the store, and those of its integrations; whose they are is looked up each time, so that roles are those of
 * today.
 *
 * @param time by which tokens of integrations expire
 */
public record TokenReads(Database database, InstantSource time) implements Tokens {

    private static final String OWNER = "SELECT p.id, p.org, p.roles, t.scopes, t.managed, t.locations FROM token t"
            + " JOIN person p ON p.id = t.person WHERE t.hash = ? AND p.login"
            + " UNION ALL SELECT p.id, p.org, p.roles, i.scopes, i.managed, i.locations FROM access_grant g"
            + " JOIN integration i ON i.client = g.client JOIN person p ON p.id = i.person"
            + " WHERE g.hash = ? AND g.expires > ? AND p.login";

    @Override
    public Either<PortFailure, Optional<Principal>> owner(AccessToken token) {
        byte[] hash = SecretHash.of(token.value()).bytes();
        return database.read(
                "find a token",
                handle -> handle.select(OWNER, hash, hash, time.instant())
                        .map((row, context) -> principal(row))
                        .findOne());
    }

    @Override
    public Either<PortFailure, Optional<Integration>> integration(String clientId) {
        return database.read(
                "find an integration",
                handle -> Documents.one(
                        handle,
                        Integration.class,
                        "SELECT document FROM integration WHERE client = ?",
                        Tables.text(clientId)));
    }

    private static Principal principal(ResultSet row) throws SQLException {
        return new Principal(
                new PersonId(row.getString("id")),
                new OrgId(row.getString("org")),
                set(row, "roles", Role::valueOf),
                set(row, "scopes", scope -> scope),
                set(row, "managed", OrgId::new),
                set(row, "locations", LocationId::new));
    }

    private static <T> Set<T> set(ResultSet row, String column, Function<String, T> value) throws SQLException {
        String[] texts = (String[]) row.getArray(column).getArray();
        return Arrays.stream(texts).map(value).collect(ImmutableSet.toImmutableSet());
    }
}
