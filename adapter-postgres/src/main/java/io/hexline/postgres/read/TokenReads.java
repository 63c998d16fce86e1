package io.hexline.postgres.read;

import com.google.common.collect.ImmutableSet;
import io.hexline.application.access.AccessToken;
import io.hexline.application.access.AppAuthorization;
import io.hexline.application.access.Authorization.Principal;
import io.hexline.application.access.AuthorizationId;
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
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

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

    /** Access tokens, of which some conditions follow. */
    private static final String ACCESS = "SELECT hash, person, client, expires FROM"
            + " (SELECT hash, person, NULL AS client, NULL::timestamptz AS expires FROM token"
            + " UNION ALL SELECT g.hash, i.person, g.client, g.expires FROM access_grant g"
            + " JOIN integration i ON i.client = g.client WHERE g.expires > ?) a WHERE ";

    @Override
    public Either<PortFailure, List<AppAuthorization>> authorizations(PersonId person) {
        return database.read("list authorizations", handle -> {
            List<AppAuthorization> access = handle.select(ACCESS + "person = ?", time.instant(), person.value())
                    .map((row, context) -> access(row))
                    .list();
            Stream<AppAuthorization> refresh = Documents.list(
                            handle,
                            Integration.class,
                            "SELECT document FROM integration WHERE person = ?",
                            person.value())
                    .stream()
                    .flatMap(known -> AppAuthorization.ofRefreshToken(known).stream());
            return Stream.concat(access.stream(), refresh).toList();
        });
    }

    @Override
    public Either<PortFailure, Optional<AppAuthorization>> authorization(AuthorizationId id) {
        return switch (id.kind()) {
            case ACCESS ->
                database.read(
                        "find an authorization",
                        handle -> handle.select(
                                        ACCESS + "hash = ?", time.instant(), new SecretHash(id.subject()).bytes())
                                .map((row, context) -> access(row))
                                .findOne());
            case REFRESH -> integration(id.subject()).map(found -> found.flatMap(AppAuthorization::ofRefreshToken));
        };
    }

    private static AppAuthorization access(ResultSet row) throws SQLException {
        return new AppAuthorization(
                AuthorizationId.of(SecretHash.of(row.getBytes("hash"))),
                new PersonId(row.getString("person")),
                Optional.ofNullable(row.getString("client")),
                Optional.ofNullable(row.getTimestamp("expires")).map(Timestamp::toInstant));
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
