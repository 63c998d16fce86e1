package io.hexline.console.number;

import com.google.common.collect.ImmutableList;
import io.hexline.application.store.NumberFilter.Kind;
import io.hexline.console.page.Words;
import io.hexline.domain.number.InventoryNumber.NumberOwner.FeatureType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What kind of owner a number has.
 *
 * @param key as the address of the page has it
 */
public record OwnerKind(String key, String label, Kind kind) {

    private static final List<OwnerKind> ALL = Stream.concat(
                    Stream.of(
                            new OwnerKind("user", "User", new Kind.People()),
                            new OwnerKind("workspace", "Workspace", new Kind.Places()),
                            new OwnerKind("virtual-line", "Virtual line", new Kind.VirtualLines())),
                    Arrays.stream(FeatureType.values()).map(OwnerKind::of))
            .collect(ImmutableList.toImmutableList());

    private static OwnerKind of(FeatureType type) {
        return new OwnerKind(
                type.name().toLowerCase(Locale.ROOT).replace('_', '-'), Words.of(type), new Kind.Features(type));
    }

    /** All kinds. */
    public static List<OwnerKind> all() {
        return ALL;
    }

    static Optional<OwnerKind> of(String key) {
        return ALL.stream().filter(kind -> kind.key().equals(key)).findFirst();
    }
}
