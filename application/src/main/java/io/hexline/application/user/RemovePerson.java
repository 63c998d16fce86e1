package io.hexline.application.user;

import io.hexline.application.access.Authorization.Principal;
import io.hexline.application.collaborator.Collaborators;
import io.hexline.application.failure.Failure;
import io.hexline.application.provisioning.ProvisioningCommit;
import io.hexline.application.provisioning.ProvisioningPlan.CallingLinks;
import io.hexline.application.store.Store;
import io.hexline.domain.user.Person;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.time.InstantSource;

/** Removes a person, with its calling record: licenses, numbers and extensions are free again. */
public interface RemovePerson {

    /**
     * The person as it was. {@link Failure.NotPossible} for the last full administrator, and for somebody whom a job is
     * about to move; {@link Failure.NotAllowed} where an administrator is removed by somebody else than a full one.
     */
    Either<Failure, Person> handle(Principal by, OrgId org, PersonId person);

    /** The person, where {@link #handle} would refuse it for nothing that somebody is about to do; it stays. */
    Either<Failure, Person> preview(Principal by, OrgId org, PersonId person);

    static RemovePerson on(Store store, Collaborators outside, InstantSource time) {
        return new RemovePersonService(
                store.people(),
                store.numbers(),
                new AdministratorPolicy(store.people()),
                CallingLinks.Loader.on(store),
                ProvisioningCommit.on(store, outside, time),
                time);
    }
}
