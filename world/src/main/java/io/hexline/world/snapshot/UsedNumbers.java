package io.hexline.world.snapshot;

import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.SetMultimap;
import io.hexline.domain.location.Feature;
import io.hexline.domain.number.InventoryNumber.NumberOwner;
import io.hexline.domain.user.LineHolder;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.world.KeyedSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Who has which number as its own; the inventory may say something else.
 *
 * @param first the first who has each number
 * @param others the others who have it too
 */
record UsedNumbers(KeyedSet<PhoneNumber, Use> first, SetMultimap<PhoneNumber, NumberOwner> others) {

    /** A number, and somebody or something that has it. */
    record Use(PhoneNumber number, NumberOwner owner) {}

    static UsedNumbers of(
            KeyedSet<PersonId, Person> people,
            Collection<Subscriber> subscribers,
            Collection<LineHolder> lineHolders,
            Collection<Feature> features) {
        List<Use> uses = new ArrayList<>();
        features.forEach(feature -> feature.numbers().forEach(number -> uses.add(new Use(number, feature.owner()))));
        lineHolders.forEach(holder ->
                holder.lines().numbers().forEach(number -> uses.add(new Use(number, holder.owner()))));
        for (Subscriber subscriber : subscribers) {
            NumberOwner owner = user(people.find(subscriber.person()).orElseThrow());
            subscriber.lines().numbers().forEach(number -> uses.add(new Use(number, owner)));
        }
        KeyedSet<PhoneNumber, Use> first = KeyedSet.ofFirst(uses, Use::number);
        ImmutableSetMultimap.Builder<PhoneNumber, NumberOwner> others = ImmutableSetMultimap.builder();
        if (first.size() < uses.size()) {
            uses.stream()
                    .filter(use -> first.find(use.number()).get() != use)
                    .forEach(use -> others.put(use.number(), use.owner()));
        }
        return new UsedNumbers(first, others.build());
    }

    static NumberOwner user(Person person) {
        return new NumberOwner.User(person.id(), person.name().display());
    }

    boolean isUsed(PhoneNumber number) {
        return first.has(number);
    }

    boolean isUsed(PhoneNumber number, NumberOwner owner) {
        return first.find(number).filter(use -> use.owner().equals(owner)).isPresent()
                || others.containsEntry(number, owner);
    }

    /** The owner that is assumed where the inventory names none. */
    Optional<NumberOwner> owner(PhoneNumber number) {
        return others.containsKey(number)
                ? Optional.empty()
                : first.find(number).map(Use::owner);
    }

    /** The same number, as whoever has it first has it, so that it is kept once. */
    PhoneNumber asUsed(PhoneNumber number) {
        return first.find(number).map(Use::number).orElse(number);
    }
}
