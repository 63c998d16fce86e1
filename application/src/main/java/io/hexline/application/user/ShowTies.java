package io.hexline.application.user;

import io.hexline.application.failure.Failure;
import io.hexline.application.store.Store;
import io.hexline.domain.location.Feature;
import io.hexline.domain.location.TrunkGroup;
import io.hexline.domain.user.DeviceProfile;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.util.List;

/** Shows what ties a user to others, such as the hunt groups of which it is a member. */
@FunctionalInterface
public interface ShowTies {

    /** Nothing for somebody who does not call; {@link Failure.NotFound} where the organization has no such user. */
    Either<Failure, UserTies> of(OrgId org, PersonId user);

    static ShowTies on(Store store) {
        return new ShowTiesService(store.people(), store.features(), store.trunks(), store.deviceProfiles());
    }

    /**
     * With what a user has to do.
     *
     * @param features in which it takes part
     * @param trunkGroups of which it is a member
     * @param deviceProfiles that it uses
     */
    record UserTies(List<Feature> features, List<TrunkGroup> trunkGroups, List<DeviceProfile> deviceProfiles) {

        public static final UserTies NONE = new UserTies(List.of(), List.of(), List.of());
    }
}
