package io.hexline.domain.number;

import io.hexline.domain.carrier.Carrier.CarrierKind;
import io.hexline.domain.value.Id;
import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.Id.FeatureId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.Id.VirtualLineId;
import io.hexline.domain.value.Id.WorkspaceId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.domain.value.Region;
import io.hexline.domain.value.Version;
import java.util.Optional;
import java.util.function.Function;

/**
 * A number as the organization's inventory has it. It has one owner at most.
 *
 * @param location empty for a number without location
 * @param carrier who provides it
 * @param owner empty while it is unassigned
 * @param region where the numbering plan puts it; empty where that does not matter
 * @param standing what else decides whether it can move
 */
public record InventoryNumber(
        PhoneNumber number,
        OrgId org,
        Optional<LocationId> location,
        Optional<CarrierId> carrier,
        NumberState state,
        NumberType type,
        Optional<NumberOwner> owner,
        Optional<Region> region,
        NumberStanding standing,
        Version version) {

    /** Whether this user of the location can be given the number as it is, which nobody else has. */
    public boolean isFreeAt(LocationId wanted, PersonId user) {
        return owner.filter(somebody -> !somebody.is(user)).isEmpty() && isSettledAt(wanted) && isActive();
    }

    /** Whether nobody at this location has the number and no order is open for it; it need not be active. */
    public boolean isUnassignedAt(LocationId wanted) {
        return owner.isEmpty() && isSettledAt(wanted);
    }

    private boolean isSettledAt(LocationId wanted) {
        return !standing.pendingOrder() && location.filter(wanted::equals).isPresent();
    }

    /** Whether it is a mobile user's, which is activated by giving it to somebody. */
    public boolean isMobile() {
        return type == NumberType.MOBILE;
    }

    /**
     * Whether it carries calls, or the organization can say that it does.
     *
     * @param connected what kind of carrier its location is connected to; empty where it has none
     */
    public boolean canBeActive(Optional<CarrierKind> connected) {
        return isActive()
                || connected
                        .filter(kind -> kind.leavesActivationToUs() || isMobile())
                        .isPresent();
    }

    /** Whether it carries calls. */
    public boolean isActive() {
        return state == NumberState.ACTIVE;
    }

    public InventoryNumber ownedBy(NumberOwner newOwner) {
        return with(location, carrier, Optional.of(newOwner), standing);
    }

    public InventoryNumber released() {
        return with(location, carrier, Optional.empty(), standing);
    }

    /**
     * The same in another location.
     *
     * @param provider the carrier there
     */
    public InventoryNumber movedTo(LocationId target, Optional<CarrierId> provider) {
        return with(Optional.of(target), provider.or(() -> carrier), owner, standing.unlocked());
    }

    /** The same from another carrier. */
    public InventoryNumber providedBy(CarrierId provider) {
        return with(location, Optional.of(provider), owner, standing);
    }

    /** The same with or without an order that is open at the carrier. */
    public InventoryNumber withPendingOrder(boolean pending) {
        return with(location, carrier, owner, standing.withPendingOrder(pending));
    }

    public InventoryNumber inState(NumberState newState) {
        return new InventoryNumber(number, org, location, carrier, newState, type, owner, region, standing, version);
    }

    private InventoryNumber with(
            Optional<LocationId> newLocation,
            Optional<CarrierId> newCarrier,
            Optional<NumberOwner> newOwner,
            NumberStanding newStanding) {
        return new InventoryNumber(
                number, org, newLocation, newCarrier, state, type, newOwner, region, newStanding, version);
    }

    /**
     * What decides whether a number can move from one location to another.
     *
     * @param portLock what keeps it from being moved or ported; one that has ended goes with the next move
     * @param pendingOrder whether an order for it is open at the carrier
     * @param block the block that it was ordered in
     * @param mobileContract under which a mobile number is on its network
     */
    public record NumberStanding(
            Optional<PortLock> portLock,
            boolean pendingOrder,
            Optional<NumberBlock> block,
            Optional<MobileContract> mobileContract) {

        /** Not locked, no open order, in no block. */
        public static final NumberStanding CLEAR =
                new NumberStanding(Optional.empty(), false, Optional.empty(), Optional.empty());

        NumberStanding withPendingOrder(boolean pending) {
            return new NumberStanding(portLock, pending, block, mobileContract);
        }

        NumberStanding unlocked() {
            return new NumberStanding(Optional.empty(), pendingOrder, block, mobileContract);
        }

        /** Whose network a mobile number is on. */
        public record MobileContract(String network) {}
    }

    /** Whether a number can carry calls. */
    public enum NumberState {
        ACTIVE,
        INACTIVE
    }

    /** What kind of line a number belongs to. */
    public enum NumberType {
        GEOGRAPHIC,
        MOBILE,
        TOLL_FREE
    }

    /** The same number as the store has it after a write. */
    public InventoryNumber at(Version stored) {
        return new InventoryNumber(number, org, location, carrier, state, type, owner, region, standing, stored);
    }

    /** Who has a number or an extension. */
    public sealed interface NumberOwner {

        /** Identifies the owner among all that can have numbers and extensions. */
        Id id();

        /** The name by which people know the owner. */
        String displayName();

        /** What is made of an owner, whatever it is. */
        record Visitor<R>(
                Function<User, R> user,
                Function<Feature, R> feature,
                Function<Workspace, R> workspace,
                Function<VirtualLine, R> virtualLine) {}

        /** What {@code visitor} makes of this one. */
        <R> R accept(Visitor<R> visitor);

        /** The person who has the number; empty where it is a thing that has it. */
        default Optional<PersonId> person() {
            return Optional.empty();
        }

        /** A person with a calling license. */
        record User(PersonId id, String displayName) implements NumberOwner {

            @Override
            public Optional<PersonId> person() {
                return Optional.of(id);
            }

            @Override
            public <R> R accept(Visitor<R> visitor) {
                return visitor.user().apply(this);
            }
        }

        /** A feature of a location: a hunt group, a call queue, an auto attendant … */
        record Feature(FeatureId id, String displayName, FeatureType type) implements NumberOwner {

            @Override
            public <R> R accept(Visitor<R> visitor) {
                return visitor.feature().apply(this);
            }
        }

        /** A room with a device. */
        record Workspace(WorkspaceId id, String displayName) implements NumberOwner {

            @Override
            public <R> R accept(Visitor<R> visitor) {
                return visitor.workspace().apply(this);
            }
        }

        /** A number and settings without a person. */
        record VirtualLine(VirtualLineId id, String displayName) implements NumberOwner {

            @Override
            public <R> R accept(Visitor<R> visitor) {
                return visitor.virtualLine().apply(this);
            }
        }

        /** Whether the owner is this person. */
        default boolean is(PersonId somebody) {
            return person().equals(Optional.of(somebody));
        }

        /** What a feature of a location does with a call. */
        public enum FeatureType {
            HUNT_GROUP,
            CALL_QUEUE,
            AUTO_ATTENDANT,
            CALL_PICKUP_GROUP,
            PAGING_GROUP,
            VOICEMAIL_GROUP,
            CALL_PARK_EXTENSION;

            /** Whether users are its members, whom a call to it reaches: a group service. */
            public boolean hasMembers() {
                return this != AUTO_ATTENDANT && this != VOICEMAIL_GROUP && this != CALL_PARK_EXTENSION;
            }

            /** Whether it can have further numbers besides its own. */
            public boolean hasAlternates() {
                return this == HUNT_GROUP || this == CALL_QUEUE || this == AUTO_ATTENDANT;
            }
        }
    }
}
