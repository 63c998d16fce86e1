package io.hexline.world.snapshot;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import io.hexline.domain.location.Feature;
import io.hexline.domain.number.InventoryNumber.NumberOwner;
import io.hexline.domain.user.LineHolder;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.PhoneNumber;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Who has which number as its own; the inventory may say something else. */
record UsedNumbers(ListMultimap<PhoneNumber, NumberOwner> users) {

    static UsedNumbers of(
            Map<PersonId, Person> people,
            Collection<Subscriber> subscribers,
            Collection<LineHolder> lineHolders,
            Collection<Feature> features) {
        ImmutableListMultimap.Builder<PhoneNumber, NumberOwner> users = ImmutableListMultimap.builder();
        features.forEach(feature -> feature.number().ifPresent(number -> users.put(number, feature.owner())));
        lineHolders.forEach(holder -> holder.lines().numbers().forEach(number -> users.put(number, holder.owner())));
        subscribers.forEach(subscriber -> subscriber
                .lines()
                .numbers()
                .forEach(number -> users.put(number, user(people.get(subscriber.person())))));
        return new UsedNumbers(users.build());
    }

    static NumberOwner user(Person person) {
        return new NumberOwner.User(person.id(), person.name().display());
    }

    boolean isUsed(PhoneNumber number) {
        return users.containsKey(number);
    }

    boolean isUsed(PhoneNumber number, NumberOwner owner) {
        return users.containsEntry(number, owner);
    }

    /** The owner that is assumed where the inventory names none. */
    Optional<NumberOwner> owner(PhoneNumber number) {
        return users.get(number).size() == 1 ? Optional.of(users.get(number).get(0)) : Optional.empty();
    }
}
