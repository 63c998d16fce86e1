package io.hexline.application.user;

import static io.vavr.API.For;

import io.hexline.application.failure.Failure;
import io.hexline.application.store.Store;
import io.hexline.domain.location.Feature;
import io.hexline.domain.location.TrunkGroup;
import io.hexline.domain.user.DeviceProfile;
import io.hexline.domain.user.Person.PersonWithSubscriber;
import io.hexline.domain.user.Subscriber;
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
        return (org, user) -> Failure.orNotFound(store.people().withSubscriber(org, user), "user", user)
                .map(PersonWithSubscriber::subscriber)
                .flatMap(calls -> calls.map(record -> of(record, store)).orElseGet(() -> Either.right(UserTies.NONE)));
    }

    private static Either<Failure, UserTies> of(Subscriber record, Store store) {
        return Failure.orTrouble(For(
                        store.features().of(record),
                        features -> store.trunks().ofMember(record.person()),
                        (features, trunkGroups) -> store.deviceProfiles().usedBy(List.of(record.person())))
                .yield(UserTies::new));
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
