package io.hexline.testkit;

import io.hexline.domain.user.Person;
import io.hexline.domain.user.Role;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.PhoneNumber;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A person as {@link APerson} makes it, who calls once it is at a location.
 *
 * @param location from which it calls; empty where it does not
 * @param calling what there is of its calling besides
 */
public record AUser(APerson person, Optional<LocationId> location, UnaryOperator<ASubscriber> calling) {

    public static AUser named(String name, OrgId org) {
        return new AUser(APerson.named(name, org), Optional.empty(), UnaryOperator.identity());
    }

    public AUser withEmail(String address) {
        return new AUser(person.withEmail(address), location, calling);
    }

    public AUser withRoles(Role... administered) {
        return new AUser(person.withRoles(administered), location, calling);
    }

    public AUser holding(String... licenses) {
        LicenseId[] held = Arrays.stream(licenses).map(LicenseId::new).toArray(LicenseId[]::new);
        return new AUser(person.holding(held), location, calling);
    }

    public AUser at(String place) {
        return new AUser(person, Optional.of(new LocationId(place)), calling);
    }

    public AUser withExtension(String extension) {
        return with(subscriber -> subscriber.withExtension(extension));
    }

    public AUser withNumber(String number) {
        return with(subscriber -> subscriber.withNumber(new PhoneNumber(number)));
    }

    public AUser with(UnaryOperator<ASubscriber> more) {
        UnaryOperator<ASubscriber> before = calling;
        return new AUser(person, location, subscriber -> more.apply(before.apply(subscriber)));
    }

    Optional<Subscriber> subscriber(Person built) {
        return location.map(place -> calling.apply(ASubscriber.of(built, place)).build());
    }
}
