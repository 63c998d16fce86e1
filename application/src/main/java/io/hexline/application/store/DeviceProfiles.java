package io.hexline.application.store;

import io.hexline.application.failure.PortFailure;
import io.hexline.domain.user.DeviceProfile;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.util.Collection;
import java.util.List;

/** The device profiles of locations. */
public interface DeviceProfiles {

    /** The profiles that at least one of these users uses, each once, by their names. */
    Either<PortFailure, List<DeviceProfile>> usedBy(Collection<PersonId> users);
}
