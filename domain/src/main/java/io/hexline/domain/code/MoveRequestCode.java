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
 * The errors of a move request that are found before anything else; nothing has started. Source: Webex API reference,
 * "Validate or Initiate Move Users Job", the codes of the initial request validation.
 */
public enum MoveRequestCode implements Code {
    LOCATION_ID_REQUIRED(
            "BATCH-400",
            "Attribute 'Location ID' is required.",
            "A usersList entry has no locationId: it is absent, null or blank.",
            "Give every usersList entry the ID of the target location."),
    USER_ID_REQUIRED(
            "BATCH-400",
            "Attribute 'User ID' is required.",
            "A users entry has no userId: it is absent, null or blank.",
            "Give every users entry the person ID of the user to move."),
    USERS_LIST_REQUIRED(
            "BATCH-400",
            "Users list should not be empty.",
            "The request has no usersList: it is absent or null.",
            "Send a usersList with at least one entry: a target location and the users to move there."),
    USERS_REQUIRED(
            "BATCH-400",
            "Users should not be empty.",
            "A usersList entry has no users: they are absent or null.",
            "Name at least one user in every usersList entry, or leave the entry out."),
    VALIDATE_REQUIRED(
            "1026006",
            "Attribute 'Validate' is required.",
            "A usersList entry has no validate attribute, or the attribute is null.",
            "Set validate to true to check a single user without moving it, or to false to start the move."),
    NOT_A_CALLING_USER(
            "1026010",
            "User is not a valid Calling User.",
            "The user is in the organization but holds no calling license.",
            "Assign a Webex Calling license to the user, or take the user out of the request."),
    USERS_LIST_EMPTY(
            "1026011",
            "Users list should not be empty.",
            "The usersList is there but has no entry.",
            "Add at least one entry: a target location and the users to move there."),
    USERS_EMPTY(
            "1026012",
            "Users should not be empty.",
            "The users of a usersList entry are there but name nobody.",
            "Name at least one user in the entry, or leave the entry out."),
    SAME_LOCATION(
            "1026013",
            "The source and the target location cannot be the same.",
            "The locationId of the entry is the user's current location.",
            "Name another target location, or take the user out of the request."),
    UNEXPECTED_FAILURE(
            "1026014",
            Origin.REQUEST,
            Category.INTERNAL,
            "Error occurred while processing the move users request.",
            "An unexpected failure happened while the request was processed.",
            "Try again. If it fails again, give the trackingId to the operator of Hexline: it leads to the log."),
    CARRIER_UNREACHABLE(
            "1026015",
            Origin.CARRIER,
            Category.OUTSIDE,
            "Error occurred while moving user number to target location.",
            "The carrier gateway could not be reached while the request was checked.",
            "Try again in a few minutes. If it still fails, have the connection to the carrier gateway checked."),
    NUMBER_OR_EXTENSION_REQUIRED(
            "1026016",
            "User should have either phone number or extension.",
            "With the requested changes the user would have neither a phone number nor an extension.",
            "Request or keep a number or an extension; in a request an empty string removes it, and an absent attribute keeps it."),
    NUMBER_NOT_E164(
            "1026017",
            "Phone number is not in e164 format.",
            "A non-empty phoneNumber is not written as '+' and at most 15 digits, the first of them not 0.",
            "Write '+', the country code and the number, without spaces or punctuation, for example +14085267209."),
    TOO_MANY_USERS(
            "1026018",
            "Selected Users list exceeds the maximum limit.",
            "The request names more than 100 users over all its entries.",
            "Split the move into requests of at most 100 users each."),
    DUPLICATE_USER(
            "1026019",
            "Duplicate entry for user is not allowed.",
            "A user is named more than once over all the entries of the request.",
            "Name each user once, in the entry of the location it is to move to."),
    VALIDATES_SEVERAL_USERS(
            "1026020",
            "Validate 'true' is supported only for single user.",
            "An entry with validate=true names more than one user, or more than one entry has validate=true.",
            "Validate one user per request. A job (validate=false) assesses each of its users by itself anyway.");

    private final CodeEntry entry;

    MoveRequestCode(String id, String message, String statement, String remedy) {
        this(id, Origin.REQUEST, Category.INVALID_REQUEST, message, statement, remedy);
    }

    MoveRequestCode(String id, Origin origin, Category category, String message, String statement, String remedy) {
        entry = new CodeEntry(
                id,
                Kind.ERROR,
                Phase.REQUEST,
                origin,
                category,
                Optional.empty(),
                new Message(message),
                statement,
                remedy,
                Documentation.MOVE_USERS);
    }

    @Override
    public CodeEntry entry() {
        return entry;
    }
}
