package io.hexline.application.store;

import io.hexline.application.failure.PortFailure;
import io.hexline.domain.location.Feature;
import io.hexline.domain.user.Subscriber;
import io.vavr.control.Either;
import java.util.List;

/** The features of locations, such as hunt groups and auto attendants. */
public interface Features {

    /**
     * The features in which the subscriber takes part: of which it is a member, at whatever location, and the auto
     * attendants of its location that transfer to an extension of it; by their names.
     */
    Either<PortFailure, List<Feature>> of(Subscriber subscriber);
}
