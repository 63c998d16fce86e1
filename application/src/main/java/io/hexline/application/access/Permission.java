package io.hexline.application.access;

import static io.hexline.domain.user.Role.FULL_ADMINISTRATOR;
import static io.hexline.domain.user.Role.LOCATION_ADMINISTRATOR;
import static io.hexline.domain.user.Role.READ_ONLY_ADMINISTRATOR;
import static io.hexline.domain.user.Role.USER_ADMINISTRATOR;

import com.google.common.collect.ImmutableSet;
import io.hexline.domain.user.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What somebody needs to do something: a role, and a token that was issued for it; a line for all operations of which the
 * documentation demands the same. In the organizations that a partner administrator manages, the partner counts as a
 * full administrator. A location administrator is confined to its locations.
 */
public enum Permission {
    READ_ONESELF(Set.of(), List.of(), Set.of("spark:people_read", "spark-admin:people_read")),
    READ_PERSON(Roles.READERS, List.of(Set.of("spark-admin:people_read")), Set.of("spark:people_read")),
    READ_PEOPLE(Roles.READERS, List.of(Set.of("spark-admin:people_read"))),
    WRITE_PEOPLE(Roles.OF_USERS, List.of(Set.of("spark-admin:people_write", "spark-admin:people_read"))),

    MANAGE_CARRIER_ACCOUNTS(Set.of(FULL_ADMINISTRATOR), List.of(Set.of("spark-admin:people_write"))),

    READ_LICENSES(Roles.READERS, List.of(Set.of("spark-admin:licenses_read"))),
    ASSIGN_LICENSES(Roles.OF_USERS, List.of(Set.of("spark-admin:people_write"))),

    READ_ORGANIZATIONS(Roles.READERS, List.of(Set.of("spark-admin:organizations_read"))),

    READ_LOCATIONS(
            Roles.READERS_OF_LOCATIONS,
            List.of(
                    Set.of("spark-admin:locations_read"),
                    Set.of("spark-admin:people_read"),
                    Set.of("spark-admin:device_read"))),
    CREATE_OR_DELETE_LOCATIONS(Set.of(FULL_ADMINISTRATOR), List.of(Set.of("spark-admin:locations_write"))),
    UPDATE_LOCATION(Roles.OF_LOCATIONS, List.of(Set.of("spark-admin:locations_write"))),

    READ_CALLING(Roles.READERS_OF_LOCATIONS, List.of(Set.of("spark-admin:telephony_config_read"))),
    ENABLE_CALLING(Set.of(FULL_ADMINISTRATOR), List.of(Set.of("spark-admin:telephony_config_write"))),
    UPDATE_CALLING(Roles.OF_LOCATIONS, List.of(Set.of("spark-admin:telephony_config_write"))),
    MANAGE_NUMBERS(Set.of(FULL_ADMINISTRATOR), List.of(Set.of("spark-admin:telephony_config_write"))),

    READ_METRICS(Set.of(FULL_ADMINISTRATOR, READ_ONLY_ADMINISTRATOR), List.of(Set.of())),

    MOVE_USERS(
            Set.of(FULL_ADMINISTRATOR),
            List.of(Set.of("spark-admin:telephony_config_write", "spark-admin:people_write", "identity:groups_rw"))),
    WATCH_MOVES(
            Set.of(FULL_ADMINISTRATOR, READ_ONLY_ADMINISTRATOR),
            List.of(Set.of("spark-admin:telephony_config_read"), Set.of("spark-admin:telephony_config_write"))),
    CONTROL_MOVES(Set.of(FULL_ADMINISTRATOR), List.of(Set.of("spark-admin:telephony_config_write")));

    private final Set<Role> roles;
    private final List<Set<String>> scopes;
    private final Set<String> scopesForOneself;

    Permission(Set<Role> roles, List<Set<String>> scopes) {
        this(roles, scopes, Set.of());
    }

    Permission(Set<Role> roles, List<Set<String>> scopes, Set<String> scopesForOneself) {
        this.roles = roles;
        this.scopes = scopes;
        this.scopesForOneself = scopesForOneself;
    }

    /** All scopes that there are: those of somebody whom no token confines. */
    public static Set<String> everyScope() {
        return Arrays.stream(values())
                .flatMap(
                        permission -> Stream.concat(permission.scopes.stream(), Stream.of(permission.scopesForOneself)))
                .flatMap(Set::stream)
                .collect(ImmutableSet.toImmutableSet());
    }

    /** One of these is needed; empty where nobody comes in as an administrator. */
    public Set<Role> roles() {
        return roles;
    }

    /** An administrator's token needs the whole of one of these sets. */
    public List<Set<String>> scopes() {
        return scopes;
    }

    /** With one of these everybody comes in, confined to what is its own. */
    public Set<String> scopesForOneself() {
        return scopesForOneself;
    }

    /** Sets of roles that several operations have. */
    private static final class Roles {

        static final Set<Role> OF_USERS = Set.of(FULL_ADMINISTRATOR, USER_ADMINISTRATOR);

        static final Set<Role> OF_LOCATIONS = Set.of(FULL_ADMINISTRATOR, LOCATION_ADMINISTRATOR);

        static final Set<Role> READERS = Set.of(FULL_ADMINISTRATOR, READ_ONLY_ADMINISTRATOR, USER_ADMINISTRATOR);

        static final Set<Role> READERS_OF_LOCATIONS =
                Set.of(FULL_ADMINISTRATOR, READ_ONLY_ADMINISTRATOR, USER_ADMINISTRATOR, LOCATION_ADMINISTRATOR);
    }
}
