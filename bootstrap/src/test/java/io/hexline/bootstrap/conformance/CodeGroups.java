package io.hexline.bootstrap.conformance;

import static io.hexline.domain.code.MoveImpactCode.*;
import static io.hexline.domain.code.MoveNumberCode.*;
import static io.hexline.domain.code.MoveRequestCode.*;
import static io.hexline.domain.code.MoveUserCode.*;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.hexline.domain.code.Code;
import io.hexline.domain.code.MoveNumberCode;
import io.hexline.domain.code.MoveRequestCode;
import java.util.Set;

/** Codes of moves that have something in common. */
final class CodeGroups {

    static final Set<Code> UNKNOWN = Set.of(CARRIER_UNREACHABLE, UNEXPECTED_FAILURE, CURRENT_LOCATION_NOT_FETCHED);

    static final Set<Code> OF_REQUEST =
            ImmutableSet.copyOf(Sets.difference(ImmutableSet.<Code>copyOf(MoveRequestCode.values()), UNKNOWN));

    static final Set<Code> OF_SEVERAL_NUMBERS = Set.of(
            SECONDARY_NUMBER_IS_CALLING_LINE_ID,
            ALTERNATE_EXTENSIONS_RESET,
            TOO_MANY_NUMBERS,
            NUMBERS_MISSING_AT_CARRIER,
            MOBILE_NUMBERS_MIXED,
            SEVERAL_CARRIERS,
            SEVERAL_BLOCKS,
            NUMBERS_OUTSIDE_BLOCK,
            BLOCK_NOT_VERIFIED,
            BLOCK_INCOMPLETE,
            CISCO_PSTN_BLOCK);

    /** What is about the numbers that a user has and takes along. */
    static final Set<Code> OF_MOVING_NUMBERS = ImmutableSet.<Code>builder()
            .add(MoveNumberCode.values())
            .add(NUMBERS_MOVED, LOCAL_GATEWAY_DIFFERS, NUMBER_IS_CHARGE_NUMBER, NUMBER_IS_CALLING_LINE_ID)
            .add(SECONDARY_NUMBER_IS_CALLING_LINE_ID, ALTERNATE_EXTENSIONS_RESET)
            .add(CARRIER_UNREACHABLE, UNEXPECTED_FAILURE)
            .build();

    static final Set<Code> OF_ANOTHER_CARRIER = Set.of(
            INTEGRATED_CARRIER_DIFFERS,
            WEBEX_DIRECT_CARRIER,
            PREMISES_OR_NON_INTEGRATED_CARRIER,
            COUNTRY_OR_REGION_DIFFERS,
            MOBILE_CARRIER_DIFFERS);

    static final Set<Code> OF_RECORDING = Set.of(
            RECORDING_DISABLED,
            RECORDING_VENDOR_CHANGED,
            DUB_POINT_MOVED,
            RECORDING_SETTINGS_NOT_READ,
            RECORDING_IMPACT_CHECK_FAILED,
            RECORDING_IMPACT_CHECK_TIMED_OUT);

    static final Set<Code> OF_THE_TARGET = ImmutableSet.<Code>builder()
            .add(DEVICE_NAMES_TAKEN, ROUTING_PROFILE_DIFFERS, CALLING_ZONE_DIFFERS, LOCATION_FULL)
            .add(SERVICES_NOT_AUTHORIZED, SERVICE_PACKS_NOT_AUTHORIZED, EXTENSION_NOT_AVAILABLE)
            .add(EXTENSION_LENGTH_OUT_OF_BOUNDS, NEW_NUMBER_NOT_AVAILABLE, TOLL_FREE_LICENSE_MISSING)
            .add(LOCAL_GATEWAY_DIFFERS, TARGET_CARRIER_MISSING)
            .add(TARGET_CONNECTION_MISSING, TARGET_IN_TRANSITION)
            .add(SUBSCRIPTION_NOT_ACTIVE, RECORDING_IMPACT_CHECK_FAILED)
            .addAll(OF_ANOTHER_CARRIER)
            .build();

    /** What is told of whoever is to be moved. */
    static final Set<Code> TOLD_WITHOUT_USER = Set.of(
            EXTENSION_NOT_AVAILABLE,
            ENTERPRISE_DIFFERS,
            LOCATION_NOT_FOUND,
            LOCATION_NOT_CALLING_ENABLED,
            LOCATION_FULL,
            EXTENSION_LENGTH_OUT_OF_BOUNDS,
            DEPLOYMENT_MODE_NOT_WEBEX_CALLING,
            NEW_NUMBER_NOT_AVAILABLE,
            CURRENT_LOCATION_NOT_FETCHED);

    /** What is told instead of anything about a regular user. */
    static final Set<Code> NO_USER =
            Set.of(USER_NOT_FOUND, SUBSCRIBER_NOT_FOUND, SERVICE_INSTANCE, WORKSPACE, VIRTUAL_PROFILE);

    private CodeGroups() {}
}
