package io.hexline.domain.move;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ListMultimap;
import io.hexline.domain.carrier.NumberOrder.NumberTransfer;
import io.hexline.domain.location.CallingProfile;
import io.hexline.domain.location.CallingProfile.LocationNumbers;
import io.hexline.domain.location.Location;
import io.hexline.domain.location.Offering;
import io.hexline.domain.move.CarrierRule.CarrierFacts;
import io.hexline.domain.move.InventoryRule.NumberFacts;
import io.hexline.domain.move.LineRule.ExtensionFacts;
import io.hexline.domain.move.LocationRule.LocationUsageFacts;
import io.hexline.domain.move.MoveDraft.MoveSubject;
import io.hexline.domain.move.MoveDraft.RequestedMove;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.number.NumberBlock;
import io.hexline.domain.organization.Organization;
import io.hexline.domain.user.CallSettings.RecordingAccount;
import io.hexline.domain.user.Device;
import io.hexline.domain.user.Lines;
import io.hexline.domain.user.Lines.AlternateNumber;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.PhoneNumber;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Everything the rules of one user's move look at: a snapshot, taken by key. What many rules ask for is derived once.
 */
public final class MoveFacts {

    private final MoveSubject subject;
    private final Organization organization;
    private final Optional<Location> source;
    private final ExtensionFacts extensions;
    private final NumberFacts numbers;
    private final CarrierFacts carriers;
    private final LocationUsageFacts locationUsage;
    private final Optional<RecordingAccount> recording;
    private final Subscriber subscriber;
    private final boolean hasTarget;
    private final Location target;
    private final CallingProfile targetCalling;
    private final Optional<CallingProfile> sourceCalling;
    private final CallingProfile sourceOrNone;
    private final List<PhoneNumber> numbersToMove;
    private final List<NumberBlock> blocksToMove;
    private final ListMultimap<Device.Type, Device> devices;

    /**
     * The facts of a move. More extensions and numbers can have been looked up than are in question.
     *
     * @param subject of which the person, the subscriber and the target can be missing
     * @param organization in which the move was asked for
     * @param source where the user calls from; empty where the subscriber record has no location
     * @param extensions of the extension that is asked for and all that the user has
     * @param numbers of the number that is asked for and all that the user has
     * @param carriers of the numbers that move; {@link CarrierFacts#NONE} where none does
     * @param locationUsage what is around the user at both locations
     * @param recording the user's account at the recording service; empty where it has none
     * @throws IllegalArgumentException if they are incomplete or not of one move: the organization or the source is another
     *     than the user's, an extension or number was not looked up that the move asks for or the user has, the
     *     inventory's records are of other numbers, or, where numbers move, a carrier is another than that of its location
     */
    public MoveFacts(
            MoveSubject subject,
            Organization organization,
            Optional<Location> source,
            ExtensionFacts extensions,
            NumberFacts numbers,
            CarrierFacts carriers,
            LocationUsageFacts locationUsage,
            Optional<RecordingAccount> recording) {
        this.subject = subject;
        this.organization = organization;
        this.source = source;
        this.extensions = extensions;
        this.numbers = numbers;
        this.locationUsage = locationUsage;
        this.recording = recording;
        this.subscriber = subject.subscriberOrStandIn();
        requireOwn();
        this.numbersToMove = move().numbersToMove(subscriber.lines());
        this.hasTarget = subject.targetIn(organization.id()).isPresent();
        this.carriers = hasTarget ? carriers : carriers.withoutTarget();
        requireLookedUp(subscriber.lines());
        this.target = subject.targetOrStandIn(organization.id());
        this.targetCalling = target.calling().orElseThrow();
        this.sourceCalling = source.flatMap(Location::calling);
        this.sourceOrNone = sourceCalling.orElse(CallingProfile.DEFAULT);
        this.devices = locationUsage.devicesWith(subscriber.devices());
        this.blocksToMove = keepsNumbers() ? numbers.blocks() : List.of();
    }

    private void requireLookedUp(Lines lines) {
        List<PhoneNumber> own = lines.numbers();
        Optional<PhoneNumber> asked = move().number().requested();
        requireAll(extensions.lookedUp(), move().extension().requested(), lines.extensions(), "owner of extension");
        requireAll(numbers.lookedUp(), asked, own, "inventory's record of");
        numbers.requireOf(asked, organization.id(), own);
        requireAll(carriers.lookedUp(), Optional.empty(), numbersToMove, "carrier's record of");
        locationUsage.requireOf(move().user(), subscriber.location());
        if (!numbersToMove.isEmpty()) {
            carriers.requireOf(source, subject.targetIn(organization.id()));
        }
    }

    private void requireOwn() {
        Optional<OrgId> own = subject.person().map(Person::org);
        own.ifPresent(org -> require(org.equals(organization.id()), "person's own organization,", org));
        Optional<LocationId> from = subscriber.location();
        Object expected = from.isPresent() ? from.get() : "none";
        require(source.map(Location::id).equals(from), "location that the user calls from,", expected);
    }

    /** What is needed is put into words where it is missing only. */
    private static void require(boolean complete, String what, Object which) {
        checkArgument(complete, "The facts of a move need the %s %s", what, which);
    }

    private static <T> void requireAll(Set<T> lookedUp, Optional<T> requested, List<T> current, String what) {
        requested.ifPresent(one -> require(lookedUp.contains(one), what, one));
        for (T one : current) {
            require(lookedUp.contains(one), what, one);
        }
    }

    /** The facts for a move whose own number order is the one that is open. */
    public MoveFacts afterOwnOrder() {
        return with(extensions, numbers.withoutPendingOrders(), locationUsage);
    }

    /** The facts for a move that goes after those of others, or together with them. */
    public MoveFacts with(PrecedingMoves preceding) {
        return preceding.leaving().isEmpty()
                ? this
                : with(
                        preceding.applyTo(extensions),
                        preceding.applyTo(numbers),
                        preceding.applyTo(locationUsage, source, move().target()));
    }

    /** The facts for a move before which others come to the target; so many of them are not counted yet. */
    MoveFacts after(Arrivals arrivals, int others) {
        return with(
                arrivals.applyTo(extensions),
                arrivals.applyTo(numbers),
                arrivals.applyTo(locationUsage, subscriber(), others));
    }

    private MoveFacts with(ExtensionFacts otherExtensions, NumberFacts otherNumbers, LocationUsageFacts otherUsage) {
        return new MoveFacts(
                subject, organization, source, otherExtensions, otherNumbers, carriers, otherUsage, recording);
    }

    public MoveSubject subject() {
        return subject;
    }

    public RequestedMove move() {
        return subject.move();
    }

    public Organization organization() {
        return organization;
    }

    /** The user; only where there is one. */
    public Person person() {
        return subject.person().orElseThrow();
    }

    /** The user's record on the calling platform; one that has nothing where there is none. */
    public Subscriber subscriber() {
        return subscriber;
    }

    public Optional<Location> source() {
        return source;
    }

    /** The target location; an empty one where there is none that could be moved to. */
    public Location target() {
        return target;
    }

    /** What calling is like at the target. */
    public CallingProfile targetCalling() {
        return targetCalling;
    }

    public ExtensionFacts extensions() {
        return extensions;
    }

    public NumberFacts numbers() {
        return numbers;
    }

    public CarrierFacts carriers() {
        return carriers;
    }

    public LocationUsageFacts locationUsage() {
        return locationUsage;
    }

    public Optional<RecordingAccount> recording() {
        return recording;
    }

    /** The transfer of the numbers that move; empty where none does. */
    public Optional<NumberTransfer> transfer() {
        return numbersToMove.isEmpty()
                ? Optional.empty()
                : source.map(from -> new NumberTransfer(organization.id(), numbersToMove, from.id(), target.id()));
    }

    /** Whether the target location is not one of another organization. */
    boolean staysInOrganization() {
        return subject.target()
                .filter(known -> !known.org().equals(organization.id()))
                .isEmpty();
    }

    /** Whether there is a target that can be looked into. */
    boolean hasTarget() {
        return hasTarget;
    }

    /** Whether the user's numbers move with it, rather than being replaced or given up. */
    boolean keepsNumbers() {
        return move().number().keeps();
    }

    /** The devices that go with the user: its own, and those of the profiles that it uses. */
    public Collection<Device> devices() {
        return devices.values();
    }

    /** Those of them that are of this type. */
    List<Device> devices(Device.Type type) {
        return devices.get(type);
    }

    public List<PhoneNumber> numbersToMove() {
        return numbersToMove;
    }

    /** The inventory's records of the numbers that change their location, as far as there are any. */
    public List<InventoryNumber> recordsToMove() {
        return keepsNumbers() ? numbers.current() : List.of();
    }

    /** The blocks to which numbers that change their location belong. */
    List<NumberBlock> blocksToMove() {
        return blocksToMove;
    }

    /** The user's primary number, if it moves. */
    Optional<PhoneNumber> primaryToMove() {
        return keepsNumbers() ? subscriber().lines().number() : Optional.empty();
    }

    /** What calling is like where the user calls from today. */
    Optional<CallingProfile> sourceCalling() {
        return sourceCalling;
    }

    /** The numbers that stand for the source location. */
    LocationNumbers sourceNumbers() {
        return sourceOrNone.numbers();
    }

    /** What the source location has for its users; nothing where there is none. */
    Offering sourceOffering() {
        return sourceOrNone.offering();
    }

    /** The user's alternate numbers, if they move with it. */
    List<AlternateNumber> alternatesToMove() {
        return keepsNumbers() ? subscriber().lines().alternates() : List.of();
    }

    /** Whether the user can have this extension at the target location. */
    boolean usableAtTarget(Extension extension) {
        return targetCalling.dialPlan().extensionLength().allows(extension)
                && extensions.ownerAtTarget(extension).isEmpty();
    }
}
