package io.hexline.rest.access;

import io.hexline.domain.access.Principal;
import io.hexline.domain.organization.OrgId;
import io.hexline.domain.user.Role;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.List;
import java.util.Set;

/**
 * What an operation demands of its caller.
 *
 * @param roles one of these; in the organizations that a partner administrator manages, the partner counts as a full
 *     administrator
 * @param scopes the token must have the whole of one of these sets
 */
public record Access(Set<Role> roles, List<Set<String>> scopes) {

    public Access {
        roles = Set.copyOf(roles);
        scopes = List.copyOf(scopes);
    }

    /** What can be said before the organization is known: 403 for who may not call the operation anywhere. */
    public Either<Problem, Principal> admit(Principal caller) {
        if (scopes.stream().noneMatch(caller.scopes()::containsAll)) {
            return Either.left(
                    Problem.of(403, "The access token lacks scopes: this operation needs " + needed() + "."));
        }
        return hasRole(caller) || isPartner(caller) ? Either.right(caller) : Either.left(lacksRole());
    }

    /** 404 for an organization out of the caller's reach, 403 for one where its role is too small. */
    public Either<Problem, OrgId> admit(Principal caller, OrgId org) {
        if (!caller.reaches(org)) {
            return Either.left(Problem.of(404, "Not found: the organization."));
        }
        boolean allowed = caller.org().equals(org) ? hasRole(caller) : isPartner(caller);
        return allowed ? Either.right(org) : Either.left(lacksRole());
    }

    private boolean hasRole(Principal caller) {
        return caller.roles().stream().anyMatch(roles::contains);
    }

    private boolean isPartner(Principal caller) {
        return roles.contains(Role.FULL_ADMINISTRATOR) && caller.roles().contains(Role.PARTNER_ADMINISTRATOR);
    }

    private static Problem lacksRole() {
        return Problem.of(403, "The owner of the access token lacks the administrator's role for this operation.");
    }

    private String needed() {
        return String.join(
                " or ",
                scopes.stream()
                        .map(set -> String.join(", ", set.stream().sorted().toList()))
                        .toList());
    }
}
