package io.hexline.rest.fault;

import com.google.common.collect.ImmutableMap;
import io.hexline.rest.fault.HttpFault.Failure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The faults that requests meet before anybody looks at them; each that concerns a request counts it. */
public final class HttpFaults {

    /** More than that nobody oversees. */
    public static final int MOST = 100;

    /** In the order in which they came; another one with each change, so that nobody waits who only looks. */
    private volatile ImmutableMap<Integer, Active> active = ImmutableMap.of();

    private int last;

    /**
     * What becomes of a request.
     *
     * @param fault its id
     * @param delay how long it takes before; zero where nothing delays it
     * @param failure empty where it goes on then
     */
    public record Due(int fault, Duration delay, Optional<Failure> failure) {}

    /** A fault with what is left of it. */
    private static final class Active {

        private final HttpFault fault;
        private final Optional<Pattern> path;
        private final SplittableRandom random;
        private int spared;
        private int failed;

        Active(HttpFault fault) {
            this.fault = fault;
            this.path = fault.path().map(HttpFault::pattern);
            this.random = new SplittableRandom(fault.seed());
        }

        boolean concerns(String method, String asked) {
            return fault.method().filter(only -> !only.equalsIgnoreCase(method)).isEmpty()
                    && path.filter(only -> !only.matcher(asked).matches()).isEmpty();
        }

        /** Counts a request; whether it goes wrong. */
        boolean isDue() {
            if (spared < fault.after()) {
                spared++;
                return false;
            }
            boolean due = random.nextInt(100) < fault.chance();
            failed += due ? 1 : 0;
            return due;
        }

        boolean isOver() {
            return fault.times().isPresent() && failed >= fault.times().getAsInt();
        }

        Due due(int id) {
            return fault.failure() instanceof Failure.Latency latency
                    ? new Due(id, latency.sample(random.nextGaussian()), Optional.empty())
                    : new Due(id, Duration.ZERO, Optional.of(fault.failure()));
        }

        HttpFault left() {
            OptionalInt times =
                    fault.times().isPresent() ? OptionalInt.of(fault.times().getAsInt() - failed) : OptionalInt.empty();
            return new HttpFault(
                    fault.method(),
                    fault.path(),
                    fault.failure(),
                    fault.after() - spared,
                    times,
                    fault.chance(),
                    fault.seed());
        }
    }

    /** The id of the new fault; empty where there are too many already. */
    public synchronized OptionalInt add(HttpFault fault) {
        if (active.size() >= MOST) {
            return OptionalInt.empty();
        }
        last++;
        active = ImmutableMap.<Integer, Active>builder()
                .putAll(active)
                .put(last, new Active(fault))
                .buildOrThrow();
        return OptionalInt.of(last);
    }

    /** What is left of each, by its id, in the order in which they came. */
    public synchronized Map<Integer, HttpFault> all() {
        ImmutableMap.Builder<Integer, HttpFault> all = ImmutableMap.builder();
        active.forEach((id, fault) -> all.put(id, fault.left()));
        return all.build();
    }

    /** Whether it was there. */
    public synchronized boolean remove(int id) {
        boolean known = active.containsKey(id);
        active = without(other -> other.getKey() == id);
        return known;
    }

    public synchronized void clear() {
        active = ImmutableMap.of();
    }

    private ImmutableMap<Integer, Active> without(Predicate<Map.Entry<Integer, Active>> unwanted) {
        return active.entrySet().stream()
                .filter(unwanted.negate())
                .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What becomes of a request; the first fault that is due decides. */
    public Optional<Due> meet(String method, String path) {
        List<Integer> concerned = active.entrySet().stream()
                .filter(fault -> fault.getValue().concerns(method, path))
                .map(Map.Entry::getKey)
                .toList();
        return concerned.isEmpty() ? Optional.empty() : count(concerned);
    }

    private synchronized Optional<Due> count(List<Integer> concerned) {
        List<Due> due = new ArrayList<>();
        for (int id : concerned) {
            Active fault = active.get(id);
            if (fault != null && fault.isDue()) {
                due.add(fault.due(id));
            }
        }
        active = without(fault -> fault.getValue().isOver());
        return due.stream().findFirst();
    }
}
