package io.hexline.application.feature;

import static io.vavr.API.For;

import io.hexline.application.failure.Failure;
import io.hexline.application.store.Extensions;
import io.hexline.application.store.Numbers;
import io.hexline.domain.location.CallingProfile.DialPlan.ExtensionLength;
import io.hexline.domain.location.Feature;
import io.hexline.domain.location.Location;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.number.InventoryNumber.NumberOwner;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.PhoneNumber;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/** The number and the extension under which a feature can be reached: those that nobody else has. */
record FeatureLines(Numbers numbers, Extensions extensions) {

    /** How a feature is reached then. */
    record Reached(Optional<PhoneNumber> number, Optional<Extension> extension) {}

    Either<Failure, Reached> wanted(Location location, Feature today, FeatureSetup setup) {
        return For(number(location, today, setup), number -> extension(location, today, setup))
                .yield(Reached::new)
                .filterOrElse(
                        reached -> reached.number().isPresent()
                                || reached.extension().isPresent(),
                        reached -> new Failure.Invalid("A " + FeatureKey.words(today.type())
                                + " needs a phone number or an extension: name either."));
    }

    /** Whether nobody else has the number. */
    static boolean isFreeFor(Feature feature, InventoryNumber number) {
        return number.owner().filter(owner -> !owner.id().equals(feature.id())).isEmpty();
    }

    private Either<Failure, Optional<PhoneNumber>> number(Location location, Feature today, FeatureSetup setup) {
        return setup.number()
                .requested()
                .map(written -> Failure.orInvalid(written.at(Optional.of(location.region())))
                        .flatMap(meant -> today.number().equals(Optional.of(meant))
                                ? Either.right(meant)
                                : free(location, today, meant))
                        .map(Optional::of))
                .orElseGet(() -> Either.right(setup.number().keeps() ? today.number() : Optional.empty()));
    }

    private Either<Failure, PhoneNumber> free(Location location, Feature today, PhoneNumber meant) {
        return Failure.orTrouble(numbers.find(List.of(meant)))
                .flatMap(found -> found.stream()
                        .filter(number -> number.location().equals(Optional.of(location.id())))
                        .findFirst()
                        .map(number -> objection(number, today))
                        .orElseGet(() -> Optional.of(location.name() + " has no number " + meant))
                        .<Either<Failure, PhoneNumber>>map(reason -> Either.left(new Failure.NotPossible(reason)))
                        .orElseGet(() -> Either.right(meant)));
    }

    private static Optional<String> objection(InventoryNumber number, Feature feature) {
        if (!isFreeFor(feature, number)) {
            return number.owner()
                    .map(owner -> "The number " + number.number() + " belongs to " + owner.displayName() + " already");
        }
        if (number.standing().pendingOrder()) {
            return Optional.of("An order is open for the number " + number.number());
        }
        return number.isActive() ? Optional.empty() : Optional.of("The number " + number.number() + " is not active");
    }

    private Either<Failure, Optional<Extension>> extension(Location location, Feature today, FeatureSetup setup) {
        Optional<Extension> wanted = setup.extension().applyTo(today.extension());
        return wanted.equals(today.extension())
                ? Either.right(wanted)
                : wanted.map(extension -> fitting(location, extension)
                                .flatMap(fits -> free(location, today, extension))
                                .map(Optional::of))
                        .orElseGet(() -> Either.right(wanted));
    }

    private static Either<Failure, Extension> fitting(Location location, Extension extension) {
        ExtensionLength length = location.calling().orElseThrow().dialPlan().extensionLength();
        return length.allows(extension)
                ? Either.right(extension)
                : Either.left(new Failure.Invalid("extension '" + extension + "' does not fit: " + location.name()
                        + " has extensions of " + length.min() + " to " + length.max() + " digits."));
    }

    private Either<Failure, Extension> free(Location location, Feature today, Extension extension) {
        return Failure.orTrouble(extensions.owners(location.id(), List.of(extension)))
                .map(owners -> Optional.ofNullable(owners.get(extension)))
                .filterOrElse(
                        owner -> owner.map(NumberOwner::id)
                                .filter(id -> !id.equals(today.id()))
                                .isEmpty(),
                        owner -> new Failure.NotPossible("The extension " + extension + " of " + location.name()
                                + " belongs to " + owner.orElseThrow().displayName() + " already"))
                .mapTo(extension);
    }
}
