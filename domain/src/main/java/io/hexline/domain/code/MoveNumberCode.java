package io.hexline.domain.code;

import io.hexline.domain.code.Code.CodeEntry;
import io.hexline.domain.code.Code.CodeEntry.Documentation;
import io.hexline.domain.code.Code.CodeEntry.Kind;
import io.hexline.domain.code.Code.CodeEntry.Origin;
import io.hexline.domain.code.Code.CodeEntry.Phase;

/**
 * The errors that keep a user's phone numbers from moving with it. Source: Webex API reference, "Validate or Initiate
 * Move Users Job", the codes of the {@code errors} array from its own 1026015 on.
 */
public enum MoveNumberCode implements Code {
    NUMBER_MOVE_FAILED(
            "1026015",
            Origin.CARRIER,
            "Error occurred while moving user number to target location",
            "The carrier's answer to moving the number was a failure without a code of its own.",
            "The move was undone. Repeat it later; if it fails again, ask the carrier about the number."),
    TOO_MANY_NUMBERS(
            "10010000",
            "Total numbers exceeded maximum limit allowed",
            "The user has more numbers to move than the carrier takes in one order.",
            "Remove alternate numbers from the user; after the move, give it alternates of the target location."),
    NUMBER_ALREADY_IN_TARGET_LOCATION(
            "10010001",
            "to-location and from-location cannot be same",
            "The number inventory already has the number in the target location.",
            "Move the number back to the user's location in the inventory, or move the user with a new number."),
    CUSTOMER_DIFFERS(
            "10010002",
            "to-location and from-location should belong to same customer",
            "The number inventory has the number under another organization.",
            "Have the number released to this organization, or give the user a number that it owns."),
    TARGET_CARRIER_MISSING(
            "10010003",
            "to-location must have a carrier",
            "The target location has no carrier.",
            "Choose a PSTN connection for the target location in Control Hub."),
    SOURCE_CARRIER_MISSING(
            "10010004",
            "from-location must have a carrier",
            "The source location has no carrier.",
            "Choose a PSTN connection for the source location in Control Hub."),
    INTEGRATED_CARRIER_DIFFERS(
            "10010005",
            "Different Carrier move is not supported for non-Cisco PSTN carriers.",
            "The carriers differ and at least one is integrated CCP, none being premises-based, non-integrated CCP or"
                    + " WEBEX_DIRECT.",
            "Move the user with a number of the target location, or port the number to the target's carrier first."),
    WEBEX_DIRECT_CARRIER(
            "10010006",
            "Number move not supported for WEBEX_DIRECT carriers.",
            "The carrier of the source or the target location is of kind WEBEX_DIRECT.",
            "Move the user with a new number of the target location; the present number stays behind."),
    NUMBERS_MISSING_AT_CARRIER(
            "10010007",
            "Numbers out of sync, missing on CPAPI",
            "The user has several numbers to move, and the carrier's own inventory (CPAPI) lacks some of them.",
            "Ask the carrier to bring its inventory in line with the numbers in Control Hub."),
    SOURCE_CONNECTION_MISSING(
            "10010008",
            "from-location not found or pstn connection missing in CPAPI",
            "The source location has a carrier, but the carrier's records (CPAPI) have no PSTN connection for it.",
            "Ask the carrier to restore the PSTN connection of the source location."),
    SOURCE_IN_TRANSITION(
            "10010010",
            "from-location is in transition",
            "The source location is in transition at the carrier.",
            "Wait until the PSTN change of the source location is complete."),
    TARGET_CONNECTION_MISSING(
            "10010009",
            "to-location not found or pstn connection missing in CPAPI",
            "The target location has a carrier, but the carrier's records (CPAPI) have no PSTN connection for it.",
            "Ask the carrier to set up the PSTN connection of the target location."),
    TARGET_IN_TRANSITION(
            "10010011",
            "to-location is in transition",
            "The target location is in transition at the carrier.",
            "Wait until the PSTN change of the target location is complete."),
    CARRIER_ID_MISSING(
            "10010012",
            "Numbers don't have a carrier Id",
            "A number to move has a location and no carrier id.",
            "Remove the number and add it again under the PSTN connection of its location."),
    CARRIER_ID_AND_LOCATION_MISSING(
            "10010013",
            "Location less numbers don't have a carrier Id",
            "A number to move has neither a location nor a carrier id.",
            "Add the number to the user's location, under the location's PSTN connection."),
    COUNTRY_OR_REGION_DIFFERS(
            "10010014",
            "Different Carrier move is not supported for numbers with different country or region.",
            "Both carriers are Cisco PSTN and differ, and a number's country or region is not the target location's.",
            "Move the user with a number from the country and region of the target location."),
    MOBILE_NUMBERS_MIXED(
            "10010015",
            "Numbers contain mobile and non-mobile types.",
            "Mobile and non-mobile numbers would move together.",
            "Before the move, remove either the mobile numbers or the other ones from the user."),
    MOBILE_CARRIER_DIFFERS(
            "10010016",
            "To/From location carriers must be same for mobile numbers.",
            "A number to move is mobile, and the source and the target location have different carriers.",
            "Choose a target location with the same carrier, or move the user with a new number."),
    NUMBER_LOCATION_MISSING(
            "10010017",
            "Move request for location less number not supported",
            "A number to move has a carrier id and no location.",
            "Assign the number to the user's current location before the move."),
    SEVERAL_BLOCKS(
            "10010200",
            "Move request for more than one block number is not supported",
            "The numbers to move belong to more than one number block.",
            "Remove the numbers of all blocks but one from the user."),
    NUMBERS_OUTSIDE_BLOCK(
            "10010201",
            "Cannot move block number as few numbers not from the block starting {first} to {last}",
            "Some of the numbers to move belong to a block and some to none.",
            "Remove the numbers outside the block from the user, or all those of the block."),
    BLOCK_NOT_VERIFIED(
            "10010202",
            "Cannot move block number as few numbers failed VERIFICATION from the block {first} to {last}",
            "The numbers to move are a whole block, and some of them fail the carrier's verification.",
            "Ask the carrier which numbers of the block fail verification, and have them corrected."),
    BLOCK_INCOMPLETE(
            "10010203",
            "Cannot move block number as few numbers missing from the block {first} to {last}",
            "The numbers to move are several of one block, but not the whole of it.",
            "Ask the carrier to split the block, or move the user with a new number; a block moves only as a whole."),
    NUMBER_OUTSIDE_BLOCK(
            "10010204",
            "Cannot move number as it is NOT a part of the block {first} to {last}",
            "The single number to move names a block whose range does not contain it.",
            "Ask the carrier to correct the block that the number names."),
    CISCO_PSTN_BLOCK(
            "10010205",
            "Move request for Cisco PSTN block order not supported.",
            "The numbers to move are a block, and the carrier is Cisco PSTN.",
            "Move the user with a new number, or ask Cisco PSTN support to move the block."),
    NO_NUMBER_TO_MOVE(
            "10010299",
            Origin.RULE,
            "Move order couldn't be created as no valid number to move",
            "No number of the user could move any longer when the order was created.",
            "Validate the user again: its numbers have changed since the job was accepted."),
    NUMBER_NOT_FOUND(
            "10030000",
            "Number not found",
            "The user's phone number is not in the organization's number inventory.",
            "Add the number to the user's location in Control Hub, or give the user another number."),
    NUMBER_IN_OTHER_LOCATION(
            "10030001",
            "Number does not belong to from-location",
            "The number inventory has the number in a third location, neither the source nor the target.",
            "Move the number to the user's location in the inventory, or give the user another number."),
    NUMBER_MISSING_AT_CARRIER(
            "10030002",
            "Number is not present in CPAPI",
            "The user has one number to move, and the carrier's own inventory (CPAPI) lacks it.",
            "Ask the carrier to add the number to its inventory, or give the user another number."),
    NUMBER_ASSIGNED_TO_OTHER(
            "10030003",
            "Number assigned to an user or device",
            "The number inventory has the number assigned to another user or to a device.",
            "Unassign the number from the other user or device, or give this user another number."),
    NUMBER_NOT_ACTIVE(
            "10030004",
            "Number not in Active status",
            "The number is not in state ACTIVE.",
            "Activate the number in Control Hub; if it is being ported, wait until the port is complete."),
    NUMBER_IS_MAIN_NUMBER(
            "10030005",
            "Number is set as main number of the location",
            "The number is the main number of the source location.",
            "Set another number as the main number of the source location."),
    NUMBER_ORDER_PENDING(
            "10030006",
            "Number has pending order associated with it",
            "The number has a pending order at the carrier.",
            "Wait until the order is complete, or have the carrier cancel it."),
    SOURCE_LOCATION_MISSING(
            "10030007",
            "Number belongs to a location but a from-location was not set",
            "The subscriber record has no current location, but the number has one.",
            "Ask Cisco TAC to set the user's location in its subscriber record."),
    SEVERAL_CARRIERS(
            "10030008",
            "Numbers from multiple carrier ids are not supported",
            "The numbers to move have more than one carrier id.",
            "Remove alternate numbers from the user until the rest come from one carrier."),
    LOCATION_MISSING_AT_CARRIER(
            "10030009",
            "Location less number belongs to a location. from-location value is set to null or no location id",
            "The carrier's own inventory (CPAPI) has the number without a location, the organization's has it in one.",
            "Ask the carrier to enter the number's location as it stands in Control Hub."),
    NUMBER_NOT_PORTABLE(
            "10030010",
            "One or more numbers are not portable.",
            "A number to move is not portable.",
            "Move the user with a number of the target location, or ask the carrier to make the number portable."),
    MOBILE_CARRIER_MISSING(
            "10030011",
            "Mobile number carrier was not set",
            "A number to move is mobile, and its mobile carrier is not set.",
            "Ask the carrier to set the number's mobile carrier, or move the user with a new number."),
    NUMBER_NOT_ASSIGNED(
            "10030012",
            "Number must be assigned for assigned move",
            "The subscriber record names the number, but the number inventory has it unassigned.",
            "Assign the number to the user again in Control Hub."),
    NUMBER_REFERENCE_NOT_UPDATED(
            "10050000",
            Origin.CARRIER,
            "Failed to update customer reference for phone numbers on carrier",
            "Updating the customer reference of the phone numbers at the carrier failed.",
            "The move was undone. Have the carrier check the customer reference of the numbers, then repeat the move."),
    LOCATION_REFERENCE_NOT_UPDATED(
            "10050001",
            Origin.CARRIER,
            "Failed to update customer reference",
            "Updating the customer reference of the location at the carrier failed.",
            "The move was undone. Have the carrier check the location's customer reference, then repeat the move."),
    ORDER_NOT_A_MOVE(
            "10050002",
            Origin.CARRIER,
            "Order is not of operation type MOVE",
            "The carrier answered with an order whose type is not MOVE.",
            "The move was undone. Ask the carrier which order it opened and have it cancelled, then repeat the move."),
    NUMBER_NOT_DELETED(
            "10050003",
            Origin.CARRIER,
            "CPAPI delete call failed",
            "Deleting the number from the source location at the carrier failed.",
            "The move was undone. Ask the carrier what keeps the number in the source location, then repeat the move."),
    ORDER_NOT_FOUND(
            "10050004",
            Origin.CARRIER,
            "Not found in database",
            "The order that was placed could not be found again.",
            "Ask the carrier for the state of the number's order before you repeat the move."),
    BILLING_NOT_NOTIFIED(
            "10050005",
            Origin.BILLING,
            "Error sending notification to WxcBillingService",
            "Notifying billing of the moved number failed.",
            "The move was undone. Repeat it once the billing service is available."),
    NUMBER_NOT_PROVISIONED(
            "10050006",
            Origin.CARRIER,
            "CPAPI provision number as active call failed with status {status} ,reason {reason}",
            "Provisioning the number as active in the target location failed.",
            "The move was undone. Clear the reason with the carrier, then repeat the move."),
    EMERGENCY_ADDRESS_NOT_UPDATED(
            "10050007",
            Origin.EMERGENCY,
            "Failed to update E911 Service",
            "Updating the emergency (E911) address of the number failed.",
            "The move was undone. Check that the target location has a valid emergency address, then repeat the move."),
    TOLL_FREE_LICENSE_MISSING(
            "10050008",
            "Target location does not have Inbound Toll Free license",
            "A number to move is toll-free, and the target location has no inbound toll-free license.",
            "Get an inbound toll-free license for the target location, or move the user with another number."),
    SUBSCRIPTION_NOT_ACTIVE(
            "10050009",
            "Source location or Target location subscription found cancelled or suspended",
            "The subscription of the source or the target location is cancelled or suspended.",
            "Renew or reactivate the subscription with the partner who sold it."),
    PREMISES_OR_NON_INTEGRATED_CARRIER(
            "10050010",
            "Moving On Premises or Non Integrated CCP numbers from one location to another is not supported.",
            "The carriers differ and one is premises-based or non-integrated CCP, none being WEBEX_DIRECT.",
            "Move the user with a new number, then take the old one from the source location to the target by hand."),
    UNKNOWN_CARRIER_ERROR(
            "10099999",
            Origin.CARRIER,
            "{carrierCode} - {carrierMessage}",
            "The carrier answered with a code that is not in this catalogue.",
            "The move was undone. Ask the carrier about its code and clear the cause, then repeat the move.");

    private final CodeEntry entry;

    /** A code that is found by looking at the state. */
    MoveNumberCode(String id, String message, String statement, String remedy) {
        entry = MoveImpactCode.moveEntry(
                id, Kind.ERROR, Phase.ASSESS, Origin.RULE, Documentation.MOVE_USERS, message, statement, remedy);
    }

    /** A code that only comes up while the move is carried out. */
    MoveNumberCode(String id, Origin origin, String message, String statement, String remedy) {
        entry = MoveImpactCode.moveEntry(
                id, Kind.ERROR, Phase.EXECUTE, origin, Documentation.MOVE_USERS, message, statement, remedy);
    }

    @Override
    public CodeEntry entry() {
        return entry;
    }
}
