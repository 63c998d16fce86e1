package io.hexline.bootstrap.moves;

import io.hexline.application.Host;
import io.hexline.application.collaborator.Collaborators;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.Leases;
import io.hexline.application.store.UnitOfWork;
import io.hexline.domain.code.Collaborator;
import io.hexline.testkit.FailingHost;
import io.hexline.testkit.ObservedHost.Call;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Makes one call of a driven port fail, or all from one on, of those that can fail in a certain way. */
public final class FailurePoints {

    /** How a call fails. */
    public enum Kind {
        STORE_UNAVAILABLE,
        CONFLICT,
        UNREACHABLE,
        REJECTED
    }

    private static final Map<String, Collaborator> COLLABORATORS = Map.of(
            "Directory", Collaborator.DIRECTORY,
            "CarrierRecords", Collaborator.CARRIER,
            "CarrierAccounts", Collaborator.CARRIER,
            "NumberOrders", Collaborator.CARRIER,
            "CallingPlatform", Collaborator.PLATFORM,
            "CallRecording", Collaborator.RECORDING,
            "Billing", Collaborator.BILLING,
            "EmergencyAddresses", Collaborator.EMERGENCY,
            "UserFiles", Collaborator.FILES);

    private final Kind kind;
    private int due;
    private final boolean forGood;
    private int made;
    private boolean over;

    /**
     * Calls that fail.
     *
     * @param due which call fails, from 0
     * @param forGood whether all calls after it fail too, until {@link #end}
     */
    public FailurePoints(Kind kind, int due, boolean forGood) {
        this.kind = kind;
        this.due = due;
        this.forGood = forGood;
    }

    /** From now on, nothing fails any more. */
    public void end() {
        over = true;
    }

    /** Counts anew from the next call on; that with this number fails. */
    public void again(int nextDue) {
        due = nextDue;
        made = 0;
        over = false;
    }

    /** Whether there were so many calls. */
    public boolean reached() {
        return made > due;
    }

    public Host in(Host host) {
        return switch (kind) {
            case STORE_UNAVAILABLE ->
                FailingHost.failingWhere(
                        host, call -> isOfStore(call) && isDue(), new PortFailure.StoreUnavailable("do it"));
            case CONFLICT ->
                FailingHost.failingWhere(
                        host, call -> call.is(UnitOfWork.class, "commit") && isDue(), new PortFailure.Conflict("it"));
            case UNREACHABLE, REJECTED -> failingOutside(host);
        };
    }

    private Host failingOutside(Host host) {
        Host failing = host;
        for (Collaborator collaborator : Set.copyOf(COLLABORATORS.values())) {
            Predicate<Call> isItsPort = call -> COLLABORATORS.get(call.port()) == collaborator;
            failing = FailingHost.failingWhere(failing, isItsPort.and(call -> isDue()), failure(collaborator));
        }
        return failing;
    }

    private PortFailure failure(Collaborator collaborator) {
        return kind == Kind.UNREACHABLE
                ? new PortFailure.Unreachable(collaborator, "do it", PortFailure.Unreachable.Cause.TIMED_OUT)
                : new PortFailure.Rejected(collaborator, "do it", 503, "", "busy");
    }

    /** A lease that is not given back keeps others waiting for a while; there, {@code RecoveryContract} ends processes. */
    private static boolean isOfStore(Call call) {
        return !call.is(Leases.class, "release") && !COLLABORATORS.containsKey(call.port());
    }

    private synchronized boolean isDue() {
        if (over) {
            return false;
        }
        int number = made++;
        return forGood ? number >= due : number == due;
    }

    /** Every collaborator's port, by which its failures are told. */
    static Set<String> portsOutside() {
        return Arrays.stream(Collaborators.class.getRecordComponents())
                .map(port -> port.getType().getSimpleName())
                .collect(Collectors.toSet());
    }

    static Set<String> knownPortsOutside() {
        return COLLABORATORS.keySet();
    }
}
