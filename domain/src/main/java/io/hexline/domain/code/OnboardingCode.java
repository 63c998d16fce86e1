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
 * The codes of onboarding. The carrier conflict is documented; for the other cases the documentation gives a case and
 * no number, so Hexline uses those of HTTP.
 */
public enum OnboardingCode implements Code {
    CARRIER_ACCOUNT_CONFLICT(
            "5302",
            Origin.CARRIER,
            "POST failed: HTTP/1.1 409 Conflict (url = {url}), error = '[Error 10991] Url already exists: {email}'",
            "The e-mail is already associated with a Webex Calling account, most often one of a Webex Calling carrier.",
            "Have the e-mail deleted from the carrier's Webex Calling account, then assign the calling license again.",
            Documentation.TROUBLESHOOT_STATUS_400),
    URL_ALREADY_EXISTS(
            "10991",
            Origin.CARRIER,
            "Url already exists: {email}",
            "The carrier's own answer inside a 5302: one of its accounts has the e-mail.",
            "Have the e-mail deleted from the carrier's Webex Calling account, then assign the calling license again.",
            Documentation.TROUBLESHOOT_STATUS_400),
    OTHER_ORGANIZATION_CONFLICT(
            "409",
            Origin.RULE,
            "The e-mail {email} is already in use in another organization. To add the user here, claim it: see"
                    + " https://help.webex.com/nceb8tm (Claim users to your organization).",
            "The e-mail belongs to a person of another organization.",
            "Claim the user from the other organization, or have the other organization delete it; then onboard again.",
            Documentation.TROUBLESHOOT_STATUS_400);

    private final CodeEntry entry;

    OnboardingCode(
            String id, Origin origin, String message, String statement, String remedy, Documentation documentation) {
        entry = new CodeEntry(
                id,
                Kind.ERROR,
                origin == Origin.RULE ? Phase.ASSESS : Phase.EXECUTE,
                origin,
                Category.FINDING,
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
