package io.hexline.application.user;

import io.hexline.application.access.Authorization.Principal;
import io.hexline.application.failure.Failure;
import io.hexline.application.store.People;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Role;
import io.hexline.domain.value.Email;
import io.vavr.control.Either;
import java.util.Set;

/** Who may make and unmake administrators, and that an organization keeps one that can do everything. */
record AdministratorPolicy(People people) {

    Either<Failure, Boolean> mayGive(Principal by, Person person, Set<Role> roles) {
        if (person.roles().equals(roles)) {
            return Either.right(true);
        }
        if (!by.administersFully(person.org())) {
            return Either.left(new Failure.NotAllowed("Only a full administrator can change roles"));
        }
        return roles.contains(Role.FULL_ADMINISTRATOR) ? Either.right(true) : notTheLast(person);
    }

    /** With the e-mail of an administrator somebody could take its place. */
    Either<Failure, Boolean> mayReach(Principal by, Person person, Email newEmail) {
        return person.email().equals(newEmail) ? Either.right(true) : mayReach(by, person);
    }

    Either<Failure, Boolean> mayReach(Principal by, Person person) {
        return person.roles().isEmpty() || by.administersFully(person.org())
                ? Either.right(true)
                : Either.left(new Failure.NotAllowed("Only a full administrator can change an administrator's e-mail"));
    }

    /** Whoever lets or keeps others from signing in stays able to undo it. */
    Either<Failure, Boolean> mayLetSignIn(Principal by, Person person, boolean loginEnabled) {
        if (person.profile().loginEnabled() == loginEnabled) {
            return Either.right(true);
        }
        if (by.person().equals(person.id())) {
            return Either.left(new Failure.NotPossible("Nobody can keep itself from signing in"));
        }
        if (!person.roles().isEmpty() && !by.administersFully(person.org())) {
            return Either.left(
                    new Failure.NotAllowed("Only a full administrator can say whether an administrator signs in"));
        }
        return loginEnabled ? Either.right(true) : notTheLast(person);
    }

    Either<Failure, Boolean> mayRemove(Principal by, Person person) {
        if (!person.roles().isEmpty() && !by.administersFully(person.org())) {
            return Either.left(new Failure.NotAllowed("Only a full administrator can remove an administrator"));
        }
        return notTheLast(person);
    }

    /** One who may not sign in is none that could make another one. */
    private Either<Failure, Boolean> notTheLast(Person person) {
        if (!person.administersFully()) {
            return Either.right(true);
        }
        return Failure.orTrouble(people.countFullAdministrators(person.org()))
                .filterOrElse(
                        count -> count > 1,
                        count -> new Failure.NotPossible(person.name().display()
                                + " is the last full administrator of the organization; make somebody else one first"))
                .mapTo(true);
    }
}
