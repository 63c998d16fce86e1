package io.hexline.domain.move;

import io.hexline.domain.location.CallingProfile;
import io.hexline.domain.location.Location;
import io.hexline.domain.number.Extension;
import io.hexline.domain.organization.Organization;
import io.hexline.domain.user.Lines.AlternateNumber;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Subscriber;
import java.util.List;
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
    boolean keepsNumbers() {
        return order.number().keeps();
    }

    /** The user's alternate numbers, if they move with it. */
    List<AlternateNumber> alternatesToMove() {
        return keepsNumbers() ? subscriber.lines().alternates() : List.of();
    }

    /** Whether the user can have this extension at the target location. */
    boolean usableAtTarget(Extension extension) {
        return targetCalling.dialPlan().extensionLength().allows(extension)
                && extensions.ownerAtTarget(extension).isEmpty();
    }
}
