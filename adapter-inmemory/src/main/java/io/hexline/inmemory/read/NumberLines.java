package io.hexline.inmemory.read;

import io.hexline.application.store.NumberUse;
import io.hexline.application.store.NumberUse.Part;
import io.hexline.domain.location.Feature;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.number.InventoryNumber.NumberOwner;
import io.hexline.domain.user.Lines;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.inmemory.state.StoreState;
import java.util.Optional;

/** What a number is for its owner, and the extension that goes with it. */
public final class NumberLines {

    private NumberLines() {}

    public static NumberUse use(StoreState state, InventoryNumber number) {
        Lines lines = number.owner()
                .flatMap(NumberOwner::person)
                .flatMap(state.subscribers()::find)
                .map(Subscriber::lines)
                .orElse(Lines.NONE);
        Optional<Extension> extension = number.owner()
                .flatMap(owner -> owner.accept(new NumberOwner.Visitor<>(
                        user -> Optional.<Extension>empty(),
                        feature -> extension(state, feature, number.number()),
                        workspace -> lineHolder(state, number.number()),
                        virtualLine -> lineHolder(state, number.number()))))
                .or(() -> extension(lines, number.number()));
        return new NumberUse(
                Optional.of(number), extension, number.location(), number.owner(), part(lines, number.number()));
    }

    private static Optional<Extension> extension(StoreState state, NumberOwner.Feature owner, PhoneNumber number) {
        return state.features()
                .find(owner.id())
                .filter(feature -> feature.number().equals(Optional.of(number)))
                .flatMap(Feature::extension);
    }

    private static Optional<Extension> lineHolder(StoreState state, PhoneNumber number) {
        return Optional.ofNullable(state.catalogue().lineHolders().byNumber().get(number))
                .flatMap(holder -> holder.lines().extension());
    }

    private static Optional<Extension> extension(Lines lines, PhoneNumber number) {
        return lines.number().equals(Optional.of(number))
                ? lines.extension()
                : lines.alternates().stream()
                        .filter(alternate -> alternate.number().equals(number))
                        .findFirst()
                        .flatMap(Lines.AlternateNumber::extension);
    }

    private static Part part(Lines lines, PhoneNumber number) {
        if (lines.fax().equals(Optional.of(number))) {
            return Part.FAX;
        }
        boolean alternate =
                lines.alternates().stream().anyMatch(other -> other.number().equals(number));
        return alternate ? Part.ALTERNATE : Part.PRIMARY;
    }
}
