package io.hexline.application.store;

import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.DeviceFilter.DevicePageKey;
import io.hexline.domain.user.DeviceProfile;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The devices at locations, and the device profiles among them. */
public interface DeviceProfiles {

    /** The profiles that at least one of these users uses, each once, by their names. */
    Either<PortFailure, List<DeviceProfile>> usedBy(Collection<PersonId> users);

    /**
     * The first devices to which the filter applies, in the order of {@link DevicePageKey}. What calls from nowhere has none
     * that is anywhere.
     *
     * @param after what they follow, which need not be there any more; empty from the beginning
     * @param skip how many to leave out then; 0 or more
     * @param max how many at most
     */
    Either<PortFailure, List<OwnedDevice>> devices(
            DeviceFilter filter, Optional<DevicePageKey> after, int skip, int max);
}
