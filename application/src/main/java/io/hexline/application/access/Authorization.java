package io.hexline.application.access;

import com.google.common.collect.Sets;
import io.hexline.application.failure.Failure;
import io.hexline.domain.access.Principal;
import io.hexline.domain.user.Role;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.util.Iterator;
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

    private boolean isForOneself() {
        return !isAdministrator() && permission.scopesForOneself().stream().anyMatch(caller.scopes()::contains);
    }

    private boolean isAdministrator() {
        return hasScopes() && (hasRole() || isPartner());
    }

    private boolean hasScopes() {
        return permission.scopes().stream().anyMatch(caller.scopes()::containsAll);
    }

    private boolean hasRole() {
        return roles().findAny().isPresent();
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
}
