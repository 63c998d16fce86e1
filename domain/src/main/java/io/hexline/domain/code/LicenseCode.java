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
 * The refusals of a license assignment. Source: Webex API reference, "Assign Licenses to Users", the examples of
 * status 400; the last ones are Hexline's own.
 */
public enum LicenseCode implements Code {
    LOCATION_NOT_FOUND(
            "400",
            "Unable to find location",
            "Unable to find location.",
            "An added calling license names a location that the organization lacks or that is not enabled for calling.",
            "Give the ID of a location of the organization that is enabled for Webex Calling."),
    LICENSE_NOT_RECOGNIZED(
            "400000",
            "License not recognized",
            "License not recognized {licenses}",
            "A license ID is not one of the organization's.",
            "Take the license IDs from the organization's own list, GET /licenses."),
    CALLING_LICENSE_DOWNGRADE(
            "400112",
            "License assignment failed",
            "Changing a user's Webex Calling license from Professional to Standard is not allowed. The following"
                    + " license(s) could not be applied as requested: {licenses}",
            "The user holds Professional, and the request removes it and adds Standard.",
            "Keep Professional, or remove it in one request and add Standard in a later one."),
    MESSENGER_LICENSE_MANAGEMENT(
            "400118",
            "License management not supported",
            "User management of Messenger license {licenses} is not supported",
            "A Messenger (legacy) license is added or removed.",
            "Leave the license out of the request; Messenger has its own administration tool."),
    INVALID_SITE_URL(
            "400216",
            "Invalid site URL",
            "Request contains invalid attendee siteUrls: {siteUrl}",
            "A siteUrls entry is no site of the organization, or its accountType is not attendee.",
            "Name sites of the organization, with accountType attendee; hosts get the site's meeting license instead."),
    CONFLICTING_CALLING_LICENSES(
            "400404",
            "License conflict",
            "User cannot have both Webex Calling Professional and Standard License together. The following license(s)"
                    + " could not be applied as requested: {licenses}",
            "Professional and Standard would be held together.",
            "Assign one of the two. From Standard to Professional, remove Standard in the same request, and give"
                    + " Professional calling properties."),
    CALLING_STANDARD_ATTENDANT_CONFLICT(
            "400406",
            "License conflict",
            "User cannot have both Webex Calling Standard and Webex Attendant Console licenses together. The following"
                    + " license(s) could not be applied as requested: {licenses}",
            "Standard and Attendant Console would be held together.",
            "Leave Attendant Console out, or replace Standard by Professional, with calling properties, in the same"
                    + " request."),
    CALLING_STANDARD_CX_ESSENTIAL_CONFLICT(
            "400407",
            "License conflict",
            "User cannot have both Webex Calling Standard and CX Essential licenses together. The following license(s)"
                    + " could not be applied as requested: {licenses}",
            "Standard and CX Essential would be held together.",
            "Assign one of the two. From Standard to CX Essential, remove Standard in the same request, and give CX"
                    + " Essential calling properties."),
    ATTENDANT_CONSOLE_PREREQUISITE(
            "400408",
            "License prerequisite missing",
            "User needs Webex Calling Professional license to be assigned before assigning Webex Attendant Console:"
                    + " {licenses}",
            "Attendant Console would be held with neither Professional nor Standard.",
            "Add Professional in the same request; where Professional is removed, remove Attendant Console with it."),
    CX_ESSENTIAL_DOWNGRADE(
            "400410",
            "License downgrade not allowed",
            "Changing a user's license from CX Essential to Webex Calling Standard is not allowed. The following"
                    + " license(s) could not be applied as requested: {licenses}",
            "The user holds CX Essential, and the request removes it and adds Standard.",
            "Keep CX Essential, or remove it in one request and add Standard in a later one."),
    MISSING_CALLING_PROPERTIES(
            "400411",
            "License properties missing",
            "Each Webex Calling license should contain its own calling properties. The following license(s) do not have"
                    + " properties: {licenses}",
            "An added calling license has no properties, neither number nor extension, or neither number nor location.",
            "Give each calling license properties with a phoneNumber, or with a locationId and an extension."),
    EXCLUSIVE_LICENSE_CONFLICT(
            "400413",
            "License conflict",
            "Could not apply the following license(s): {licenses} as the user can be assigned only one of licenses with"
                    + " the offer code from the list: {offers}",
            "Two licenses would be held together whose offers are of one exclusive group, or conflict by an own rule.",
            "Assign only one license of the listed offers; remove the other in the same request."),
    FREE_MESSAGING_PREREQUISITE(
            "700003",
            "License prerequisite missing",
            "Free teams messaging mandatory for paid teams messaging license. The following license could not be"
                    + " applied as requested: {licenses}",
            "Paid messaging would be held without free messaging.",
            "Add free messaging in the same request; where it is removed, remove paid messaging with it."),
    FREE_MEETING_PREREQUISITE(
            "700004",
            "License prerequisite missing",
            "Free teams meeting mandatory for paid teams meeting license. The following license could not be applied as"
                    + " requested: {licenses}",
            "A paid meeting license would be held without the free meeting license.",
            "Add the free meeting license in the same request; where it is removed, remove the paid ones with it."),
    MESSAGING_PREREQUISITE_FOR_MEETING(
            "700005",
            "License prerequisite missing",
            "Free teams messaging mandatory for teams meeting license. The following license(s) could not be applied as"
                    + " requested: {licenses}",
            "A meeting license would be held without free messaging.",
            "Add free messaging in the same request; where it is removed, remove the meeting licenses with it."),
    SCREEN_SHARE_IMPLICIT(
            "700006",
            "License removal not allowed",
            "Screen Share {licenses} is implicitly assigned and cannot be removed",
            "The request removes Screen Share.",
            "Leave Screen Share out of the request: nobody has to add or remove it."),
    UNITS_EXHAUSTED(
            "400",
            "License assignment failed",
            "No units of license {licenses} are available.",
            "All units of the license are taken.",
            "Take the license from a user who no longer needs it, or buy more units.",
            Documentation.HEXLINE),
    GUEST_LICENSE_NOT_MEETING(
            "400",
            "License assignment failed",
            "A user of another organization can have meeting licenses only. The following license(s) could not be"
                    + " applied as requested: {licenses}",
            "A license that is for no meetings is added to a user of another organization.",
            "Give the user a meeting license, or have its own organization assign the license.",
            Documentation.HEXLINE),
    OFFER_PREREQUISITE(
            "400",
            "License prerequisite missing",
            "The following license(s) could not be applied as requested: {licenses}. The user needs a license with an"
                    + " offer code from the list: {offers}",
            "An offer would be held without any of the offers that the organization demands with it.",
            "Add a license of a listed offer in the same request; where it is removed, remove what needs it as well.",
            Documentation.HEXLINE),
    CONTRADICTING_PLACES(
            "400",
            "License conflict",
            "A user calls from one place only. The calling properties of the following license(s) name several:"
                    + " {licenses}",
            "Calling licenses that could be added give the user different locations, numbers or extensions.",
            "Give all the calling licenses of a user the same properties.",
            Documentation.HEXLINE),
    CALLS_ELSEWHERE(
            "400",
            "License assignment failed",
            "The user calls from another location, which a license does not change.",
            "An added calling license names another location than the one from which the user calls.",
            "Name the user's own location and move the user afterwards, or take its calling licenses away first.",
            Documentation.HEXLINE),
    NO_ROOM(
            "400",
            "License assignment failed",
            "The location has as many users as it can have.",
            "An added calling license brings a user to a location that has reached its maximum of users.",
            "Name another location, or raise the maximum.",
            Documentation.HEXLINE),
    NUMBER_NOT_READABLE(
            "400",
            "License assignment failed",
            "The phone number {number} has no plus sign and is no national number of the user's location.",
            "A phone number without plus sign is not one of ten digits at a location whose country has the code +1.",
            "Write the phone number in E.164 format, with its plus sign.",
            Documentation.HEXLINE),
    NUMBER_NOT_AVAILABLE(
            "400",
            "License assignment failed",
            "The phone number {number} is not available: it is no unassigned number of the user's location.",
            "A phone number is asked for that the location lacks, that somebody has, or for which an order is open.",
            "Choose an unassigned number of the user's location.",
            Documentation.HEXLINE),
    NUMBER_INACTIVE(
            "400",
            "License assignment failed",
            "The phone number {number} is inactive, and its assignment cannot activate it with the location's PSTN"
                    + " connection.",
            "An inactive phone number is asked for at a location whose carrier alone activates numbers, or without one.",
            "Wait until the carrier has completed the order of the number, or choose an active one.",
            Documentation.HEXLINE),
    UNREACHABLE(
            "400",
            "License assignment failed",
            "User should have either phone number or extension.",
            "The calling properties take away the only phone number or extension of the user.",
            "Give the user another phone number or extension in the same request.",
            Documentation.HEXLINE);

    private final CodeEntry entry;

    LicenseCode(String id, String title, String message, String statement, String remedy) {
        this(id, title, message, statement, remedy, Documentation.ASSIGN_LICENSES);
    }

    LicenseCode(String id, String title, String message, String statement, String remedy, Documentation documentation) {
        entry = new CodeEntry(
                id,
                Kind.ERROR,
                Phase.ASSESS,
                Origin.RULE,
                Category.FINDING,
                Optional.of(title),
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
