package io.hexline.postgres.read;

import com.google.common.collect.ImmutableSet;
import io.hexline.application.access.AccessToken;
import io.hexline.application.access.Authorization.Principal;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.Tokens;
import io.hexline.domain.user.Role;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.postgres.database.Database;
import io.hexline.postgres.table.TokenHash;
import io.vavr.control.Either;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The tokens of the store; whose they are is looked up each time, so that roles are those of today. */
public record TokenReads(Database database) implements Tokens {

    private static final String OWNER = "SELECT p.id, p.org, p.roles, t.scopes, t.managed, t.locations FROM token t"
            + " JOIN person p ON p.id = t.person WHERE t.hash = ? AND p.login";

    @Override
    public Either<PortFailure, Optional<Principal>> owner(AccessToken token) {
        return database.read(
                "find a token",
                handle -> handle.select(OWNER, (Object) TokenHash.of(token))
                        .map((row, context) -> principal(row))
                        .findOne());
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
