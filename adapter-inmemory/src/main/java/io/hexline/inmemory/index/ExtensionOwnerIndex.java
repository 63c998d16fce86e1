package io.hexline.inmemory.index;

import io.hexline.application.failure.PortFailure;
import io.hexline.domain.number.NumberOwner;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.LocationId;
import io.hexline.world.Feature;
import io.vavr.collection.HashMap;
import io.vavr.control.Either;
import java.util.Optional;
import java.util.stream.Stream;

/** Who has which extension of which location: an index over subscribers and features, kept with every write of one. */
public record ExtensionOwnerIndex(HashMap<Line, NumberOwner> owners) {

    private record Line(LocationId location, Extension extension) {}

    public static final ExtensionOwnerIndex EMPTY = new ExtensionOwnerIndex(HashMap.empty());

    public Optional<NumberOwner> owner(LocationId location, Extension extension) {
        return owners.get(new Line(location, extension)).toJavaOptional();
    }

    public Either<PortFailure, ExtensionOwnerIndex> with(Feature feature) {
        return taking(
                feature.extension().stream().map(extension -> new Line(feature.location(), extension)),
                feature.owner());
    }

    public Either<PortFailure, ExtensionOwnerIndex> with(Subscriber subscriber, NumberOwner owner) {
        return taking(lines(subscriber), owner);
    }

    /** Without what is the subscriber's; what somebody else has taken since stays. */
    public ExtensionOwnerIndex without(Optional<Subscriber> subscriber) {
        return new ExtensionOwnerIndex(owners.removeAll(subscriber.stream()
                .flatMap(known ->
                        lines(known).filter(line -> owners.get(line).exists(owner -> owner.is(known.person()))))
                .toList()));
    }

    private Either<PortFailure, ExtensionOwnerIndex> taking(Stream<Line> lines, NumberOwner owner) {
        HashMap<Line, NumberOwner> taken = owners;
        for (Line line : lines.toList()) {
            if (taken.containsKey(line)) {
                return Either.left(
                        new PortFailure.Conflict("extension " + line.extension() + " of location " + line.location()));
            }
            taken = taken.put(line, owner);
        }
        return Either.right(new ExtensionOwnerIndex(taken));
    }

    private static Stream<Line> lines(Subscriber subscriber) {
        return subscriber.location().stream()
                .flatMap(location ->
                        subscriber.lines().extensions().stream().map(extension -> new Line(location, extension)));
    }
}
