package io.hexline.application.access;

import static io.hexline.domain.user.Role.FULL_ADMINISTRATOR;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import io.hexline.application.failure.Failure;
import io.hexline.domain.user.Role;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A caller who may do something somewhere: in the own organization or in one that it manages as a partner, with all of
 * it, with some locations, or with itself only. What is out of the caller's reach is not there: {@link Failure.NotFound}.
 * What it sees and may not do is {@link Failure.NotAllowed}.
 */
public record Authorization(Principal caller, Permission permission) {

    /** What can be said before the organization is known: refused is who may not do this anywhere. */
    public static Either<Failure, Authorization> of(Principal caller, Permission permission) {
        Authorization authorization = new Authorization(caller, permission);
        if (authorization.isForOneself()) {
            return Either.right(authorization);
        }
        if (!authorization.hasScopes()) {
            return Either.left(new Failure.NotAllowed(
                    "The access token lacks scopes: this operation needs " + needed(permission) + "."));
        }
        return authorization.hasRole() || authorization.isPartner() ? Either.right(authorization) : lacksRole();
    }

    /** The organization, if the caller's role reaches it and suffices there. */
    public Either<Failure, OrgId> in(OrgId org) {
        if (!caller.reaches(org)) {
            return Either.left(new Failure.NotFound("organization", org));
        }
        boolean allowed = caller.org().equals(org) ? hasRole() || isForOneself() : isPartner();
        return allowed ? Either.right(org) : lacksRole();
    }

    /** The person, unless the caller may do this with itself only and this is somebody else. */
    public Either<Failure, PersonId> on(PersonId person) {
        boolean allowed = isAdministrator() || caller.person().equals(person);
        return allowed ? Either.right(person) : lacksRole();
    }

    /** The location, unless the caller is confined to others. */
    public Either<Failure, LocationId> at(OrgId org, LocationId location) {
        return locations(org).filter(those -> !those.contains(location)).isEmpty()
                ? Either.right(location)
                : Either.left(new Failure.NotFound("location", location));
    }

    /** The locations to which the caller is confined in an organization; empty where it has all of the organization. */
    public Optional<Set<LocationId>> locations(OrgId org) {
        boolean unconfined = !caller.org().equals(org)
                || roles().anyMatch(role -> role != Role.LOCATION_ADMINISTRATOR)
                || roles().findAny().isEmpty();
        return unconfined ? Optional.empty() : Optional.of(caller.locations());
    }

    /** Of the locations that are wanted, or of all, those to which the caller is confined; empty for all of them. */
    public Optional<Set<LocationId>> confined(OrgId org, Optional<Set<LocationId>> wanted) {
        return locations(org)
                .map(those -> wanted.<Set<LocationId>>map(some -> Sets.intersection(some, those))
                        .orElse(those))
                .or(() -> wanted);
    }

    /** Looks for something in every organization that the caller reaches, the own one first, until one has it. */
    public <T> Either<Failure, T> search(Function<OrgId, Either<Failure, T>> find) {
        Iterator<OrgId> organizations = caller.organizations().iterator();
        while (true) {
            OrgId org = organizations.next();
            Either<Failure, T> found = find.apply(org);
            boolean missing = found.isLeft() && found.getLeft() instanceof Failure.NotFound;
            if (!missing) {
                return in(org).flatMap(allowed -> found);
            }
            if (!organizations.hasNext()) {
                return found;
            }
        }
    }

    /** Whether the caller may do this with what is its own, and with nothing else. */
    public boolean isForOneself() {
        return !isAdministrator() && !Collections.disjoint(permission.scopesForOneself(), caller.scopes());
    }

    private boolean isAdministrator() {
        return hasScopes() && (hasRole() || isPartner());
    }

    private boolean hasScopes() {
        return Iterables.any(permission.scopes(), caller.scopes()::containsAll);
    }

    private boolean hasRole() {
        return !Collections.disjoint(caller.roles(), permission.roles());
    }

    /** Those of the caller that count here. */
    private Stream<Role> roles() {
        return caller.roles().stream().filter(permission.roles()::contains);
    }

    private boolean isPartner() {
        return permission.roles().contains(Role.FULL_ADMINISTRATOR)
                && caller.roles().contains(Role.PARTNER_ADMINISTRATOR);
    }

    private static <T> Either<Failure, T> lacksRole() {
        return Either.left(new Failure.NotAllowed(
                "The owner of the access token lacks the administrator's role for this operation."));
    }

    private static String needed(Permission permission) {
        return String.join(
                " or ",
                Stream.concat(
                                permission.scopes().stream(),
                                permission.scopesForOneself().stream().sorted().map(Set::of))
                        .map(set -> String.join(", ", set.stream().sorted().toList()))
                        .toList());
    }

    /**
     * The person on whose behalf a request is made.
     *
     * @param roles what the person may administer
     * @param scopes what the person's token was issued for, for example {@code spark-admin:people_write}
     * @param managed the other organizations that a partner administrator may administer
     * @param locations those that a location administrator may administer
     */
    public record Principal(
            PersonId person,
            OrgId org,
            Set<Role> roles,
            Set<String> scopes,
            Set<OrgId> managed,
            Set<LocationId> locations) {

        public Principal {
            roles = ImmutableSet.copyOf(roles);
            scopes = ImmutableSet.copyOf(scopes);
            managed = ImmutableSet.copyOf(managed);
            locations = ImmutableSet.copyOf(locations);
        }

        /** Somebody who administers no location in particular. */
        public Principal(PersonId person, OrgId org, Set<Role> roles, Set<String> scopes, Set<OrgId> managed) {
            this(person, org, roles, scopes, managed, Set.of());
        }

        /** Whether the person may act in this organization at all. */
        public boolean reaches(OrgId wanted) {
            return org.equals(wanted) || roles.contains(Role.PARTNER_ADMINISTRATOR) && managed.contains(wanted);
        }

        /** Those in which the person may act: the own one, then those that it manages. */
        public List<OrgId> organizations() {
            return managed.isEmpty()
                    ? List.of(org)
                    : Stream.concat(
                                    Stream.of(org),
                                    managed.stream().filter(this::reaches).sorted(Comparator.comparing(OrgId::value)))
                            .distinct()
                            .toList();
        }

        /** Whether the person is a full administrator there: of the own organization, or as its partner. */
        public boolean administersFully(OrgId wanted) {
            return org.equals(wanted) ? roles.contains(Role.FULL_ADMINISTRATOR) : reaches(wanted);
        }
    }

    /**
     * What somebody needs to do something: a role, and a token that was issued for it; a line for all operations of which the
     * documentation demands the same. In the organizations that a partner administrator manages, the partner counts as a
     * full administrator. A location administrator is confined to its locations.
     */
    public enum Permission {
        READ_ONESELF(Set.of(), List.of(), Set.of("spark:people_read", "spark-admin:people_read")),
        READ_PERSON(Roles.READERS, List.of(Set.of("spark-admin:people_read")), Set.of("spark:people_read")),
        READ_PEOPLE(Roles.READERS, List.of(Set.of("spark-admin:people_read"))),
        READ_NUMBERS_OF_PEOPLE(Roles.OF_USERS_AND_LOCATIONS, List.of(Set.of("spark-admin:people_read"))),
        WRITE_PEOPLE(Roles.OF_USERS, List.of(Set.of("spark-admin:people_write", "spark-admin:people_read"))),

        READ_DIRECTORY(Roles.READERS, List.of(Set.of("identity:people_read"), Set.of("identity:people_rw"))),
        READ_ONESELF_IN_DIRECTORY(Set.of(), List.of(), Set.of("identity:people_read", "identity:people_rw")),
        WRITE_DIRECTORY(Roles.OF_USERS, List.of(Set.of("identity:people_rw"))),

        READ_GROUPS(Roles.READERS, List.of(Set.of("identity:groups_read"), Set.of("identity:groups_rw"))),
        WRITE_GROUPS(Roles.OF_USERS, List.of(Set.of("identity:groups_rw"))),

        MANAGE_TOKENS(Roles.OF_USERS, List.of(Set.of("identity:tokens_read", "identity:tokens_write"))),

        READ_ROLES(Roles.READERS_OF_LOCATIONS, List.of(Set.of())),

        MANAGE_CARRIER_ACCOUNTS(Set.of(FULL_ADMINISTRATOR), List.of(Set.of("spark-admin:people_write"))),

        READ_LICENSES(Roles.READERS, List.of(Set.of("spark-admin:licenses_read"))),
        ASSIGN_LICENSES(Roles.OF_USERS, List.of(Set.of("spark-admin:people_write"))),
        READ_ORGANIZATIONS(Roles.READERS, List.of(Set.of("spark-admin:organizations_read"))),
        READ_LOCATIONS(Roles.READERS_OF_LOCATIONS, Roles.READING_LOCATIONS),
        READ_WORKSPACE_LOCATIONS(Roles.READERS_OF_LOCATIONS, List.of(Set.of("spark-admin:workspace_locations_read"))),
        WRITE_WORKSPACE_LOCATIONS(Set.of(FULL_ADMINISTRATOR), List.of(Set.of("spark-admin:workspace_locations_write"))),
        READ_FLOORS(Roles.READERS_OF_LOCATIONS, Roles.READING_FLOORS),
        WRITE_FLOORS(Set.of(FULL_ADMINISTRATOR), Roles.WRITING_FLOORS),
        CREATE_OR_DELETE_LOCATIONS(Set.of(FULL_ADMINISTRATOR), List.of(Set.of("spark-admin:locations_write"))),
        UPDATE_LOCATION(Roles.OF_LOCATIONS, List.of(Set.of("spark-admin:locations_write"))),

        READ_CALLING(Roles.READERS_OF_LOCATIONS, List.of(Set.of("spark-admin:telephony_config_read"))),
        ENABLE_CALLING(Set.of(FULL_ADMINISTRATOR), List.of(Set.of("spark-admin:telephony_config_write"))),
        UPDATE_CALLING(Roles.OF_LOCATIONS, List.of(Set.of("spark-admin:telephony_config_write"))),
        SET_CALLBACKS(Roles.OF_USERS_AND_LOCATIONS, List.of(Set.of("spark-admin:telephony_config_write"))),
        READ_PSTN(Roles.WATCHERS, List.of(Set.of("spark-admin:telephony_pstn_read"))),
        SET_UP_PSTN(Set.of(FULL_ADMINISTRATOR), Roles.WRITING_PSTN),
        READ_AVAILABLE(Roles.WATCHERS_OF_LOCATIONS, List.of(Set.of("spark-admin:telephony_config_read"))),
        MANAGE_NUMBERS(Set.of(FULL_ADMINISTRATOR), List.of(Set.of("spark-admin:telephony_config_write"))),

        WATCH_DISABLING(Set.of(FULL_ADMINISTRATOR), List.of(Set.of("spark-admin:telephony_config_read"))),
        WATCH_NUMBER_JOBS(Roles.WATCHERS, List.of(Set.of("spark-admin:telephony_config_read"))),
        WATCH_PREFIX_JOBS(Roles.READERS, List.of(Set.of("spark-admin:telephony_config_read"))),

        READ_FEATURES(Roles.WATCHERS_OF_LOCATIONS, List.of(Set.of("spark-admin:telephony_config_read"))),
        READ_QUEUES_AND_LINES(Roles.WATCHERS, List.of(Set.of("spark-admin:telephony_config_read"))),
        WRITE_VOICEMAIL_GROUPS(Roles.OF_USERS_AND_LOCATIONS, List.of(Set.of("spark-admin:telephony_config_write"))),
        READ_DEVICES(Roles.READERS_OF_LOCATIONS, Roles.READING_DEVICES, Set.of("spark:devices_read")),
        READ_WORKSPACES(Roles.WATCHERS, List.of(Set.of("spark-admin:workspaces_read"))),
        READ_WORKSPACE_NUMBERS(Roles.WATCHERS_OF_LOCATIONS, List.of(Set.of("spark-admin:workspaces_read"))),
        WRITE_WORKSPACES(Set.of(FULL_ADMINISTRATOR), Roles.WRITING_WORKSPACES),
        CREATE_VIRTUAL_LINES(Roles.OF_USERS, List.of(Set.of("spark-admin:telephony_config_write"))),
        UPDATE_VIRTUAL_LINES(Roles.OF_USERS_AND_LOCATIONS, Roles.WRITING_VIRTUAL_LINES),
        DELETE_VIRTUAL_LINES(Roles.OF_USERS, Roles.WRITING_VIRTUAL_LINES),

        READ_ROUTES(Roles.WATCHERS, List.of(Set.of("spark-admin:telephony_config_read"))),
        READ_TRUNK_USAGE(Set.of(FULL_ADMINISTRATOR), List.of(Set.of("spark-admin:telephony_config_read"))),
        MANAGE_ROUTES(Set.of(FULL_ADMINISTRATOR), List.of(Set.of("spark-admin:telephony_config_write"))),

        READ_METRICS(Roles.WATCHERS, List.of(Set.of())),

        MOVE_USERS(Set.of(FULL_ADMINISTRATOR), Roles.MOVING),
        WATCH_MOVES(
                Roles.WATCHERS,
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
                    .flatMap(permission ->
                            Stream.concat(permission.scopes.stream(), Stream.of(permission.scopesForOneself)))
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
    }
}
