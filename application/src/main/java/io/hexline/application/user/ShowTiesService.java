package io.hexline.application.user;

import static io.vavr.API.For;

import io.hexline.application.failure.Failure;
import io.hexline.application.store.DeviceProfiles;
import io.hexline.application.store.Features;
import io.hexline.application.store.People;
import io.hexline.application.store.Trunks;
import io.hexline.domain.user.Person.PersonWithSubscriber;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.util.List;

record ShowTiesService(People people, Features features, Trunks trunks, DeviceProfiles deviceProfiles)
        implements ShowTies {

    @Override
    public Either<Failure, UserTies> of(OrgId org, PersonId user) {
        return Failure.orNotFound(people.withSubscriber(org, user), "user", user)
                .map(PersonWithSubscriber::subscriber)
                .flatMap(calls -> calls.map(this::of).orElseGet(() -> Either.right(UserTies.NONE)));
    }

    private Either<Failure, UserTies> of(Subscriber record) {
        return Failure.orTrouble(For(
                        features.of(record),
                        taken -> trunks.ofMember(record.person()),
                        (taken, trunkGroups) -> deviceProfiles.usedBy(List.of(record.person())))
                .yield(UserTies::new));
    }
}
