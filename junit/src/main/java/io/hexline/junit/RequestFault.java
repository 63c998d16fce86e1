package io.hexline.junit;

import io.hexline.rest.control.Control;
import io.hexline.rest.fault.HttpFault;
import io.hexline.rest.fault.HttpFault.Failure;
import io.hexline.rest.fault.HttpFaults;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Requests that go wrong before anybody looks at them, or take longer: which, and how. It counts from one of the methods that
 * begin with {@code then} on, until it is used up, or until the server is reset. What could never happen is refused by these
 * methods, in words.
 */
public final class RequestFault {

    private static final int ALL = 100;

    private final HttpFaults faults;
    private Optional<String> method = Optional.empty();
    private Optional<String> path = Optional.empty();
    private int spared;
    private OptionalInt times = OptionalInt.empty();
    private int chance = ALL;
    private int seed;

    RequestFault(HttpFaults faults) {
        this.faults = faults;
    }

    RequestFault with(String only) {
        method = Optional.of(only);
        return this;
    }

    RequestFault at(String only) {
        path = Optional.of(only);
        return this;
    }

    /** So many requests go well before. */
    public RequestFault after(int requests) {
        spared = requests;
        return this;
    }

    /** So many requests go wrong; without it, all do. */
    public RequestFault times(int requests) {
        times = OptionalInt.of(requests);
        return this;
    }

    public RequestFault once() {
        return times(1);
    }

    /** So many in a hundred go wrong: the same again from the same seed. */
    public RequestFault withProbability(int percent, int fromSeed) {
        chance = percent;
        seed = fromSeed;
        return this;
    }

    /** They are refused with this status of HTTP. */
    public void thenAnswer(int status) {
        then(new Failure.Refusal(status, Optional.empty(), OptionalInt.empty()));
    }

    /** Likewise, and may come again after so many seconds. */
    public void thenAnswer(int status, int retryAfter) {
        then(new Failure.Refusal(status, Optional.empty(), OptionalInt.of(retryAfter)));
    }

    /** Their connections are reset, without an answer. */
    public void thenReset() {
        then(new Failure.Reset());
    }

    /** They are answered as they should, and that takes so long. */
    public void thenTake(Duration time) {
        thenTake(time, time);
    }

    /** Likewise: half of them take longer than {@code median}, one in a hundred longer than {@code rare}. */
    public void thenTake(Duration median, Duration rare) {
        then(new Failure.Latency(median, rare));
    }

    private void then(Failure failure) {
        HttpFault fault = new HttpFault(method, path, failure, spared, times, chance, seed);
        List<String> mistakes = Control.mistakes(fault);
        if (!mistakes.isEmpty()) {
            throw new IllegalArgumentException("This could never happen:\n  " + String.join("\n  ", mistakes));
        }
        if (faults.add(fault).isEmpty()) {
            throw new IllegalStateException("There are " + HttpFaults.MOST + " faults of requests already");
        }
    }
}
