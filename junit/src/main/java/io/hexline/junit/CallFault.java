package io.hexline.junit;

import io.hexline.application.failure.PortFailure.Unreachable.Cause;
import io.hexline.domain.code.Collaborator;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.world.Fault;
import io.hexline.world.Fault.Chance;
import io.hexline.world.Fault.Failure;
import io.hexline.world.Fault.Match;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/**
 * Calls to a system outside that go wrong, or take longer: which, and how. It counts from one of the methods that begin with
 * {@code then} on, until it is used up, or until the server is reset. What could never happen is refused by these methods, in
 * words: a method that the port does not have, an organization or a user that there is not.
 */
public final class CallFault {

    private final Consumer<Fault> added;
    private final Collaborator called;
    private Optional<String> operation = Optional.empty();
    private Match match = Match.ANY;
    private Duration delay = Duration.ZERO;
    private int spared;
    private OptionalInt times = OptionalInt.empty();
    private Chance chance = Chance.CERTAIN;

    CallFault(Consumer<Fault> added, Collaborator called) {
        this.added = added;
        this.called = called;
    }

    /** Only this method of its port: {@code register}. One that there is not is refused with all that there are. */
    public CallFault doing(String method) {
        operation = Optional.of(method);
        return this;
    }

    public CallFault forOrganization(String id) {
        match = new Match(Optional.of(new OrgId(id)), match.user(), match.number());
        return this;
    }

    public CallFault forUser(String id) {
        match = new Match(match.organization(), Optional.of(new PersonId(id)), match.number());
        return this;
    }

    public CallFault forNumber(String number) {
        match = new Match(match.organization(), match.user(), Optional.of(new PhoneNumber(number)));
        return this;
    }

    /** So many calls go well before. */
    public CallFault after(int calls) {
        spared = calls;
        return this;
    }

    /** So many calls go wrong; without it, all do. */
    public CallFault times(int calls) {
        times = OptionalInt.of(calls);
        return this;
    }

    public CallFault once() {
        return times(1);
    }

    /** So many in a hundred go wrong: the same again from the same seed. */
    public CallFault withProbability(int percent, int seed) {
        chance = new Chance(percent, seed);
        return this;
    }

    /** It takes so long before. */
    public CallFault taking(Duration time) {
        delay = time;
        return this;
    }

    public void thenTimeOut() {
        then(Optional.of(new Failure.NoAnswer(Cause.TIMED_OUT)));
    }

    public void thenRefuseConnections() {
        then(Optional.of(new Failure.NoAnswer(Cause.CONNECTION_REFUSED)));
    }

    /**
     * Its answer is an error.
     *
     * @param status as in HTTP
     */
    public void thenAnswer(int status, String code, String reason) {
        then(Optional.of(new Failure.Answer(status, code, reason)));
    }

    /** It does what it should, and takes so long before. */
    public void thenTake(Duration time) {
        taking(time).then(Optional.empty());
    }

    private void then(Optional<Failure> failure) {
        added.accept(new Fault(called, operation, match, failure, delay, spared, times, chance));
    }
}
