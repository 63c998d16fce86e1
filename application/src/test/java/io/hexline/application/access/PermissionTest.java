package io.hexline.application.access;

import static io.hexline.domain.user.Role.FULL_ADMINISTRATOR;
import static io.hexline.domain.user.Role.LOCATION_ADMINISTRATOR;
import static io.hexline.domain.user.Role.PARTNER_ADMINISTRATOR;
import static io.hexline.domain.user.Role.READ_ONLY_ADMINISTRATOR;
import static io.hexline.domain.user.Role.USER_ADMINISTRATOR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.application.access.Authorization.Permission;
import io.hexline.application.access.Authorization.Principal;
import io.hexline.application.failure.Failure;
import io.hexline.domain.user.Role;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of roles and permissions. */
class PermissionTest {

    private static final OrgId ACME = new OrgId("acme");
    private static final OrgId MANAGED = new OrgId("managed");

    private static final List<Role> INITIALS = List.of(
            FULL_ADMINISTRATOR,
            READ_ONLY_ADMINISTRATOR,
            USER_ADMINISTRATOR,
            LOCATION_ADMINISTRATOR,
            PARTNER_ADMINISTRATOR);

    /** Who may in the own organization; F, R, U, L, P are the roles, - is nobody in particular. */
    @ParameterizedTest
    @CsvSource({
        "READ_ONESELF,               FRULP-",
        "READ_PERSON,                FRUL-",
        "READ_PEOPLE,                FRU",
        "WRITE_PEOPLE,               FU",
        "MANAGE_CARRIER_ACCOUNTS,    F",
        "READ_LICENSES,              FRU",
        "ASSIGN_LICENSES,            FU",
        "READ_ORGANIZATIONS,         FRU",
        "READ_LOCATIONS,             FRUL",
        "CREATE_OR_DELETE_LOCATIONS, F",
        "UPDATE_LOCATION,            FL",
        "READ_CALLING,               FRUL",
        "ENABLE_CALLING,             F",
        "UPDATE_CALLING,             FL",
        "SET_UP_PSTN,                F",
        "MANAGE_NUMBERS,             F",
        "READ_METRICS,               FR",
        "MOVE_USERS,                 F",
        "WATCH_MOVES,                FR",
        "WATCH_DISABLING,            F",
        "WATCH_PREFIX_JOBS,          FRU",
        "WATCH_NUMBER_JOBS,          FR",
        "CONTROL_MOVES,              F"
    })
    void oneOfItsRolesIsNeeded(Permission permission, String expected) {
        assertEquals(expected, whoMay(permission));
    }

    @ParameterizedTest
    @EnumSource(Permission.class)
    void aPartnerMayAsAFullAdministratorWhereItManages(Permission permission) {
        Principal partner = caller(Permission.everyScope(), Set.of(PARTNER_ADMINISTRATOR));

        assertEquals(
                permission.roles().contains(FULL_ADMINISTRATOR),
                in(MANAGED, partner, permission).isRight());
    }

    @ParameterizedTest
    @EnumSource(Permission.class)
    void eachScopeOfOneOfItsSetsIsNeeded(Permission permission) {
        for (Set<String> needed : permission.scopes()) {
            assertTrue(in(ACME, full(needed), permission).isRight(), needed::toString);
            for (String scope : needed) {
                Set<String> fewer = new TreeSet<>(needed);
                fewer.remove(scope);
                assertEquals(
                        suffices(fewer, permission),
                        in(ACME, full(fewer), permission).isRight(),
                        scope);
            }
        }
    }

    @Test
    void everyScopeIsThatOfSomePermission() {
        Set<String> all = new HashSet<>();
        for (Permission permission : Permission.values()) {
            permission.scopes().forEach(all::addAll);
            all.addAll(permission.scopesForOneself());
        }

        assertEquals(all, Permission.everyScope());
        assertTrue(all.containsAll(Set.of("spark:people_read", "identity:groups_rw")));
    }

    private static boolean suffices(Set<String> scopes, Permission permission) {
        return permission.scopes().stream().anyMatch(scopes::containsAll)
                || permission.scopesForOneself().stream().anyMatch(scopes::contains);
    }

    private static String whoMay(Permission permission) {
        String administrators = INITIALS.stream()
                .filter(role -> in(ACME, caller(Permission.everyScope(), Set.of(role)), permission)
                        .isRight())
                .map(role -> role.name().substring(0, 1))
                .collect(Collectors.joining());
        boolean anybody =
                in(ACME, caller(Permission.everyScope(), Set.of()), permission).isRight();
        return anybody ? administrators + "-" : administrators;
    }

    private static Either<Failure, OrgId> in(OrgId org, Principal caller, Permission permission) {
        return Authorization.of(caller, permission).flatMap(authorization -> authorization.in(org));
    }

    private static Principal full(Set<String> scopes) {
        return caller(scopes, Set.of(FULL_ADMINISTRATOR));
    }

    private static Principal caller(Set<String> scopes, Set<Role> roles) {
        return new Principal(new PersonId("ada"), ACME, roles, scopes, Set.of(MANAGED));
    }
}
