package io.hexline.application.store;

import com.google.common.collect.ImmutableSet;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.number.InventoryNumber.NumberOwner;
import io.hexline.domain.number.InventoryNumber.NumberOwner.FeatureType;
import io.hexline.domain.number.InventoryNumber.NumberState;
import io.hexline.domain.number.InventoryNumber.NumberType;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which numbers and extensions of an organization are meant: those to which all of it applies.
 *
 * @param within only at these locations; empty for any
 * @param number what it is like
 * @param available whether nobody has it
 * @param withNumber numbers only, or extensions without number only
 * @param types of number; empty for any
 */
public record NumberFilter(
        OrgId org,
        Optional<Set<LocationId>> within,
        Optional<LocationId> location,
        Optional<NumberMatch> number,
        Optional<Extension> extension,
        Optional<Boolean> available,
        Optional<Boolean> withNumber,
        Optional<NumberUse.Part> part,
        Optional<NumberState> state,
        Set<NumberType> types,
        OwnerFilter owner) {

    public NumberFilter {
        types = ImmutableSet.copyOf(types);
    }

    /**
     * Whose they are.
     *
     * @param id of whatever kind: no two owners have one id
     * @param name what the name has in it, in lower case
     */
    public record OwnerFilter(Optional<Id> id, Optional<String> name, Optional<Kind> kind) {

        public static final OwnerFilter ANYBODY = new OwnerFilter(Optional.empty(), Optional.empty(), Optional.empty());

        /** Whether it is for owners that exist; somebody has the number then. */
        public boolean isAny() {
            return equals(ANYBODY);
        }

        private boolean fits(NumberOwner owner) {
            return id.filter(wanted -> !wanted.value().equals(owner.id().value()))
                            .isEmpty()
                    && name.filter(part -> !owner.displayName()
                                    .toLowerCase(Locale.ROOT)
                                    .contains(part))
                            .isEmpty()
                    && kind.filter(wanted -> !wanted.fits(owner)).isEmpty();
        }
    }

    /** What kind of owner. */
    public sealed interface Kind {

        boolean fits(NumberOwner owner);

        record People() implements Kind {

            @Override
            public boolean fits(NumberOwner owner) {
                return owner instanceof NumberOwner.User;
            }
        }

        record Places() implements Kind {

            @Override
            public boolean fits(NumberOwner owner) {
                return owner instanceof NumberOwner.Workspace;
            }
        }

        record VirtualLines() implements Kind {

            @Override
            public boolean fits(NumberOwner owner) {
                return owner instanceof NumberOwner.VirtualLine;
            }
        }

        record Features(FeatureType type) implements Kind {

            @Override
            public boolean fits(NumberOwner owner) {
                return owner instanceof NumberOwner.Feature feature && feature.type() == type;
            }
        }
    }

    /** Whether all of it applies to this number or extension. */
    public boolean fits(NumberUse use) {
        return isThere(use)
                && (extension.isEmpty() || extension.equals(use.extension()))
                && available.filter(free -> use.owner().isEmpty() != free).isEmpty()
                && withNumber.filter(with -> use.number().isPresent() != with).isEmpty()
                && (part.isEmpty() || use.number().isPresent() && part.get() == use.part())
                && (owner.isAny() || use.owner().filter(owner::fits).isPresent())
                && (use.number().isPresent()
                        ? fits(use.number().get())
                        : number.isEmpty() && state.isEmpty() && types.isEmpty());
    }

    private boolean isThere(NumberUse use) {
        return within.filter(those -> use.location().filter(those::contains).isEmpty())
                        .isEmpty()
                && (location.isEmpty() || location.equals(use.location()));
    }

    private boolean fits(InventoryNumber held) {
        return held.org().equals(org)
                && number.filter(match -> !match.fits(held)).isEmpty()
                && state.filter(wanted -> wanted != held.state()).isEmpty()
                && (types.isEmpty() || types.contains(held.type()));
    }

    /** Whether it is for numbers alone: extensions without one have nothing of what it asks for. */
    public boolean isOfNumbersOnly() {
        return withNumber.equals(Optional.of(true))
                || number.isPresent()
                || state.isPresent()
                || part.isPresent()
                || !types.isEmpty()
                || available.isPresent();
    }

    /** Everything in the organization. */
    public static NumberFilter of(OrgId org) {
        return new NumberFilter(
                org,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                OwnerFilter.ANYBODY);
    }

    public NumberFilter within(Set<LocationId> wanted) {
        return new NumberFilter(
                org,
                Optional.of(wanted),
                location,
                number,
                extension,
                available,
                withNumber,
                part,
                state,
                types,
                owner);
    }

    public NumberFilter at(LocationId wanted) {
        return new NumberFilter(
                org, within, Optional.of(wanted), number, extension, available, withNumber, part, state, types, owner);
    }

    public NumberFilter like(NumberMatch wanted) {
        return new NumberFilter(
                org,
                within,
                location,
                Optional.of(wanted),
                extension,
                available,
                withNumber,
                part,
                state,
                types,
                owner);
    }

    public NumberFilter dialledAs(Extension wanted) {
        return new NumberFilter(
                org, within, location, number, Optional.of(wanted), available, withNumber, part, state, types, owner);
    }

    public NumberFilter available(boolean wanted) {
        return new NumberFilter(
                org, within, location, number, extension, Optional.of(wanted), withNumber, part, state, types, owner);
    }

    public NumberFilter withNumber(boolean wanted) {
        return new NumberFilter(
                org, within, location, number, extension, available, Optional.of(wanted), part, state, types, owner);
    }

    public NumberFilter in(NumberUse.Part wanted) {
        return new NumberFilter(
                org,
                within,
                location,
                number,
                extension,
                available,
                withNumber,
                Optional.of(wanted),
                state,
                types,
                owner);
    }

    public NumberFilter in(NumberState wanted) {
        return new NumberFilter(
                org,
                within,
                location,
                number,
                extension,
                available,
                withNumber,
                part,
                Optional.of(wanted),
                types,
                owner);
    }

    public NumberFilter of(Set<NumberType> wanted) {
        return new NumberFilter(
                org, within, location, number, extension, available, withNumber, part, state, wanted, owner);
    }

    public NumberFilter ownedBy(OwnerFilter wanted) {
        return new NumberFilter(
                org, within, location, number, extension, available, withNumber, part, state, types, wanted);
    }

    /**
     * Where a number or an extension without number stands in a list: numbers come first.
     *
     * @param number empty text for an extension without number
     * @param extension empty text for a number
     * @param location of the extension; empty text for a number
     */
    public record NumberPageKey(String number, String extension, String location) {

        public static final Comparator<NumberPageKey> ORDER = Comparator.comparing(
                        (NumberPageKey place) -> place.number().isEmpty())
                .thenComparing(NumberPageKey::number)
                .thenComparing(NumberPageKey::extension)
                .thenComparing(NumberPageKey::location);

        public static NumberPageKey of(NumberUse use) {
            return use.number()
                    .map(number -> new NumberPageKey(number.number().value(), "", ""))
                    .orElseGet(() -> new NumberPageKey("", text(use.extension()), text(use.location())));
        }

        private static String text(Optional<?> value) {
            return value.map(Object::toString).orElse("");
        }
    }
}
