package io.hexline.testkit;

import io.hexline.application.Host;
import java.util.function.Supplier;

/** Ends with one call of a driven port, as a process does that is killed: from then on it calls nobody any more. */
public final class MortalHost {

    /** When it ends. */
    public enum End {
        /** The call is not made. */
        BEFORE,
        /** The call is made, and nobody hears the answer. */
        AFTER
    }

    /** What whoever was working when the process ended is thrown out with. */
    public static final class Killed extends Error {

        private static final long serialVersionUID = 1;

        Killed() {
            super("The process has ended", null, false, false);
        }
    }

    private final int due;
    private final End end;
    private int made;
    private boolean ended;

    /**
     * A process that ends.
     *
     * @param due with which call, from 0
     */
    public MortalHost(int due, End end) {
        this.due = due;
        this.end = end;
    }

    /** The host as this process has it. */
    public Host of(Host host) {
        return PortProxy.before(host, (call, behind) -> {
            ended |= made == due && end == End.BEFORE;
            if (ended) {
                throw new Killed();
            }
            Object answer = behind.proceed();
            ended = made++ == due;
            if (ended) {
                throw new Killed();
            }
            return answer;
        });
    }

    /** Does the work, up to the end of the process; whether the process has ended. */
    public boolean kills(Supplier<?> work) {
        try {
            work.get();
        } catch (Killed killed) {
            return true;
        }
        return ended;
    }
}
