package io.hexline.application;

import io.hexline.application.collaborator.Collaborators;
import io.hexline.application.store.Store;
import java.time.InstantSource;
import java.util.concurrent.Executor;

/**
 * What Hexline is put together from.
 *
 * @param background where work goes that outlives the request which started it
 * @param rules those that the host brings
 */
public record Host(Store store, Collaborators collaborators, InstantSource time, Executor background, HostRules rules) {

    /** With the documented rules only. */
    public Host(Store store, Collaborators collaborators, InstantSource time, Executor background) {
        this(store, collaborators, time, background, HostRules.NONE);
    }
}
