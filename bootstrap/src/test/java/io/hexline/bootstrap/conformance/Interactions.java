package io.hexline.bootstrap.conformance;

import static io.hexline.domain.code.MoveImpactCode.*;
import static io.hexline.domain.code.MoveNumberCode.*;
import static io.hexline.domain.code.MoveRequestCode.*;
import static io.hexline.domain.code.MoveUserCode.*;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import io.hexline.domain.code.Code;
import io.hexline.domain.code.Codes;
import io.hexline.domain.code.MoveImpactCode;
import io.hexline.domain.code.MoveNumberCode;
import io.hexline.domain.code.MoveRequestCode;
import java.util.List;
import java.util.Set;

/** What codes of moves make of each other: what is not in these tables comes together as each comes alone. */
final class Interactions {

    /** Codes that are never told together, or whose scenarios cannot be made one, and why. */
    private record Apart(Set<? extends Code> ones, Set<? extends Code> others, String why) {

        boolean concerns(Code one, Code other) {
            return ones.contains(one) && others.contains(other) || ones.contains(other) && others.contains(one);
        }
    }

    private static final Set<Code> UNKNOWN =
            Set.of(CARRIER_UNREACHABLE, UNEXPECTED_FAILURE, CURRENT_LOCATION_NOT_FETCHED);

    private static final Set<Code> OF_REQUEST =
            ImmutableSet.copyOf(Sets.difference(ImmutableSet.<Code>copyOf(MoveRequestCode.values()), UNKNOWN));

    private static final Set<Code> OF_BLOCKS = Set.of(
            SEVERAL_BLOCKS,
            NUMBERS_OUTSIDE_BLOCK,
            NUMBER_OUTSIDE_BLOCK,
            BLOCK_NOT_VERIFIED,
            BLOCK_INCOMPLETE,
            CISCO_PSTN_BLOCK);

    private static final Set<Code> OF_SEVERAL_NUMBERS = Set.of(
            SECONDARY_NUMBER_IS_CALLING_LINE_ID,
            ALTERNATE_EXTENSIONS_RESET,
            TOO_MANY_NUMBERS,
            NUMBERS_MISSING_AT_CARRIER,
            MOBILE_NUMBERS_MIXED,
            SEVERAL_CARRIERS);

    private static final Set<Code> OF_THE_INVENTORY = Set.of(
            NUMBER_ALREADY_IN_TARGET_LOCATION,
            CARRIER_ID_MISSING,
            CARRIER_ID_AND_LOCATION_MISSING,
            NUMBER_LOCATION_MISSING,
            NUMBER_NOT_FOUND,
            NUMBER_IN_OTHER_LOCATION,
            NUMBER_MISSING_AT_CARRIER,
            NUMBER_ASSIGNED_TO_OTHER,
            NUMBER_NOT_ACTIVE,
            NUMBER_IS_MAIN_NUMBER,
            NUMBER_ORDER_PENDING,
            SOURCE_LOCATION_MISSING,
            LOCATION_MISSING_AT_CARRIER,
            NUMBER_NOT_PORTABLE,
            MOBILE_CARRIER_MISSING,
            NUMBER_NOT_ASSIGNED,
            TOLL_FREE_LICENSE_MISSING);

    /** What is about the numbers that a user has and takes along. */
    private static final Set<Code> OF_MOVING_NUMBERS = ImmutableSet.<Code>builder()
            .add(MoveNumberCode.values())
            .add(NUMBERS_MOVED, LOCAL_GATEWAY_DIFFERS, NUMBER_IS_CHARGE_NUMBER, NUMBER_IS_CALLING_LINE_ID)
            .add(SECONDARY_NUMBER_IS_CALLING_LINE_ID, ALTERNATE_EXTENSIONS_RESET)
            .add(CARRIER_UNREACHABLE, UNEXPECTED_FAILURE)
            .build();

    private static final Set<Code> OF_ANOTHER_CARRIER = Set.of(
            INTEGRATED_CARRIER_DIFFERS,
            WEBEX_DIRECT_CARRIER,
            PREMISES_OR_NON_INTEGRATED_CARRIER,
            COUNTRY_OR_REGION_DIFFERS,
            MOBILE_CARRIER_DIFFERS);

    private static final Set<Code> OF_RECORDING = Set.of(
            RECORDING_DISABLED,
            RECORDING_VENDOR_CHANGED,
            DUB_POINT_MOVED,
            RECORDING_SETTINGS_NOT_READ,
            RECORDING_IMPACT_CHECK_FAILED,
            RECORDING_IMPACT_CHECK_TIMED_OUT);

    private static final Set<Code> OF_LISTS = Set.of(
            TOO_MANY_USERS,
            USER_ID_REQUIRED,
            USERS_LIST_REQUIRED,
            USERS_LIST_EMPTY,
            USERS_REQUIRED,
            USERS_EMPTY,
            DUPLICATE_USER,
            VALIDATES_SEVERAL_USERS);

    private static final Set<Code> OF_PROVISIONING =
            Set.of(ENTERPRISE_MISSING, MANDATORY_FIELD_MISSING, WEBEX_CALLING_FLAG_MISSING);

    private static final Set<Code> OF_THE_TARGET = ImmutableSet.<Code>builder()
            .add(DEVICE_NAMES_TAKEN, ROUTING_PROFILE_DIFFERS, CALLING_ZONE_DIFFERS, LOCATION_FULL)
            .add(SERVICES_NOT_AUTHORIZED, SERVICE_PACKS_NOT_AUTHORIZED, EXTENSION_NOT_AVAILABLE)
            .add(EXTENSION_LENGTH_OUT_OF_BOUNDS, NEW_NUMBER_NOT_AVAILABLE, TOLL_FREE_LICENSE_MISSING)
            .add(LOCAL_GATEWAY_DIFFERS, TARGET_CARRIER_MISSING)
            .add(TARGET_CONNECTION_MISSING, TARGET_IN_TRANSITION)
            .add(SUBSCRIPTION_NOT_ACTIVE, RECORDING_IMPACT_CHECK_FAILED)
            .addAll(OF_ANOTHER_CARRIER)
            .build();

    /** What is told of whoever is to be moved. */
    private static final Set<Code> TOLD_WITHOUT_USER = Set.of(
            EXTENSION_NOT_AVAILABLE,
            ENTERPRISE_DIFFERS,
            LOCATION_NOT_FOUND,
            LOCATION_NOT_CALLING_ENABLED,
            LOCATION_FULL,
            EXTENSION_LENGTH_OUT_OF_BOUNDS,
            DEPLOYMENT_MODE_NOT_WEBEX_CALLING,
            NEW_NUMBER_NOT_AVAILABLE);

    /** What is told instead of anything about a regular user. */
    private static final Set<Code> NO_USER =
            Set.of(USER_NOT_FOUND, SUBSCRIBER_NOT_FOUND, SERVICE_INSTANCE, WORKSPACE, VIRTUAL_PROFILE);

    private static final List<Interaction> OF_ANOTHER_ENTERPRISE = List.of(
            Interaction.of(ENTERPRISE_DIFFERS)
                    .with(NO_USER)
                    .hides(ENTERPRISE_DIFFERS)
                    .because("the enterprise is that of the user's record"),
            Interaction.of(ENTERPRISE_DIFFERS)
                    .hides(ENTERPRISE_MISSING)
                    .because("a record says one enterprise, or none"));

    private static final List<Interaction> OF_FOREIGN_TARGET = List.of(
            Interaction.of(ENTERPRISE_DIFFERS)
                    .hides(code -> code instanceof MoveImpactCode || OF_THE_TARGET.contains(code))
                    .because("nobody looks into another organization's location, and such a move changes nothing"),
            Interaction.of(NUMBER_ALREADY_IN_TARGET_LOCATION)
                    .hides(NUMBER_ALREADY_IN_TARGET_LOCATION)
                    .brings(NUMBER_IN_OTHER_LOCATION)
                    .because("the number is not where the user is to go"),
            Interaction.of(CUSTOMER_DIFFERS)
                    .hides(NUMBER_IN_OTHER_LOCATION)
                    .brings(NUMBER_ALREADY_IN_TARGET_LOCATION)
                    .because("the other customer has the number where the user is to go"));

    private static final List<Apart> APART = List.of(
            new Apart(
                    OF_REQUEST,
                    Sets.difference(ImmutableSet.copyOf(Codes.all()), OF_REQUEST),
                    "a request that is refused is not assessed"),
            new Apart(
                    Sets.union(OF_BLOCKS, Set.of(CUSTOMER_DIFFERS)),
                    OF_MOVING_NUMBERS,
                    "the scenario gives the user other numbers than those of which the other one tells"),
            new Apart(
                    OF_SEVERAL_NUMBERS,
                    Sets.union(OF_THE_INVENTORY, Set.of(SOURCE_CARRIER_MISSING, MOBILE_CARRIER_DIFFERS)),
                    "the carrier's inventory of the one scenario lacks the further numbers of the other"),
            new Apart(
                    OF_ANOTHER_CARRIER,
                    Set.of(TARGET_CONNECTION_MISSING, TARGET_IN_TRANSITION, LOCAL_GATEWAY_DIFFERS),
                    "the connection of which the one tells is not that of the other's carrier"),
            new Apart(
                    Set.of(SOURCE_CONNECTION_MISSING, TARGET_CONNECTION_MISSING),
                    Set.of(SOURCE_IN_TRANSITION, TARGET_IN_TRANSITION),
                    "a connection that is not there is in no transition"),
            new Apart(
                    Set.of(CARRIER_ID_AND_LOCATION_MISSING, NUMBERS_MISSING_AT_CARRIER),
                    Set.of(NUMBER_LOCATION_MISSING, SEVERAL_CARRIERS),
                    "a number has a carrier or none, and is in one inventory or in none"),
            new Apart(OF_LISTS, OF_LISTS, "each says otherwise of one list of users"),
            new Apart(OF_RECORDING, OF_RECORDING, "a recording account is looked at once"),
            new Apart(OF_PROVISIONING, OF_PROVISIONING, "two scenarios say what provisioning has filled in"),
            new Apart(
                    Set.of(MOBILE_CARRIER_MISSING),
                    Set.of(MOBILE_CARRIER_DIFFERS, COUNTRY_OR_REGION_DIFFERS),
                    "the number of the one scenario has a mobile contract"));

    private static final List<Interaction> ALL = List.of(
            Interaction.of(USER_NOT_FOUND, SERVICE_INSTANCE, WORKSPACE, VIRTUAL_PROFILE)
                    .hides(SUBSCRIBER_NOT_FOUND)
                    .because("somebody else is named, or nobody"),
            new Interaction(
                    NO_USER,
                    Set.of(),
                    code -> !NO_USER.contains(code) && !TOLD_WITHOUT_USER.contains(code),
                    Set.of(),
                    "what is about a user is not told of somebody else, or of nobody"),
            Interaction.of(NEW_NUMBER_NOT_AVAILABLE)
                    .with(Sets.union(OF_SEVERAL_NUMBERS, Sets.difference(OF_BLOCKS, Set.of(NUMBER_OUTSIDE_BLOCK))))
                    .brings(SECONDARY_NUMBERS_LEFT)
                    .because("a user who gets a new number leaves its others behind"),
            Interaction.of(NEW_NUMBER_NOT_AVAILABLE, SECONDARY_NUMBERS_LEFT)
                    .hides(OF_MOVING_NUMBERS::contains)
                    .because("the numbers of a user who gets a new one do not move"),
            Interaction.of(CARRIER_UNREACHABLE)
                    .hides(code -> code != CARRIER_UNREACHABLE)
                    .because("what could not be found out is not judged"),
            Interaction.of(UNEXPECTED_FAILURE)
                    .hides(code -> code != UNEXPECTED_FAILURE)
                    .because("what could not be found out is not judged"),
            Interaction.of(LOCATION_NOT_FOUND, LOCATION_NOT_CALLING_ENABLED)
                    .with(Set.of(NUMBER_ALREADY_IN_TARGET_LOCATION))
                    .hides(NUMBER_ALREADY_IN_TARGET_LOCATION)
                    .brings(NUMBER_IN_OTHER_LOCATION)
                    .because("the number is not where the user is to go"),
            Interaction.of(LOCATION_NOT_FOUND, LOCATION_NOT_CALLING_ENABLED)
                    .hides(code -> code instanceof MoveImpactCode || OF_THE_TARGET.contains(code))
                    .because("nobody looks into a target that is not there, and such a move changes nothing"),
            Interaction.of(DECT_HANDSETS_ASSOCIATED, CUSTOMER_MANAGED_DEVICE, ATA_DEVICE)
                    .hides(DEVICES_MOVED, DEVICE_NAMES_TAKEN)
                    .because("such devices do not move"),
            Interaction.of(
                            EXTENSION_LENGTH_OUT_OF_BOUNDS,
                            DEPLOYMENT_MODE_NOT_WEBEX_CALLING,
                            WEBEX_CALLING_FLAG_MISSING)
                    .hides(EXTENSION_RESET)
                    .because("the request names another extension"),
            Interaction.of(DECT_HANDSETS_ASSOCIATED, CUSTOMER_MANAGED_DEVICE, ATA_DEVICE)
                    .with(Set.of(DEVICE_PROFILES_SHARED))
                    .brings(DEVICES_MOVED)
                    .because("the profile is that of a phone, whatever else the user has"),
            Interaction.of(TRUNK_GROUP_PILOT).hides(TRUNK_GROUP_LEFT).because("a pilot stays"),
            Interaction.of(TARGET_CARRIER_MISSING)
                    .hides(TARGET_CONNECTION_MISSING, TARGET_IN_TRANSITION)
                    .because("without a carrier there is no connection"),
            Interaction.of(SOURCE_CARRIER_MISSING)
                    .hides(
                            INTEGRATED_CARRIER_DIFFERS,
                            PREMISES_OR_NON_INTEGRATED_CARRIER,
                            COUNTRY_OR_REGION_DIFFERS,
                            MOBILE_CARRIER_DIFFERS,
                            SOURCE_CONNECTION_MISSING,
                            SOURCE_IN_TRANSITION)
                    .because("without a carrier there is no connection, and none that differs"),
            Interaction.of(MOBILE_NUMBERS_MIXED)
                    .with(OF_ANOTHER_CARRIER)
                    .brings(MOBILE_CARRIER_DIFFERS)
                    .because("the mobile number is at another carrier then, too"),
            Interaction.of(SOURCE_LOCATION_MISSING)
                    .hides(
                            DEVICE_PROFILES_SHARED,
                            NUMBER_IS_CHARGE_NUMBER,
                            NUMBER_IS_CALLING_LINE_ID,
                            NUMBER_IS_MAIN_NUMBER,
                            NUMBER_IN_OTHER_LOCATION,
                            CALLING_ZONE_DIFFERS,
                            ROUTING_PROFILE_DIFFERS,
                            LOCAL_GATEWAY_DIFFERS,
                            DUB_POINT_MOVED,
                            EXTENSION_IS_OPERATOR_NUMBER,
                            EMERGENCY_CALLBACK_OF_USER,
                            EMERGENCY_CALLBACK_OF_LOCATION,
                            GROUP_SERVICES_LEFT,
                            COUNTRY_OR_REGION_DIFFERS,
                            MOBILE_CARRIER_DIFFERS)
                    .because("whoever has no location is nothing there"),
            Interaction.of(CARRIER_ID_MISSING)
                    .with(Set.of(NUMBER_LOCATION_MISSING))
                    .hides(CARRIER_ID_MISSING, NUMBER_LOCATION_MISSING)
                    .brings(CARRIER_ID_AND_LOCATION_MISSING)
                    .because("there is one code for a number that has neither"),
            Interaction.of(CARRIER_ID_AND_LOCATION_MISSING, NUMBER_LOCATION_MISSING, NUMBER_NOT_FOUND)
                    .hides(SOURCE_LOCATION_MISSING, CARRIER_ID_MISSING, LOCATION_MISSING_AT_CARRIER)
                    .because("that is about numbers with a location"),
            Interaction.of(NUMBER_NOT_FOUND).hides(NUMBER_IS_MAIN_NUMBER).because("only known numbers are looked at"),
            Interaction.of(
                            TOO_MANY_USERS,
                            USER_ID_REQUIRED,
                            USERS_LIST_REQUIRED,
                            USERS_LIST_EMPTY,
                            USERS_REQUIRED,
                            USERS_EMPTY)
                    .hides(NOT_A_CALLING_USER, SAME_LOCATION)
                    .because("users are not looked up for a request that is not whole"),
            Interaction.of(LOCATION_ID_REQUIRED)
                    .hides(SAME_LOCATION, USERS_LIST_EMPTY)
                    .because("that is about a location, and about no list at all"));

    private Interactions() {}

    /** Whether the codes do not come together, or not in the worlds that are made of their scenarios. */
    static boolean areApart(Code one, Code other) {
        return APART.stream().anyMatch(apart -> apart.concerns(one, other));
    }

    /**
     * What is to come of codes of which each comes alone.
     *
     * @param foreign whether the target is another organization's
     */
    static Set<Code> of(Set<Code> codes, boolean foreign) {
        Set<Code> together = codes;
        for (Interaction interaction : Iterables.concat(foreign ? OF_FOREIGN_TARGET : OF_ANOTHER_ENTERPRISE, ALL)) {
            together = interaction.applied(together);
        }
        return together;
    }
}
