package io.hexline.bootstrap.conformance;

import static io.hexline.bootstrap.conformance.CodeGroups.*;
import static io.hexline.domain.code.MoveImpactCode.*;
import static io.hexline.domain.code.MoveNumberCode.*;
import static io.hexline.domain.code.MoveRequestCode.*;
import static io.hexline.domain.code.MoveUserCode.*;

import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import io.hexline.domain.code.Code;
import io.hexline.domain.code.MoveImpactCode;
import java.util.List;
import java.util.Set;

/** What codes of moves make of each other: what is not in these tables comes together as each comes alone. */
final class Interactions {

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

    private static final List<Interaction> ALL = List.of(
            Interaction.of(USER_NOT_FOUND, SERVICE_INSTANCE, WORKSPACE, VIRTUAL_PROFILE)
                    .hides(SUBSCRIBER_NOT_FOUND, CURRENT_LOCATION_NOT_FETCHED)
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
            Interaction.of(OF_SEVERAL_NUMBERS.toArray(Code[]::new))
                    .with(OF_THE_INVENTORY)
                    .hides(NUMBER_MISSING_AT_CARRIER)
                    .brings(NUMBERS_MISSING_AT_CARRIER)
                    .because("the carrier's own inventory lacks the further numbers then"),
            Interaction.of(MOBILE_CARRIER_MISSING, MOBILE_CARRIER_DIFFERS)
                    .with(OF_SEVERAL_NUMBERS)
                    .brings(MOBILE_NUMBERS_MIXED)
                    .because("the further numbers are not mobile"),
            Interaction.of(SOURCE_CARRIER_MISSING)
                    .with(OF_SEVERAL_NUMBERS)
                    .brings(NUMBERS_MISSING_AT_CARRIER, CARRIER_ID_MISSING)
                    .because("the further numbers have the carrier of their location"),
            Interaction.of(SOURCE_CARRIER_MISSING, SOURCE_LOCATION_MISSING)
                    .hides(TOO_MANY_NUMBERS)
                    .because("there is no carrier that says how many it takes"),
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
                            SECONDARY_NUMBER_IS_CALLING_LINE_ID,
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
