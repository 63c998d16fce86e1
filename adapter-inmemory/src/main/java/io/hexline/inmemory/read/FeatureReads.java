package io.hexline.inmemory.read;

import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.Features;
import io.hexline.domain.location.Feature;
import io.hexline.domain.user.Subscriber;
import io.hexline.inmemory.index.FeatureIndex.Group;
import io.hexline.inmemory.state.CommittedState;
import io.vavr.control.Either;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The features of the store. */
public record FeatureReads(CommittedState store) implements Features {

    @Override
    public Either<PortFailure, List<Feature>> of(Subscriber subscriber) {
        Stream<Group> transferring = subscriber.location().stream()
                .flatMap(location -> subscriber.lines().extensions().stream()
                        .map(extension -> new Group.TransferringTo(location, extension)));
        return Either.right(Stream.concat(Stream.of(new Group.WithMember(subscriber.person())), transferring)
                .flatMap(store.state().features()::members)
                .sorted(Comparator.comparing(Feature::name)
                        .thenComparing(feature -> feature.id().value()))
                .toList());
    }
}
