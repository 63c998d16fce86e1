package io.hexline.application.access;

import io.hexline.application.access.Authorization.Permission;
import io.hexline.domain.number.InventoryNumber.NumberOwner.FeatureType;

/** What the documentation demands of those who look at features of a type, or change them. */
public final class FeatureAccess {

    private FeatureAccess() {}

    public static Permission toList(FeatureType type) {
        return type == FeatureType.CALL_QUEUE ? Permission.READ_QUEUES_AND_LINES : Permission.READ_FEATURES;
    }

    public static Permission toRead(FeatureType type) {
        return type == FeatureType.VOICEMAIL_GROUP ? Permission.READ_CALLING : toList(type);
    }

    /** To create and to update them. */
    public static Permission toWrite(FeatureType type) {
        return type == FeatureType.VOICEMAIL_GROUP ? Permission.WRITE_VOICEMAIL_GROUPS : toRemove();
    }

    public static Permission toRemove() {
        return Permission.UPDATE_CALLING;
    }
}
