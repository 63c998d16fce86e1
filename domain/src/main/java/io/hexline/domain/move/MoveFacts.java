package io.hexline.domain.move;

import io.hexline.domain.location.CallingProfile;
import io.hexline.domain.location.Location;
import io.hexline.domain.organization.Organization;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Subscriber;
import java.util.Optional;

/**
 * Everything the rules of one user's move look at: a snapshot, taken by key.
 *
 * @param organization the user's
 * @param source where the user calls from; empty where the subscriber record has no location
 * @param targetCalling what calling is like at the target
 */
public record MoveFacts(
        MoveOrder order,
        Organization organization,
        Person person,
        Subscriber subscriber,
        Optional<Location> source,
        Location target,
        CallingProfile targetCalling,
        ExtensionFacts extensions,
        NumberFacts numbers) {

    /** Whether the user's numbers move with it, rather than being replaced or given up. */
    public boolean keepsNumbers() {
        return order.number().keeps();
    }
}
