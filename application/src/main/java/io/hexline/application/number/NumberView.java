package io.hexline.application.number;

import io.hexline.application.store.NumberUse;
import io.hexline.domain.location.Location;
import io.hexline.domain.user.Person;
import java.util.Optional;

/**
 * A number or extension as people want to see it.
 *
 * @param person its owner, if that is a person
 */
public record NumberView(NumberUse use, Optional<Location> location, Optional<Person> person) {}
