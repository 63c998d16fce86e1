package io.hexline.application.callback;

import io.hexline.application.callback.LocationCallback.Effective;
import io.hexline.application.callback.LocationCallback.Level;
import io.hexline.application.callback.LocationCallback.Member;
import io.hexline.application.user.CallingUser;
import io.hexline.domain.number.CallbackNumber;
import io.hexline.domain.user.Subscriber;
import java.util.Optional;

/**
 * Whom emergency services call back for a user.
 *
 * @param own the user's number
 * @param atLocation whom they call back for its location
 * @param member the other user whose number they call back instead
 */
public record UserCallback(CallingUser user, CallbackNumber own, LocationCallback atLocation, Optional<Member> member) {

    /** What is set for the user. */
    public enum Selected {
        DIRECT_LINE,
        LOCATION_ECBN,
        LOCATION_MEMBER_NUMBER
    }

    /** Whoever has no number is called back at the location, unless something else is set. */
    public Selected selected() {
        if (member.isPresent()) {
            return Selected.LOCATION_MEMBER_NUMBER;
        }
        Subscriber subscriber = user.subscriber();
        boolean atLocation = subscriber.settings().emergencyCalls().calledBackAtLocation()
                || subscriber.lines().number().isEmpty();
        return atLocation ? Selected.LOCATION_ECBN : Selected.DIRECT_LINE;
    }

    /** The user's number, or else the location's. */
    public Effective effectiveOwn() {
        return Effective.of(Level.DIRECT_LINE, own, effectiveAtLocation());
    }

    public Effective effectiveAtLocation() {
        return atLocation.effectiveAs(Level.LOCATION_ECBN);
    }

    /** The other user's number, or else the location's; nobody where there is no other user. */
    public Effective effectiveOther() {
        return member.map(other -> Effective.of(Level.LOCATION_MEMBER_NUMBER, other.number(), effectiveAtLocation()))
                .orElse(Effective.NOBODY);
    }
}
