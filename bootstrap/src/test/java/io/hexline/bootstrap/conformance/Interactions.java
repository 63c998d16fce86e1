package io.hexline.bootstrap.conformance;

import static io.hexline.bootstrap.conformance.CodeGroups.*;
import static io.hexline.domain.code.MoveImpactCode.*;
import static io.hexline.domain.code.MoveNumberCode.*;
import static io.hexline.domain.code.MoveRequestCode.*;
import static io.hexline.domain.code.MoveUserCode.*;

import com.google.common.collect.Iterables;
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

    private static final List<Interaction> OF_ONE_NUMBER = List.of(
            Interaction.of(CARRIER_ID_MISSING, CARRIER_ID_AND_LOCATION_MISSING)
                    .with(Set.of(NUMBER_LOCATION_MISSING))
                    .hides(CARRIER_ID_MISSING, NUMBER_LOCATION_MISSING)
                    .brings(CARRIER_ID_AND_LOCATION_MISSING)
                    .because("there is one code for a number that has neither"),
            Interaction.of(CARRIER_ID_AND_LOCATION_MISSING, NUMBER_LOCATION_MISSING, NUMBER_NOT_FOUND)
                    .hides(SOURCE_LOCATION_MISSING, CARRIER_ID_MISSING, LOCATION_MISSING_AT_CARRIER)
                    .because("that is about numbers with a location"),
            Interaction.of(NUMBER_NOT_FOUND).hides(NUMBER_IS_MAIN_NUMBER).because("only known numbers are looked at"));

    private static final List<Interaction> OF_TWO_NUMBERS = List.of(
            Interaction.of(NUMBER_MISSING_AT_CARRIER)
                    .hides(NUMBER_MISSING_AT_CARRIER)
                    .brings(NUMBERS_MISSING_AT_CARRIER)
                    .because("there is one code for one of several numbers, another for a single one"),
            Interaction.of(MOBILE_CARRIER_MISSING, MOBILE_CARRIER_DIFFERS)
                    .brings(MOBILE_NUMBERS_MIXED)
                    .because("the other number is not mobile"),
            Interaction.of(BLOCK_NOT_VERIFIED, BLOCK_INCOMPLETE, CISCO_PSTN_BLOCK, NUMBER_OUTSIDE_BLOCK)
                    .hides(BLOCK_NOT_VERIFIED, BLOCK_INCOMPLETE, CISCO_PSTN_BLOCK, NUMBER_OUTSIDE_BLOCK)
                    .brings(NUMBERS_OUTSIDE_BLOCK)
                    .because("the other number is in no block"));

    private static final List<Interaction> ALL = List.of(
            Interaction.of(USER_NOT_FOUND, SERVICE_INSTANCE, WORKSPACE, VIRTUAL_PROFILE)
                    .hides(NOT_A_CALLING_USER, SAME_LOCATION, NUMBER_OR_EXTENSION_REQUIRED)
                    .because("somebody else is named, or nobody"),
            Interaction.of(USERS_LIST_REQUIRED, USERS_LIST_EMPTY)
                    .hides(NOT_A_CALLING_USER)
                    .because("nobody is named"),
            Interaction.of(NOT_A_CALLING_USER, SUBSCRIBER_NOT_FOUND)
                    .hides(NUMBER_OR_EXTENSION_REQUIRED)
                    .because("whoever does not call has neither number nor extension to lose"),
            Interaction.of(SUBSCRIBER_NOT_FOUND)
                    .hides(SAME_LOCATION)
                    .because("whoever does not call calls from nowhere"),
            Interaction.of(CURRENT_LOCATION_NOT_FETCHED, SOURCE_LOCATION_MISSING)
                    .with(Set.of(SAME_LOCATION))
                    .hides(SAME_LOCATION)
                    .brings(NUMBER_ALREADY_IN_TARGET_LOCATION, CALLING_LINE_ID_NOT_CONFIGURED)
                    .because("nobody knows that the user calls from the target, which has the number and no line ID"),
            new Interaction(
                    OF_REQUEST,
                    Set.of(),
                    code -> !OF_REQUEST.contains(code),
                    Set.of(),
                    "a request that is refused is not assessed"),
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
                    .with(OF_SEVERAL_NUMBERS)
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
            Interaction.of(NUMBER_MISSING_AT_CARRIER)
                    .with(OF_SEVERAL_NUMBERS)
                    .hides(NUMBER_MISSING_AT_CARRIER)
                    .brings(NUMBERS_MISSING_AT_CARRIER)
                    .because("there is one code for one of several numbers, another for a single one"),
            Interaction.of(NUMBER_OUTSIDE_BLOCK)
                    .with(OF_SEVERAL_NUMBERS)
                    .hides(NUMBER_OUTSIDE_BLOCK)
                    .brings(BLOCK_INCOMPLETE)
                    .because("the further numbers are of the block too, and the first one is no single one then"),
            Interaction.of(MOBILE_CARRIER_MISSING, MOBILE_CARRIER_DIFFERS)
                    .with(OF_SEVERAL_NUMBERS)
                    .brings(MOBILE_NUMBERS_MIXED)
                    .because("the further numbers are not mobile"),
            Interaction.of(SOURCE_CARRIER_MISSING, SOURCE_LOCATION_MISSING)
                    .hides(TOO_MANY_NUMBERS)
                    .because("there is no carrier that says how many it takes"),
            Interaction.of(
                            EXTENSION_LENGTH_OUT_OF_BOUNDS,
                            DEPLOYMENT_MODE_NOT_WEBEX_CALLING,
                            WEBEX_CALLING_FLAG_MISSING)
                    .hides(EXTENSION_RESET)
                    .because("the request names another extension"),
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
            Interaction.of(MOBILE_NUMBERS_MIXED, MOBILE_CARRIER_MISSING)
                    .with(OF_ANOTHER_CARRIER)
                    .brings(MOBILE_CARRIER_DIFFERS)
                    .because("the mobile number is to go to another carrier then"),
            Interaction.of(SOURCE_CARRIER_MISSING, SOURCE_LOCATION_MISSING, LOCAL_GATEWAY_DIFFERS)
                    .hides(CISCO_PSTN_BLOCK)
                    .because("the carrier of the source location is not Cisco PSTN then"),
            Interaction.of(LOCAL_GATEWAY_DIFFERS)
                    .with(OF_ANOTHER_CARRIER)
                    .hides(LOCAL_GATEWAY_DIFFERS)
                    .brings(PREMISES_OR_NON_INTEGRATED_CARRIER)
                    .because("the target has another carrier than the premises-based one of the source then"),
            Interaction.of(WEBEX_DIRECT_CARRIER)
                    .hides(INTEGRATED_CARRIER_DIFFERS, PREMISES_OR_NON_INTEGRATED_CARRIER, COUNTRY_OR_REGION_DIFFERS)
                    .because("those are about carriers of which none is of kind WEBEX_DIRECT"),
            Interaction.of(PREMISES_OR_NON_INTEGRATED_CARRIER)
                    .hides(INTEGRATED_CARRIER_DIFFERS)
                    .because("that is about carriers of which none is premises-based or not integrated"),
            Interaction.of(INTEGRATED_CARRIER_DIFFERS, PREMISES_OR_NON_INTEGRATED_CARRIER)
                    .hides(COUNTRY_OR_REGION_DIFFERS)
                    .because("that is about two carriers of Cisco PSTN"),
            Interaction.of(RECORDING_SETTINGS_NOT_READ)
                    .hides(code -> OF_RECORDING.contains(code) && code != RECORDING_SETTINGS_NOT_READ)
                    .because("nobody knows then whether the user is recorded"),
            Interaction.of(RECORDING_IMPACT_CHECK_TIMED_OUT)
                    .hides(RECORDING_IMPACT_CHECK_FAILED)
                    .because("the service is asked once, and does not answer"),
            Interaction.of(RECORDING_DISABLED).hides(DUB_POINT_MOVED).because("what is lost is not moved"),
            Interaction.of(SEVERAL_BLOCKS)
                    .hides(NUMBERS_OUTSIDE_BLOCK, NUMBER_OUTSIDE_BLOCK, BLOCK_INCOMPLETE)
                    .because("those are about numbers of one block"),
            Interaction.of(NUMBERS_OUTSIDE_BLOCK)
                    .hides(NUMBER_OUTSIDE_BLOCK, BLOCK_INCOMPLETE)
                    .because("those are about numbers that are all of the block"),
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
                            SOURCE_CARRIER_MISSING,
                            SOURCE_CONNECTION_MISSING,
                            SOURCE_IN_TRANSITION,
                            INTEGRATED_CARRIER_DIFFERS,
                            PREMISES_OR_NON_INTEGRATED_CARRIER,
                            COUNTRY_OR_REGION_DIFFERS,
                            MOBILE_CARRIER_DIFFERS)
                    .because("whoever has no location is nothing there"));

    private Interactions() {}

    /**
     * What is to come of codes of which each comes alone.
     *
     * @param foreign whether the target is another organization's
     * @param twoNumbers whether one is said of the user's number, the other of another number that it has too
     */
    static Set<Code> of(Set<Code> codes, boolean foreign, boolean twoNumbers) {
        Set<Code> together = codes;
        for (Interaction interaction : Iterables.concat(
                foreign ? OF_FOREIGN_TARGET : OF_ANOTHER_ENTERPRISE,
                ALL,
                twoNumbers ? ofTwoNumbers(codes) : OF_ONE_NUMBER)) {
            together = interaction.applied(together);
        }
        return together;
    }

    /** A number that the inventory lacks is in no block that anybody knows of, and of no kind. */
    private static List<Interaction> ofTwoNumbers(Set<Code> codes) {
        return codes.contains(NUMBER_NOT_FOUND) ? List.of() : OF_TWO_NUMBERS;
    }
}
