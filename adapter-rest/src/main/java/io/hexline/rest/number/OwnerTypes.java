package io.hexline.rest.number;

import io.hexline.application.store.NumberFilter.Kind;
import io.hexline.domain.number.InventoryNumber.NumberOwner;
import io.hexline.domain.number.InventoryNumber.NumberOwner.FeatureType;
import java.util.Optional;

/** What owners of numbers are called, on the wire. */
final class OwnerTypes {

    private static final String PEOPLE = "PEOPLE";
    private static final String PLACE = "PLACE";
    private static final String VIRTUAL_LINE = "VIRTUAL_LINE";

    private static final NumberOwner.Visitor<String> TEXTS = new NumberOwner.Visitor<>(
            user -> PEOPLE, feature -> text(feature.type()), workspace -> PLACE, virtualLine -> VIRTUAL_LINE);

    private OwnerTypes() {}

    /** Null for a group that picks up calls, and for where calls are parked. */
    static String text(NumberOwner owner) {
        return owner.accept(TEXTS);
    }

    static boolean isKnown(String type) {
        return kind(Optional.of(type)).isPresent();
    }

    static Optional<Kind> kind(Optional<String> type) {
        return type.flatMap(text -> switch (text) {
            case PEOPLE -> Optional.of(new Kind.People());
            case PLACE -> Optional.of(new Kind.Places());
            case VIRTUAL_LINE -> Optional.of(new Kind.VirtualLines());
            case "HUNT_GROUP" -> Optional.of(new Kind.Features(FeatureType.HUNT_GROUP));
            case "CALL_QUEUE" -> Optional.of(new Kind.Features(FeatureType.CALL_QUEUE));
            case "AUTO_ATTENDANT" -> Optional.of(new Kind.Features(FeatureType.AUTO_ATTENDANT));
            case "PAGING_GROUP", "GROUP_PAGING" -> Optional.of(new Kind.Features(FeatureType.PAGING_GROUP));
            case "VOICEMAIL_GROUP" -> Optional.of(new Kind.Features(FeatureType.VOICEMAIL_GROUP));
            default -> Optional.empty();
        });
    }

    private static String text(FeatureType type) {
        return switch (type) {
            case HUNT_GROUP, CALL_QUEUE, AUTO_ATTENDANT, VOICEMAIL_GROUP, PAGING_GROUP -> type.name();
            case CALL_PICKUP_GROUP, CALL_PARK_EXTENSION -> null;
        };
    }
}
