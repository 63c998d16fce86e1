package io.hexline.postgres.table;

import io.hexline.domain.location.Feature;
import io.hexline.domain.number.InventoryNumber.NumberOwner;
import io.hexline.domain.user.LineHolder;
import io.hexline.domain.user.Lines.AlternateNumber;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.PhoneNumber;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An extension of a location.
 *
 * @param number that goes with it
 */
public record ExtensionLine(LocationId location, Extension extension, NumberOwner owner, Optional<PhoneNumber> number) {

    /** Those of a subscriber at its location; of none where it has no location. */
    public static List<ExtensionLine> of(Subscriber subscriber) {
        NumberOwner owner =
                new NumberOwner.User(subscriber.person(), subscriber.person().value());
        return subscriber.location().stream()
                .flatMap(location -> Stream.concat(
                        subscriber.lines().extension().stream()
                                .map(extension -> new ExtensionLine(
                                        location,
                                        extension,
                                        owner,
                                        subscriber.lines().number())),
                        subscriber.lines().alternates().stream()
                                .flatMap(alternate -> ofAlternate(location, alternate, owner))))
                .toList();
    }

    private static Stream<ExtensionLine> ofAlternate(
            LocationId location, AlternateNumber alternate, NumberOwner owner) {
        return alternate.extension().stream()
                .map(extension -> new ExtensionLine(location, extension, owner, Optional.of(alternate.number())));
    }

    public static List<ExtensionLine> of(Feature feature) {
        return feature.extension().stream()
                .map(extension -> new ExtensionLine(feature.location(), extension, feature.owner(), feature.number()))
                .toList();
    }

    public static List<ExtensionLine> of(LineHolder holder) {
        return holder.location().stream()
                .flatMap(location -> holder.lines().extension().stream()
                        .map(extension -> new ExtensionLine(
                                location,
                                extension,
                                holder.owner(),
                                holder.lines().number())))
                .toList();
    }
}
