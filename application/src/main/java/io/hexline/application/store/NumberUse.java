package io.hexline.application.store;

import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import io.hexline.domain.location.Feature;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.number.InventoryNumber.NumberOwner;
import io.hexline.domain.user.Lines;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.PhoneNumber;
import java.util.List;
import java.util.Optional;

/**
 * A number of the inventory, or an extension without number, and who is reached under it.
 *
 * @param number empty for an extension without number; then there is an extension and an owner
 * @param extension under which its owner is reached too
 * @param part what the number is for its owner; primary for an unassigned one
 */
public record NumberUse(
        Optional<InventoryNumber> number,
        Optional<Extension> extension,
        Optional<LocationId> location,
        Optional<NumberOwner> owner,
        Part part) {

    /** What a number is for its owner. */
    public enum Part {
        PRIMARY,
        ALTERNATE,
        FAX
    }

    /**
     * A number of the inventory.
     *
     * @param lines those of its owner; none where nobody has it
     */
    public static NumberUse of(InventoryNumber number, Lines lines) {
        return new NumberUse(
                Optional.of(number),
                extension(number.number(), lines),
                number.location(),
                number.owner(),
                part(number.number(), lines));
    }

    /** An extension of somebody who has no number to it. */
    public static NumberUse of(Extension extension, LocationId location, NumberOwner owner) {
        return new NumberUse(
                Optional.empty(), Optional.of(extension), Optional.of(location), Optional.of(owner), Part.PRIMARY);
    }

    /** The lines of a feature. */
    public static Lines lines(Feature feature) {
        List<Lines.AlternateNumber> alternates = Lists.transform(
                feature.further().alternates(),
                further -> new Lines.AlternateNumber(further.number(), Optional.empty(), further.ring()));
        return new Lines(feature.extension(), feature.number(), alternates, Optional.empty());
    }

    private static Optional<Extension> extension(PhoneNumber number, Lines lines) {
        return lines.number().equals(Optional.of(number))
                ? lines.extension()
                : Iterables.tryFind(
                                lines.alternates(),
                                alternate -> alternate.number().equals(number))
                        .toJavaUtil()
                        .flatMap(Lines.AlternateNumber::extension);
    }

    private static Part part(PhoneNumber number, Lines lines) {
        if (lines.fax().equals(Optional.of(number))) {
            return Part.FAX;
        }
        return Iterables.any(lines.alternates(), alternate -> alternate.number().equals(number))
                ? Part.ALTERNATE
                : Part.PRIMARY;
    }
}
