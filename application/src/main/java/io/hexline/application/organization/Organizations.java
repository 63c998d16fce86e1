package io.hexline.application.organization;

import io.hexline.application.failure.PortFailure;
import io.hexline.domain.organization.OrgId;
import io.hexline.domain.organization.Organization;
import io.vavr.control.Either;
import java.util.Optional;

/** The organizations. */
public interface Organizations {

    Either<PortFailure, Optional<Organization>> find(OrgId id);
}
