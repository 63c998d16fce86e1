package io.hexline.application.control;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The requests of late with their answers, the latest last; as many as there is room for. */
public final class Journal {

    /** How many are kept. */
    public static final int MOST = 1_000;

    private final InstantSource time;
    private final Deque<Entry> kept = new ArrayDeque<>();
    private long last;
    private long beginnings;

    /**
     * What was asked. Neither headers nor bodies are kept, nor the values of parameters.
     *
     * @param template of the route; empty where no route is for it
     * @param parameters the names of those behind the question mark
     * @param caller the roles of the caller; empty where nobody is known
     */
    public record Asked(
            String method,
            Optional<String> template,
            String path,
            List<String> parameters,
            String trackingId,
            Optional<String> caller) {

        public Asked {
            parameters = ImmutableList.copyOf(parameters);
        }
    }

    /**
     * What was answered.
     *
     * @param status of HTTP; 0 where the connection was reset
     * @param codes of the reasons of what was refused
     * @param fault the id of the fault that answered instead of the server
     */
    public record Answered(int status, Duration time, List<String> codes, Optional<String> fault) {

        public Answered {
            codes = ImmutableList.copyOf(codes);
        }

        /** The codes with the rules that report them. */
        public List<Decided> decided() {
            return codes.stream().map(Decided::of).toList();
        }
    }

    /**
     * One of them.
     *
     * @param number greater than those of the entries before
     * @param at when it was answered
     */
    public record Entry(long number, Instant at, Asked asked, Answered answered) {

        /** Whether something is served there, with that method; where a fault answered, nobody looked. */
        public boolean isServed() {
            return asked.template().isPresent() || answered.fault().isPresent();
        }
    }

    public Journal(InstantSource time) {
        this.time = time;
    }

    /** Writes until the journal begins anew: who was asked before is not in what comes after. */
    public final class Writer {

        private final long since = beginnings();

        private Writer() {}

        public void add(Asked asked, Answered answered) {
            Journal.this.add(since, asked, answered);
        }
    }

    public Writer writer() {
        return new Writer();
    }

    private synchronized long beginnings() {
        return beginnings;
    }

    private synchronized void add(long since, Asked asked, Answered answered) {
        if (since != beginnings) {
            return;
        }
        last++;
        kept.addLast(new Entry(last, time.instant(), asked, answered));
        if (kept.size() > MOST) {
            kept.removeFirst();
        }
    }

    /** The latest {@code most} of those that are wanted, in their order. */
    public List<Entry> latest(Predicate<Entry> wanted, int most) {
        List<Entry> found = all().stream().filter(wanted).toList();
        return found.subList(Math.max(0, found.size() - most), found.size());
    }

    private synchronized List<Entry> all() {
        return ImmutableList.copyOf(kept);
    }

    /** Forgets them; the numbers go on. */
    public synchronized void clear() {
        kept.clear();
    }

    /** Likewise, and what those still write who write now is not kept either. */
    public synchronized void beginAnew() {
        clear();
        beginnings++;
    }
}
