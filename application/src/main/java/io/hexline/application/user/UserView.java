package io.hexline.application.user;

import com.google.common.collect.ImmutableList;
import io.hexline.domain.license.License;
import io.hexline.domain.location.Location;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Subscriber;
import java.util.List;
import java.util.Optional;

/**
 * A person as people want to see it.
 *
 * @param subscriber its calling record; empty for somebody who cannot call
 * @param location where it calls from
 * @param licenses what it holds, by their own names
 */
public record UserView(
        Person person, Optional<Subscriber> subscriber, Optional<Location> location, List<License> licenses) {

    public UserView {
        licenses = ImmutableList.copyOf(licenses);
    }
}
