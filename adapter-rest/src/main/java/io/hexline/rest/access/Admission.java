package io.hexline.rest.access;

import io.hexline.domain.access.Principal;
import io.hexline.domain.user.Role;
import io.hexline.domain.value.LocationId;
import io.hexline.domain.value.OrgId;
import io.hexline.domain.value.PersonId;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A caller who may do something somewhere: in the own organization or in one that it manages as a partner, with all of
 * it, with some locations, or with itself only.
 */
public record Admission(Principal caller, Access access) {

    /** What can be said before the organization is known: 403 for who may not call the operation anywhere. */
    public static Either<Problem, Admission> of(Principal caller, Access access) {
        Admission admission = new Admission(caller, access);
        if (admission.isForOneself()) {
            return Either.right(admission);
        }
        if (!admission.hasScopes()) {
            return Either.left(
                    Problem.of(403, "The access token lacks scopes: this operation needs " + needed(access) + "."));
        }
        return admission.hasRole() || admission.isPartner() ? Either.right(admission) : Either.left(lacksRole());
    }

    /** 404 for an organization out of the caller's reach, 403 for one where its role is too small. */
    public Either<Problem, OrgId> to(OrgId org) {
        if (!caller.reaches(org)) {
            return Either.left(Problem.of(404, "Not found: the organization."));
        }
        boolean allowed = caller.org().equals(org) ? hasRole() || isForOneself() : isPartner();
        return allowed ? Either.right(org) : Either.left(lacksRole());
    }

    /** 403 where the caller may do this with itself only and this is somebody else. */
    public Either<Problem, PersonId> to(PersonId person) {
        boolean allowed = isAdministrator() || caller.person().equals(person);
        return allowed ? Either.right(person) : Either.left(lacksRole());
    }

    /** 404 for a location that is none of those to which the caller is confined. */
    public Either<Problem, LocationId> to(LocationId location, OrgId org) {
        boolean hidden =
                locations(org).filter(those -> !those.contains(location)).isPresent();
        return hidden ? Either.left(Problem.of(404, "Not found: the location.")) : Either.right(location);
    }

    /** The locations to which the caller is confined in an organization; empty where it has all of the organization. */
    public Optional<Set<LocationId>> locations(OrgId org) {
        boolean unconfined = !caller.org().equals(org)
                || roles().anyMatch(role -> role != Role.LOCATION_ADMINISTRATOR)
                || roles().findAny().isEmpty();
        return unconfined ? Optional.empty() : Optional.of(caller.locations());
    }

    private boolean isForOneself() {
        return !isAdministrator() && access.scopesForOneself().stream().anyMatch(caller.scopes()::contains);
    }

    private boolean isAdministrator() {
        return hasScopes() && (hasRole() || isPartner());
    }

    private boolean hasScopes() {
        return access.scopes().stream().anyMatch(caller.scopes()::containsAll);
    }

    private boolean hasRole() {
        return roles().findAny().isPresent();
    }

    /** Those of the caller that count here. */
    private Stream<Role> roles() {
        return caller.roles().stream().filter(access.roles()::contains);
    }

    private boolean isPartner() {
        return access.roles().contains(Role.FULL_ADMINISTRATOR)
                && caller.roles().contains(Role.PARTNER_ADMINISTRATOR);
    }

    private static Problem lacksRole() {
        return Problem.of(403, "The owner of the access token lacks the administrator's role for this operation.");
    }

    private static String needed(Access access) {
        return String.join(
                " or ",
                Stream.concat(
                                access.scopes().stream(),
                                access.scopesForOneself().stream().sorted().map(Set::of))
                        .map(set -> String.join(", ", set.stream().sorted().toList()))
                        .toList());
    }
}
