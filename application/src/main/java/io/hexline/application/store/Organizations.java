package io.hexline.application.store;

import io.hexline.application.failure.PortFailure;
import io.hexline.domain.organization.Organization;
import io.hexline.domain.value.Id.OrgId;
import io.vavr.control.Either;
import java.util.Optional;

/** The organizations. */
public interface Organizations {

    Either<PortFailure, Optional<Organization>> find(OrgId id);
}
