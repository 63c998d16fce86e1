package io.hexline.application.number;

import static io.vavr.API.For;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import io.hexline.application.failure.Failure;
import io.hexline.application.store.Extensions;
import io.hexline.application.store.Numbers;
import io.hexline.application.store.Write;
import io.hexline.domain.location.CallingProfile.DialPlan.ExtensionLength;
import io.hexline.domain.location.Location;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.number.InventoryNumber.NumberOwner;
import io.hexline.domain.value.Change;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id;
import io.hexline.domain.value.PhoneNumber;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Gives things that are no people a number and an extension: those of their location that nobody else has. */
public record NumberAssignment(Numbers numbers, Extensions extensions) {

    /** How something can be reached. */
    public record Reach(Optional<PhoneNumber> number, Optional<Extension> extension) {

        public static final Reach NONE = new Reach(Optional.empty(), Optional.empty());
    }

    /** How it is to be reached. */
    public record Wish(Change<PhoneNumber.Written> number, Change<Extension> extension) {

        private boolean keepsAll() {
            return number.keeps() && extension.keeps();
        }
    }

    /** How something that is there is reached then: as {@link #wanted}, but where all is kept, as today, even if that is nowhere. */
    public Either<Failure, Reach> changed(Location location, String kind, Id owner, Reach today, Wish wish) {
        return wish.keepsAll() ? Either.right(today) : wanted(location, kind, owner, today, wish);
    }

    /**
     * How it is reached then. {@link Failure.Invalid} where that would be nowhere, where the number cannot be read, or where the
     * location allows no extension of this length; {@link Failure.NotPossible} where number or extension are not free.
     *
     * @param kind what it is, for messages: for example {@code hunt group}
     */
    public Either<Failure, Reach> wanted(Location location, String kind, Id owner, Reach today, Wish wish) {
        return For(
                        number(location, owner, today, wish.number()),
                        number -> extension(location, owner, today, wish.extension()))
                .yield(Reach::new)
                .filterOrElse(
                        reach -> !reach.equals(Reach.NONE),
                        reach -> new Failure.Invalid(
                                "A " + kind + " needs a phone number or an extension: name either."));
    }

    /**
     * Further numbers, as they are meant at the location. {@link Failure.Invalid} where one cannot be read; {@link
     * Failure.NotPossible} where one is not free.
     *
     * @param today all that the owner has
     */
    public Either<Failure, List<PhoneNumber>> further(
            Location location, Id owner, Collection<PhoneNumber> today, List<PhoneNumber.Written> wanted) {
        return Either.traverseRight(wanted, written -> free(location, owner, today, written))
                .map(Seq::asJava);
    }

    /** What makes the numbers the owner's, and nobody's those that it had before and has no more. */
    public Either<Failure, List<Write>> handOver(
            NumberOwner owner, Collection<PhoneNumber> before, Collection<PhoneNumber> after) {
        ImmutableSet<PhoneNumber> both = ImmutableSet.copyOf(Iterables.concat(before, after));
        return Failure.orTrouble(numbers.find(both))
                .map(found -> found.stream()
                        .filter(number -> isFreeFor(owner.id(), number))
                        .map(number -> after.contains(number.number()) ? number.ownedBy(owner) : number.released())
                        .filter(number -> !found.contains(number))
                        .<Write>map(Write.PutNumber::new)
                        .collect(ImmutableList.toImmutableList()));
    }

    private static boolean isFreeFor(Id owner, InventoryNumber number) {
        return number.owner().filter(other -> !other.id().equals(owner)).isEmpty();
    }

    private Either<Failure, Optional<PhoneNumber>> number(
            Location location, Id owner, Reach today, Change<PhoneNumber.Written> wish) {
        return wish.requested()
                .map(written -> free(
                                location, owner, today.number().map(List::of).orElse(List.of()), written)
                        .map(Optional::of))
                .orElseGet(() -> Either.right(wish.keeps() ? today.number() : Optional.empty()));
    }

    private Either<Failure, PhoneNumber> free(
            Location location, Id owner, Collection<PhoneNumber> today, PhoneNumber.Written written) {
        return Failure.orInvalid(written.at(Optional.of(location.region())))
                .flatMap(meant -> today.contains(meant) ? Either.right(meant) : free(location, owner, meant));
    }

    private Either<Failure, PhoneNumber> free(Location location, Id owner, PhoneNumber meant) {
        return Failure.orTrouble(numbers.find(List.of(meant)))
                .flatMap(found -> found.stream()
                        .filter(number -> number.location().equals(Optional.of(location.id())))
                        .findFirst()
                        .map(number -> objection(number, owner))
                        .orElseGet(() -> Optional.of(location.name() + " has no number " + meant))
                        .<Either<Failure, PhoneNumber>>map(reason -> Either.left(new Failure.NotPossible(reason)))
                        .orElseGet(() -> Either.right(meant)));
    }

    private static Optional<String> objection(InventoryNumber number, Id owner) {
        if (!isFreeFor(owner, number)) {
            return number.owner()
                    .map(other -> "The number " + number.number() + " belongs to " + other.displayName() + " already");
        }
        if (number.standing().pendingOrder()) {
            return Optional.of("An order is open for the number " + number.number());
        }
        return number.isActive() ? Optional.empty() : Optional.of("The number " + number.number() + " is not active");
    }

    private Either<Failure, Optional<Extension>> extension(
            Location location, Id owner, Reach today, Change<Extension> wish) {
        Optional<Extension> wanted = wish.applyTo(today.extension());
        return wanted.equals(today.extension())
                ? Either.right(wanted)
                : wanted.map(extension -> fitting(location, extension)
                                .flatMap(fits -> free(location, owner, extension))
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

    private Either<Failure, Extension> free(Location location, Id owner, Extension extension) {
        return Failure.orTrouble(extensions.owners(location.id(), List.of(extension)))
                .map(owners -> Optional.ofNullable(owners.get(extension)))
                .filterOrElse(
                        other -> other.map(NumberOwner::id)
                                .filter(id -> !id.equals(owner))
                                .isEmpty(),
                        other -> new Failure.NotPossible("The extension " + extension + " of " + location.name()
                                + " belongs to " + other.orElseThrow().displayName() + " already"))
                .mapTo(extension);
    }
}
