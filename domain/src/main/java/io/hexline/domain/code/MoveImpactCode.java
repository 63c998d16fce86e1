package io.hexline.domain.code;

import io.hexline.domain.code.Code.CodeEntry;
import io.hexline.domain.code.Code.CodeEntry.Category;
import io.hexline.domain.code.Code.CodeEntry.Documentation;
import io.hexline.domain.code.Code.CodeEntry.Kind;
import io.hexline.domain.code.Code.CodeEntry.Message;
import io.hexline.domain.code.Code.CodeEntry.Origin;
import io.hexline.domain.code.Code.CodeEntry.Phase;
import java.util.Optional;

/**
 * What a move changes for the user without being kept from it. Source: Webex API reference, "Validate or Initiate Move
 * Users Job", the codes of the {@code impacts} array. One of Hexline's own, which is not there, says
 * {@link Documentation#HEXLINE}.
 */
public enum MoveImpactCode implements Code {
    DEVICES_MOVED(
            "19701",
            "The identity/device profile the user is using is moved to the new group: {devices}.",
            "The user has devices that move with it.",
            "After the move, check that the devices are online, and restart those that are not."),
    INCOMING_DIGIT_STRING_REMOVED(
            "19702",
            "The user level customized incoming digit string setting is removed from the user. User is set to use the"
                    + " new group setting.",
            "The user has a customized incoming digit string.",
            "Note the user's incoming call permissions before the move, and set them again if it still needs them."),
    OUTGOING_DIGIT_PLAN_REMOVED(
            "19703",
            "The user level customized outgoing digit plan setting is removed from the user. User is set to use the new"
                    + " group setting.",
            "The user has a customized outgoing digit plan.",
            "Note the user's outgoing call permissions before the move, and set them again if it still needs them."),
    ENHANCED_OUTGOING_PLAN_REMOVED(
            "19704",
            "The user level customized enhanced outgoing calling plan setting is removed from the user. User is set to"
                    + " use the new group setting.",
            "The user has a customized enhanced outgoing calling plan.",
            "Check that the target location's outgoing call permissions fit the user; if not, give it its own again."),
    GROUP_SERVICES_LEFT(
            "19705",
            "User is removed from following group services: {groupServices}.",
            "The user is in hunt groups, call queues, pick-up groups or paging groups of the source location.",
            "Check that these services still have enough members, and add the user to those of the target location."),
    SCHEDULES_REMOVED(
            "19706",
            "The current group schedule used in any criteria is removed from the service settings.",
            "A service of the user uses a schedule of the source location in its criteria.",
            "After the move, choose schedules of the target location in the user's services."),
    DEPARTMENT_LEFT(
            "19707",
            "User is removed from the department of the old group.",
            "The user is in a department of the source location.",
            "After the move, assign a department of the target location if the user needs one."),
    COMMUNICATION_BARRING_RESET(
            "19708",
            "User is changed to use the default communication barring profile of the new group.",
            "The user has a communication barring profile that the target location lacks.",
            "Check that the default profile of the target location allows just the calls that the user needs."),
    COMMUNICATION_BARRING_ASSIGNED(
            "19709",
            "The communication barring profile of the user is assigned to the new group: {profile}.",
            "The user has a communication barring profile that the target location has too.",
            "Nothing to do: the user stays under the same profile."),
    CHARGE_NUMBER_REMOVED(
            "19710",
            "The charge number for the user is removed.",
            "The user has a charge number.",
            "After the move, set a charge number again if the user's calls are to be charged separately."),
    DISABLED_ACCESS_CODES_REMOVED(
            "19711",
            "The disabled FACs for the user are removed because they are not available in the new group.",
            "The user has disabled feature access codes (FACs) that the target location does not have.",
            "Nothing to do: codes that the target location lacks cannot be dialed there."),
    TRUNK_GROUP_LEFT(
            "19712",
            "User is removed from trunk group.",
            "The user is a member, not the pilot, of a trunk group.",
            "Check that the trunk group can do without the user, and add the user to another one where it needs one."),
    EXTENSION_RESET(
            "19713",
            "The extension of the user is reset to empty due to either the length is out of bounds of the new group, or"
                    + " the extension is already taken in new group.",
            "The user keeps its extension, which is outside the length bounds of the target location or taken there.",
            "Request a free extension of the right length with the move, or assign one afterwards."),
    ALTERNATE_EXTENSIONS_RESET(
            "19714",
            "The extension of the following alternate number is reset to empty due to either the length out of bounds"
                    + " of the new group or the extension is already taken in new group: {extensions}.",
            "The extension of an alternate number is outside the length bounds of the target location or taken there.",
            "After the move, give these alternate numbers free extensions of the right length."),
    COLLABORATE_ROOM_MOVED(
            "19715",
            "The collaborate room using current group default collaborate bridge is moved to the default collaborate"
                    + " bridge of the new group.",
            "The user has a collaborate room on the default bridge of the source location.",
            "After the move, send the dial-in details of the new bridge to the people who use the room."),
    VOICE_MESSAGES_LOST(
            "19716",
            "Previously stored voice messages of the user are no longer available. The new voice message will be stored"
                    + " on the mail server of the new group.",
            "The user has stored voice messages, and the target location has another mail server.",
            "Have the user listen to or save the voice messages before the move; they do not come back."),
    NUMBERS_MOVED(
            "19717",
            "The primary number, alternate numbers or fax messaging number of the user are assigned to the new group:"
                    + " {numbers}.",
            "The user keeps its numbers: primary, alternate or fax.",
            "Check that the emergency address of the target location is right: the numbers use it from then on."),
    DOMAINS_ASSIGNED(
            "19718",
            "Following domains are assigned to the new group: {domains}.",
            "The user's domains are not yet assigned to the target location.",
            "Nothing to do: the move assigns the domains."),
    NCOS_ASSIGNED(
            "19719",
            "The NCOS of the user is assigned to the new group: {ncos}.",
            "The user's network class of service (NCOS) is not yet assigned to the target location.",
            "Nothing to do: the move assigns the class of service, and the user keeps it."),
    OFFICE_ZONE_ASSIGNED(
            "19720",
            "The office zone of the user is assigned to the new group: {zone}.",
            "The user's office zone is not yet assigned to the target location.",
            "Check after the move that the office zone fits the place where the user works."),
    ANNOUNCEMENT_FILES_RELOCATED(
            "19721",
            "The announcement media files are relocated to the new group directory.",
            "The user has announcement media files.",
            "Nothing to do: the files go with the user."),
    CALLING_LINE_ID_CHANGED(
            "19722",
            "User CLID number is set to use the new group CLID number: {number}.",
            "The user's calling line ID is the number of its location.",
            "Check that callees may see the target location's number; if not, set another caller ID for the user."),
    CALLING_LINE_ID_NOT_CONFIGURED(
            "19723",
            "New group CLID number is not configured.",
            "The target location has no calling line ID number.",
            "Set a calling line ID for the target location, so that outgoing calls have a number to show."),
    MUSIC_ON_HOLD_FILES_REMOVED(
            "19724",
            "The group level announcement file(s) are removed from the user's music on hold settings.",
            "The user's music on hold uses announcement files of the source location.",
            "After the move, choose music on hold from the files of the target location, or upload the user's own."),
    RECORDING_DISABLED(
            "25388",
            "Target Location Does not Have Vendor Configured. Call Recording for user will be disabled",
            "The user has call recording enabled, and the target location has no recording vendor.",
            "If the user's calls must be recorded, set up a recording vendor in the target location before the move."),
    RECORDING_VENDOR_CHANGED(
            "25389",
            "Call Recording Vendor for user will be changed from:{sourceVendor} to:{targetVendor}",
            "The user has call recording enabled, and the target location has another recording vendor.",
            "Get the user an account with the new vendor, and save recordings that are still needed from the old one."),
    DUB_POINT_MOVED(
            "25390",
            "Dub point of user is moved to new external group",
            "The user has call recording enabled, and its dub point is in an external group that is not the target's.",
            "After the move, make a test call and check that its recording arrives."),
    RECORDING_SETTINGS_NOT_MOVED(
            "25391",
            Phase.EXECUTE,
            Origin.RECORDING,
            "Error Occurred while moving Call recording Settings to new location",
            "The user was moved, but moving its recording settings failed.",
            "Set up the user's call recording again in the target location."),
    RECORDING_IMPACT_CHECK_TIMED_OUT(
            "25392",
            Phase.ASSESS,
            Origin.RECORDING,
            "Error Occurred while checking for Possible Call Recording Impact.",
            "The recording service did not answer in time when asked what the move would change.",
            "Validate again later, or compare the recording vendors of the two locations before the move."),
    BILLING_NOTIFICATION_FAILED(
            "25393",
            Phase.EXECUTE,
            Origin.BILLING,
            "Sending Billing Notification Failed",
            "The user was moved, but sending the billing notification failed.",
            "Tell the billing team about the move, so that the user is charged to the target location."),
    SECONDARY_NUMBERS_LEFT(
            "99001",
            Documentation.HEXLINE,
            "The alternate or fax messaging numbers of the user stay in the current group, unassigned: {numbers}.",
            "The user gets another phone number, or none, and has alternate or fax numbers.",
            "To take them along, move the user with its phone number; otherwise assign them to somebody else.");

    private final CodeEntry entry;

    MoveImpactCode(String id, String message, String statement, String remedy) {
        this(id, Documentation.MOVE_USERS, message, statement, remedy);
    }

    MoveImpactCode(String id, Documentation documentation, String message, String statement, String remedy) {
        this(id, Phase.ASSESS, Origin.RULE, documentation, message, statement, remedy);
    }

    MoveImpactCode(String id, Phase phase, Origin origin, String message, String statement, String remedy) {
        this(id, phase, origin, Documentation.MOVE_USERS, message, statement, remedy);
    }

    MoveImpactCode(
            String id,
            Phase phase,
            Origin origin,
            Documentation documentation,
            String message,
            String statement,
            String remedy) {
        entry = moveEntry(id, Kind.IMPACT, phase, origin, documentation, message, statement, remedy);
    }

    /** What the families of a user's move share: where their codes come from, and what makes them a failure outside. */
    static CodeEntry moveEntry(
            String id,
            Kind kind,
            Phase phase,
            Origin origin,
            Documentation documentation,
            String message,
            String statement,
            String remedy) {
        return new CodeEntry(
                id,
                kind,
                phase,
                origin,
                origin == Origin.RULE ? Category.FINDING : Category.OUTSIDE,
                Optional.empty(),
                new Message(message),
                statement,
                remedy,
                documentation);
    }

    @Override
    public CodeEntry entry() {
        return entry;
    }
}
