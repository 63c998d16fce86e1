package io.hexline.domain.move;

import io.hexline.domain.carrier.NumberTransfer;
import io.hexline.domain.location.CallingProfile;
import io.hexline.domain.location.CallingProfile.LocationNumbers;
import io.hexline.domain.location.Location;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.organization.Organization;
import io.hexline.domain.user.Lines.AlternateNumber;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.RecordingSettings;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.PersonId;
import io.hexline.domain.value.PhoneNumber;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Everything the rules of one user's move look at: a snapshot, taken by key.
 *
 * @param organization the user's
 * @param source where the user calls from; empty where the subscriber record has no location
 * @param targetCalling what calling is like at the target
 * @param recording what the recording service has set for the user
 */
public record MoveFacts(
        RequestedMove order,
        Organization organization,
        Person person,
        Subscriber subscriber,
        Optional<Location> source,
        Location target,
        CallingProfile targetCalling,
        ExtensionFacts extensions,
        NumberFacts numbers,
        CarrierFacts carriers,
        LocationUsageFacts locationUsage,
        RecordingSettings recording) {

    /** The facts for a move whose own number order is the one that is open. */
    public MoveFacts afterOwnOrder() {
        return new MoveFacts(
                order,
                organization,
                person,
                subscriber,
                source,
                target,
                targetCalling,
                extensions,
                numbers.withoutPendingOrders(),
                carriers,
                locationUsage,
                recording);
    }

    /** The facts for a move that goes after those of others, or together with them. */
    public MoveFacts with(PrecedingMoves preceding) {
        Set<PersonId> leaving = preceding.ids();
        return new MoveFacts(
                order,
                organization,
                person,
                subscriber,
                source,
                target,
                targetCalling,
                extensions.without(leaving),
                numbers.without(leaving),
                carriers,
                locationUsage.with(preceding, target.id()),
                recording);
    }

    /** The transfer of the numbers that move; empty where none does. */
    public Optional<NumberTransfer> transfer() {
        List<PhoneNumber> moving = numbersToMove();
        return moving.isEmpty()
                ? Optional.empty()
                : source.map(from -> new NumberTransfer(organization.id(), moving, from.id(), target.id()));
    }

    /** Whether the target location is one of the user's own organization. */
    boolean staysInOrganization() {
        return target.org().equals(organization.id());
    }

    /** Whether the user's numbers move with it, rather than being replaced or given up. */
    boolean keepsNumbers() {
        return order.number().keeps();
    }

    public List<PhoneNumber> numbersToMove() {
        return order.numbersToMove(subscriber.lines());
    }

    /** The inventory's records of the numbers that change their location, as far as there are any. */
    public List<InventoryNumber> recordsToMove() {
        return keepsNumbers() ? numbers.current() : List.of();
    }

    /** The user's primary number, if it moves. */
    Optional<PhoneNumber> primaryToMove() {
        return keepsNumbers() ? subscriber.lines().number() : Optional.empty();
    }

    /** What calling is like where the user calls from today. */
    Optional<CallingProfile> sourceCalling() {
        return source.flatMap(Location::calling);
    }

    /** The numbers that stand for the source location. */
    LocationNumbers sourceNumbers() {
        return sourceCalling().map(CallingProfile::numbers).orElse(LocationNumbers.NONE);
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
