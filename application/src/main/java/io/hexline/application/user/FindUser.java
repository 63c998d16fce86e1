package io.hexline.application.user;

import io.hexline.application.failure.Failure;
import io.hexline.application.store.Licenses;
import io.hexline.application.store.Locations;
import io.hexline.application.store.People;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;

/** Shows one user of an organization. */
public interface FindUser {

    /** The user with this id; {@link Failure.NotFound} where the organization has none. */
    Either<Failure, UserView> byId(OrgId org, PersonId id);

    /** The user with this e-mail; {@link Failure.NotFound} where the organization has none. */
    Either<Failure, UserView> byEmail(OrgId org, Email email);

    static FindUser on(People people, Locations locations, Licenses licenses) {
        return new FindUserService(people, new UserViews(people, locations, licenses));
    }
}
