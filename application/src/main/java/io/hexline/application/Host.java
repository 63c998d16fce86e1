package io.hexline.application;

import io.hexline.application.collaborator.Collaborators;
import io.hexline.application.job.Parallelism;
import io.hexline.application.store.Store;
import java.time.InstantSource;
import java.util.concurrent.Executor;

/**
 * What Hexline is put together from.
 *
 * @param background where work goes that outlives the request which started it
 * @param rules those that the host brings
 */
public record Host(
        Store store,
        Collaborators collaborators,
        InstantSource time,
        Executor background,
        HostRules rules,
        Parallelism parallelism) {

    /** With these rules, and users of a job one after the other. */
    public Host(Store store, Collaborators collaborators, InstantSource time, Executor background, HostRules rules) {
        this(store, collaborators, time, background, rules, Parallelism.NONE);
    }

    /** With the documented rules only. */
    public Host(Store store, Collaborators collaborators, InstantSource time, Executor background) {
        this(store, collaborators, time, background, HostRules.NONE);
    }

    /** The same on another store. */
    public Host with(Store other) {
        return new Host(other, collaborators, time, background, rules, parallelism);
    }

    /** The same with other collaborators. */
    public Host with(Collaborators others) {
        return new Host(store, others, time, background, rules, parallelism);
    }

    /** The same with so many users of a job at a time. */
    public Host with(Parallelism other) {
        return new Host(store, collaborators, time, background, rules, other);
    }
}
