package io.hexline.application.provisioning;

import io.hexline.application.Host;
import io.hexline.application.failure.Failure;
import io.vavr.control.Either;

/** Adds and removes licenses and meeting sites of one user. Source: "Assign Licenses to Users". */
public interface AssignLicenses {

    /**
     * Applies as much of the request as the rules allow, at once.
     *
     * @return what is held now; {@link Failure.Refused} where nothing could be applied
     */
    Either<Failure, AssignLicensesResult> handle(AssignLicensesCommand command);

    static AssignLicenses on(Host host) {
        return new AssignLicensesService(host);
    }
}
