package io.hexline.application;

import io.hexline.application.collaborator.Collaborators;
import io.hexline.application.store.Store;
import java.time.InstantSource;
import java.util.concurrent.Executor;

/**
 * What Hexline is put together from.
 *
 * @param background where work goes that outlives the request which started it
 */
public record Host(Store store, Collaborators collaborators, InstantSource time, Executor background) {}
