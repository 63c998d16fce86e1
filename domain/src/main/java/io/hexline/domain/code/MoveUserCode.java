package io.hexline.domain.code;

import io.hexline.domain.code.Code.CodeEntry;
import io.hexline.domain.code.Code.CodeEntry.Documentation;
import io.hexline.domain.code.Code.CodeEntry.Kind;
import io.hexline.domain.code.Code.CodeEntry.Origin;
import io.hexline.domain.code.Code.CodeEntry.Phase;

/**
 * The errors that keep a user from moving, other than those of its numbers ({@link MoveNumberCode}). Source: Webex API
 * reference, "Validate or Initiate Move Users Job", the codes of the {@code errors} array up to 27976.
 */
public enum MoveUserCode implements Code {
    USER_NOT_FOUND(
            "4003",
            "User Not Found",
            "No person in the organization has the userId.",
            "Look the person ID up in Control Hub or with the People API, in the user's own organization."),
    SUBSCRIBER_NOT_FOUND(
            "4007",
            "User Not Found",
            "The person holds a calling license, but the calling platform has no subscriber record for it.",
            "Remove the calling license from the user and assign it again; move the user once it shows as active."),
    LOCATION_NOT_FOUND(
            "4152",
            "Location Not Found",
            "No organization has a location with the target locationId.",
            "Look the location ID up in Control Hub or with the Locations API."),
    LOCATION_NOT_CALLING_ENABLED(
            "5620",
            "Location Not Found",
            "The target location exists but is not enabled for calling.",
            "Enable the location for Webex Calling in Control Hub, or choose one that is enabled."),
    EXTENSION_NOT_AVAILABLE(
            "4202",
            "The extension is not available. It is already assigned to a user : {owner}",
            "Another user, a feature, or an alternate number that the user takes along has the requested extension there.",
            "Request an extension that is free in the target location, or change the extension of its owner first."),
    ROUTING_PROFILE_DIFFERS(
            "8264",
            "Routing profile is different with new group: {profile}",
            "The source and the target location have different routing profiles.",
            "Choose a target location with the same routing profile, or ask Cisco TAC to align the two profiles."),
    ENTERPRISE_MISSING(
            "19600",
            "User has to be within an enterprise to be moved.",
            "The user's subscriber record belongs to no enterprise: its provisioning never finished.",
            "Assign the calling license again, which finishes the record; if that does not help, open a case with Cisco TAC."),
    ENTERPRISE_DIFFERS(
            "19601",
            "User can only be moved to a different group within the same enterprise.",
            "The target location belongs to another organization, or the calling platform counts the user to another one.",
            "Choose a location of the user's organization; to change organizations, onboard the user in the other."),
    SERVICE_INSTANCE(
            "19602",
            "Only regular end user can be moved. Service instance virtual user cannot be moved.",
            "The user is the virtual user behind a feature such as an auto attendant, a hunt group or a call queue.",
            "Take it out of the request. Create the feature anew in the target location, then delete the old one."),
    LOCATION_FULL(
            "19603",
            "New group already reaches maximum number of user limits.",
            "The location to which the user is to come has as many users as its maximum.",
            "Move users out of the target location, have its maximum raised, or choose another location."),
    SECONDARY_NUMBER_IS_CALLING_LINE_ID(
            "19604",
            "The {numberKind} number of the user is the same as the calling line ID of the group.",
            "An alternate number or the fax number of the user is the calling line ID of the source location.",
            "Give the source location another calling line ID, or remove the number from the user."),
    SERVICES_NOT_AUTHORIZED(
            "19605",
            "User is assigned services not authorized to the new group: {services}.",
            "The user has services that are not authorized in the target location.",
            "Authorize the services for the target location, or remove them from the user."),
    HOTELING_ACTIVE(
            "19606",
            "User is in an active hoteling/flexible seating association.",
            "The user takes part in an active hoteling (flexible seating) association, as guest or as host.",
            "Have the guest sign out of the host device, or turn hoteling off in the host's settings."),
    TRUNK_GROUP_PILOT(
            "19607",
            "User is pilot user of a trunk group.",
            "The user is the pilot user of a trunk group.",
            "Make another user the pilot of the trunk group."),
    DEVICE_PROFILES_SHARED(
            "19608",
            "User is using group level device profiles which is used by other users in current group. Following are the"
                    + " device profiles shared with other users: {profiles}.",
            "Other users of the source location share a group-level device profile of the user.",
            "Remove the user's line from the shared devices, or the lines of the other users."),
    DEVICE_NAMES_TAKEN(
            "19609",
            "Following device profiles cannot be moved to the new group because there are already devices with the same"
                    + " name defined in the new group: {profiles}.",
            "A device profile that would move has the name of a device in the target location.",
            "Rename one of the two devices, or delete the one in the target location if nobody uses it."),
    EXTENSION_IS_OPERATOR_NUMBER(
            "19610",
            "The extension of the user is used as transfer to operator number for following Auto Attendent :"
                    + " {autoAttendants}.",
            "Auto attendants of the source location transfer to the user's extension as their operator.",
            "Set another transfer-to-operator number in these auto attendants."),
    ANNOUNCEMENT_FILE_NOT_MOVED(
            "19611",
            Phase.EXECUTE,
            Origin.FILES,
            "Fail to move announcement file from {source} to {target}.",
            "Relocating an announcement file failed.",
            "The move was undone. Upload the announcement file again if it is damaged or gone, then repeat the move."),
    DEVICE_FILE_NOT_MOVED(
            "19612",
            Phase.EXECUTE,
            Origin.FILES,
            "Fail to move device management file from {source} to {target}.",
            "Relocating a device-management file failed.",
            "The move was undone. Repeat it; if it fails again, delete the device and add it after the move."),
    SERVICE_PACKS_NOT_AUTHORIZED(
            "19613",
            "User is assigned service packs not authorized to the new group: {servicePacks}.",
            "The user has service packs that are not authorized in the target location.",
            "Have the service packs authorized for the target location, or remove them from the user."),
    MANDATORY_FIELD_MISSING(
            "25008",
            "Missing Mandatory field name: {field}",
            "The user's subscriber record lacks a mandatory field: the first or the last name.",
            "Fill the field in on the user's profile in Control Hub; it is then copied to the calling platform."),
    EXTENSION_LENGTH_OUT_OF_BOUNDS(
            "25110",
            "{field} cannot be less than {min} or greater than {max} characters.",
            "The extension that is requested is shorter or longer than the location allows.",
            "Request an extension within these bounds, or change the extension length of the target location."),
    ALREADY_IN_TARGET_LOCATION(
            "25378",
            Phase.EXECUTE,
            Origin.RULE,
            "Target location is same as user's current location.",
            "The user was already in the target location when the job reached it.",
            "Nothing to do: another move has brought the user there since the job was accepted."),
    CURRENT_LOCATION_NOT_FETCHED(
            "25379",
            Phase.ASSESS,
            Origin.DIRECTORY,
            "Error Occurred while Fetching User's Current Location Id.",
            "Looking up the user's current location failed.",
            "Try again in a few minutes. If it still fails, check the status of the identity service."),
    RECORDING_NOT_ROLLED_BACK(
            "25381",
            Phase.EXECUTE,
            Origin.RECORDING,
            "Error Occurred while rolling back to Old Location Call recording Settings",
            "A later step failed, and putting the recording settings of the source location back failed too.",
            "Check the user's call recording in Control Hub and set it as it was; only then repeat the move."),
    RECORDING_NOT_DISABLED(
            "25382",
            Phase.EXECUTE,
            Origin.RECORDING,
            "Error Occurred while Disabling Call Recording for user which is required Before User can be Moved",
            "Disabling the user's call recording before the move failed.",
            "Turn call recording off for the user in Control Hub, repeat the move, and turn it on again afterwards."),
    PLATFORM_REFUSED_MOVE(
            "25383",
            Phase.EXECUTE,
            Origin.PLATFORM,
            "OCI Error while moving user",
            "The calling platform refused the move command or failed to carry it out.",
            "The move was undone. Repeat it later; if it fails again, open a Cisco TAC case with the tracking ID."),
    RECORDING_IMPACT_CHECK_FAILED(
            "25384",
            Phase.ASSESS,
            Origin.RECORDING,
            "Error Occurred while checking for Possible Call Recording Impact.",
            "The recording service answered with an error when asked what the move would change.",
            "Try again later. If it still fails, check the recording vendor's settings in the target location."),
    RECORDING_SETTINGS_NOT_READ(
            "25385",
            Phase.ASSESS,
            Origin.RECORDING,
            "Error Occurred while getting Call Recording Settings",
            "Reading the user's call recording settings failed.",
            "Try again later. If it still fails, see whether the settings open in Control Hub, and save them anew."),
    CALLING_ZONE_DIFFERS(
            "27559",
            "The groupExternalId search criteria contains groups with different calling zone.",
            "The source and the target location are in different calling zones.",
            "Choose a target location in the same calling zone; a move does not cross zones."),
    DEPLOYMENT_MODE_NOT_WEBEX_CALLING(
            "27960",
            "Parameter isWebexCalling, newPhoneNumber, or newExtension can only be set in Webex Calling deployment"
                    + " mode.",
            "A new number or extension is requested, and the organization is not in Webex Calling deployment mode.",
            "Leave phoneNumber and extension out, or have the deployment mode changed to Webex Calling."),
    WEBEX_CALLING_FLAG_MISSING(
            "27961",
            "Parameter isWebexCalling shall be set if newPhoneNumber or newExtension is set.",
            "A new number or extension is requested, and the subscriber record lacks the Webex Calling flag: its provisioning"
                    + " never finished, or another deployment serves it.",
            "Leave phoneNumber and extension out of the request and change them after the move, or have the flag set."),
    WORKSPACE(
            "27962",
            "Work space cannot be moved.",
            "The user is a workspace.",
            "Take it out of the request. Create a workspace in the target location and add the device there."),
    VIRTUAL_PROFILE(
            "27963",
            "Virtual profile user cannot be moved.",
            "The user is a virtual profile (a virtual line).",
            "Take it out of the request. Create a virtual line in the target location, then delete the old one."),
    NUMBER_IS_CHARGE_NUMBER(
            "27965",
            "The user's phone number: {number}, is same as the current group charge number.",
            "The user's phone number is the charge number of the source location.",
            "Give the source location another charge number."),
    NEW_NUMBER_NOT_AVAILABLE(
            "27966",
            "The phone number, {number}, is not available in the new group.",
            "The phone number that is requested is not an unassigned, active number of the location.",
            "Request another number of the target location, or add, activate or unassign this one there first."),
    EMERGENCY_CALLBACK_OF_USER(
            "27967",
            "User is configured as the ECBN user for another user in the current group.",
            "Another user of the source location has this user as its emergency callback number (ECBN).",
            "Set the other user's emergency callback number to its own number or to the location's."),
    EMERGENCY_CALLBACK_OF_LOCATION(
            "27968",
            "User is configured as the ECBN user for the current group.",
            "The source location has this user as its emergency callback number (ECBN).",
            "Set another number as the location's emergency callback number, for example its main number."),
    DECT_HANDSETS_ASSOCIATED(
            "27969",
            "User is associated with DECT handset(s): {handsets}",
            "The user is associated with DECT handsets.",
            "Take the user off the handsets; after the move, add it to a DECT network of the target location."),
    CUSTOMER_MANAGED_DEVICE(
            "27970",
            "User is using a customer managed device: {device}",
            "The user has a customer-managed device.",
            "Remove the device from the user, and add it again after the move."),
    ATA_DEVICE(
            "27971",
            "User is using an ATA device: {device}",
            "The user has an analog telephone adapter (ATA).",
            "Remove the adapter from the user, and add it again after the move."),
    HOT_DESKING_ACTIVE(
            "27972",
            "User is in an active hotdesking association.",
            "The user takes part in an active hot-desking association, as guest or as host.",
            "Have the guest sign out of the hot desk device."),
    NUMBER_IS_CALLING_LINE_ID(
            "27975",
            "Need to unassign CLID number from group before moving the number to the new group. Phone number: {number}",
            "The user keeps its phone number, and the number is the calling line ID of the source location.",
            "Give the source location another calling line ID, or move the user with a new number."),
    LOCAL_GATEWAY_DIFFERS(
            "27976",
            "Local Gateway configuration is different with new group. Phone number: {number}",
            "The user keeps its number; both locations use the same premises-based PSTN over different Local Gateways.",
            "Connect both locations to the same Local Gateway, or move the user with a number of the target location."),
    NOT_UNDONE(
            "99002",
            Phase.EXECUTE,
            Origin.PLATFORM,
            "The move could not go on, and this could not be undone yet: {what}.",
            "A later step failed, and undoing an earlier one outside failed too.",
            "Wait: it is tried again, with growing pauses, until it is undone. Then repeat the move.");

    private final CodeEntry entry;

    MoveUserCode(String id, String message, String statement, String remedy) {
        this(id, Phase.ASSESS, Origin.RULE, message, statement, remedy);
    }

    MoveUserCode(String id, Phase phase, Origin origin, String message, String statement, String remedy) {
        entry = MoveImpactCode.moveEntry(id, Kind.ERROR, phase, origin, documentation(id), message, statement, remedy);
    }

    /** Codes of Hexline's own begin with 99. */
    private static Documentation documentation(String id) {
        return id.startsWith("99") ? Documentation.HEXLINE : Documentation.MOVE_USERS;
    }

    @Override
    public CodeEntry entry() {
        return entry;
    }
}
