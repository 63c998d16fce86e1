package io.hexline.bootstrap.conformance;

import static io.hexline.bootstrap.conformance.CodeGroups.*;
import static io.hexline.domain.code.MoveImpactCode.*;
import static io.hexline.domain.code.MoveNumberCode.*;
import static io.hexline.domain.code.MoveRequestCode.*;
import static io.hexline.domain.code.MoveUserCode.*;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.hexline.domain.code.Code;
import io.hexline.domain.code.Codes;
import java.util.List;
import java.util.Set;

/** Of which codes no world shows both, and why. Where one can be made of their scenarios nevertheless, it is judged. */
final class Unpaired {

    /** Codes of which no world has both, and why. */
    private record Apart(Set<? extends Code> ones, Set<? extends Code> others, String why) {

        boolean concerns(Code one, Code other) {
            return ones.contains(one) && others.contains(other) || ones.contains(other) && others.contains(one);
        }
    }

    private static final String NO_TRANSITION = "a connection that is not there is in no transition";
    private static final Set<Code> ALL = ImmutableSet.copyOf(Codes.all());
    private static final Set<Code> OTHERS_THAN_USERS =
            Set.of(USER_NOT_FOUND, SERVICE_INSTANCE, WORKSPACE, VIRTUAL_PROFILE);
    private static final Set<Code> OF_THE_TARGET_ITSELF =
            Set.of(LOCATION_NOT_FOUND, LOCATION_NOT_CALLING_ENABLED, ENTERPRISE_DIFFERS, SAME_LOCATION);

    private static final List<Apart> APART = List.of(
            new Apart(Set.of(USERS_LIST_REQUIRED, USERS_LIST_EMPTY), ALL, "without a list nothing is asked for"),
            new Apart(
                    Set.of(SUBSCRIBER_NOT_FOUND),
                    Sets.difference(ALL, TOLD_WITHOUT_USER),
                    "who has no record has nothing in it, and belongs to nothing that is for those who call"),
            new Apart(
                    Set.of(ENTERPRISE_DIFFERS),
                    Set.of(SUBSCRIBER_NOT_FOUND, ENTERPRISE_MISSING),
                    "a record has one enterprise, or none"),
            new Apart(OF_THE_TARGET_ITSELF, OF_THE_TARGET_ITSELF, "a user has one target"),
            new Apart(OTHERS_THAN_USERS, OTHERS_THAN_USERS, "one id is that of one thing, or of nothing"),
            new Apart(
                    Set.of(NUMBER_OR_EXTENSION_REQUIRED),
                    Set.of(
                            EXTENSION_NOT_AVAILABLE,
                            EXTENSION_LENGTH_OUT_OF_BOUNDS,
                            NEW_NUMBER_NOT_AVAILABLE,
                            DEPLOYMENT_MODE_NOT_WEBEX_CALLING,
                            WEBEX_CALLING_FLAG_MISSING),
                    "who asks for a number or an extension would have one"),
            new Apart(
                    Set.of(EXTENSION_NOT_AVAILABLE),
                    Set.of(EXTENSION_RESET),
                    "a user gets an extension or keeps its own"),
            new Apart(
                    Set.of(SOURCE_LOCATION_MISSING),
                    Set.of(
                            DEVICE_PROFILES_SHARED,
                            DEPARTMENT_LEFT,
                            SCHEDULES_REMOVED,
                            COLLABORATE_ROOM_MOVED,
                            MUSIC_ON_HOLD_FILES_REMOVED),
                    "who has no location uses nothing of it"),
            new Apart(
                    Set.of(COMMUNICATION_BARRING_RESET),
                    Set.of(COMMUNICATION_BARRING_ASSIGNED),
                    "the target has the user's one profile, or lacks it"),
            new Apart(Set.of(RECORDING_DISABLED), Set.of(RECORDING_VENDOR_CHANGED), "a location has a vendor, or none"),
            new Apart(
                    Set.of(NUMBER_IS_CALLING_LINE_ID),
                    Set.of(SECONDARY_NUMBER_IS_CALLING_LINE_ID),
                    "a location has one calling line ID"),
            new Apart(Set.of(SOURCE_CONNECTION_MISSING), Set.of(SOURCE_IN_TRANSITION), NO_TRANSITION),
            new Apart(Set.of(TARGET_CONNECTION_MISSING), Set.of(TARGET_IN_TRANSITION), NO_TRANSITION),
            new Apart(
                    Set.of(TARGET_CARRIER_MISSING),
                    Sets.difference(OF_ANOTHER_CARRIER, Set.of(WEBEX_DIRECT_CARRIER)),
                    "no carrier is not another one"),
            new Apart(
                    Set.of(LOCAL_GATEWAY_DIFFERS),
                    Set.of(SOURCE_CARRIER_MISSING, TARGET_CARRIER_MISSING),
                    "both locations have the same carrier, or one has none"),
            new Apart(
                    Set.of(INTEGRATED_CARRIER_DIFFERS),
                    Set.of(PREMISES_OR_NON_INTEGRATED_CARRIER),
                    "the first is about carriers of which none is premises-based or not integrated"),
            new Apart(
                    Set.of(BLOCK_NOT_VERIFIED, CISCO_PSTN_BLOCK),
                    Set.of(SEVERAL_BLOCKS, NUMBERS_OUTSIDE_BLOCK, BLOCK_INCOMPLETE, NUMBER_OUTSIDE_BLOCK),
                    "the numbers that move are one whole block, or they are not"));

    private Unpaired() {}

    /** Whether it is said why no world shows both. */
    static boolean areApart(Code one, Code other) {
        return APART.stream().anyMatch(apart -> apart.concerns(one, other));
    }
}
