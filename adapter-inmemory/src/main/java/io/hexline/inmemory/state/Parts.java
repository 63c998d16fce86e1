package io.hexline.inmemory.state;

import com.google.common.collect.ImmutableList;
import io.hexline.application.store.PeopleFilter.PersonPageKey;
import io.hexline.application.store.Write;
import io.hexline.domain.location.Feature;
import io.hexline.domain.location.Location;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.user.LineHolder;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Id;
import io.hexline.domain.value.Id.FeatureId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.inmemory.index.PeopleIndex.Listed;
import io.hexline.inmemory.table.Trigrams;
import io.hexline.inmemory.table.Trigrams.Entry;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whoever and whatever is found by a part of a text. It costs some 230 bytes for each person, so it is made when a part is
 * looked for first, and kept with each write from then on.
 *
 * @param people by their names; of each the name, the e-mail, the numbers and the extensions
 * @param others the ids of workspaces, virtual lines and features, by their names
 * @param numbers by their digits
 */
public record Parts(
        Trigrams<OrgId, Listed> people, Trigrams<OrgId, String> others, Trigrams<OrgId, PhoneNumber> numbers) {

    static Parts of(StoreState state) {
        return new Parts(
                Trigrams.<OrgId, Listed>by(Listed.ORDER)
                        .withAll(entries(
                                state.people().select(index -> index.byName()).map(person -> ofPerson(state, person)))),
                Trigrams.<OrgId, String>by(Comparator.naturalOrder())
                        .withAll(entries(Stream.concat(
                                state.features().all().flatMap(feature -> ofFeature(state, feature).stream()),
                                state.lineHolders().all().map(Parts::ofHolder)))),
                Trigrams.<OrgId, PhoneNumber>by(Comparator.comparing(PhoneNumber::value))
                        .withAll(entries(state.numbers().all().map(Parts::ofNumber))));
    }

    private static <E> Iterable<Entry<OrgId, E>> entries(Stream<Entry<OrgId, E>> entries) {
        return entries::iterator;
    }

    /** Those who can have the part in a text and are behind a place, by their names; lazily. */
    public Stream<PersonId> people(OrgId org, String part, Optional<PersonPageKey> after) {
        return people.after(org, part, after.map(place -> new Listed(place.name(), place.id())))
                .map(Listed::id);
    }

    /** The ids of those who have numbers, or extensions, and can have the part in their names; lazily. */
    public Stream<String> owners(OrgId org, String part) {
        return Stream.concat(
                people.after(org, part, Optional.empty())
                        .filter(listed -> listed.name().contains(part))
                        .map(listed -> listed.id().value()),
                others.after(org, part, Optional.empty()));
    }

    /** After writes that made the one state from the other. */
    Parts after(StoreState before, StoreState now, List<Write> writes) {
        Parts parts = this;
        for (Write write : writes) {
            parts = parts.after(before, now, write);
        }
        return parts;
    }

    private Parts after(StoreState before, StoreState now, Write write) {
        if (write instanceof Write.PutPerson written) {
            return withPerson(before, now, written.person().id());
        }
        if (write instanceof Write.RemovePerson written) {
            return withPerson(before, now, written.person().id());
        }
        if (write instanceof Write.OfSubscriber written) {
            return withPerson(before, now, written.subscriber().person());
        }
        if (write instanceof Write.PutNumber written) {
            return withNumber(before, now, written.number().number());
        }
        if (write instanceof Write.RemoveNumber written) {
            return withNumber(before, now, written.number().number());
        }
        if (write instanceof Write.OfFeature written) {
            FeatureId id = written.feature().id();
            return withOther(feature(before, id), feature(now, id));
        }
        if (write instanceof Write.PutLineHolder written) {
            return withHolder(before, now, written.holder().id());
        }
        return write instanceof Write.RemoveLineHolder written
                ? withHolder(before, now, written.holder().id())
                : this;
    }

    private Parts withPerson(StoreState before, StoreState now, PersonId id) {
        return new Parts(people.replacing(person(before, id), person(now, id)), others, numbers);
    }

    private Parts withNumber(StoreState before, StoreState now, PhoneNumber number) {
        return new Parts(people, others, numbers.replacing(number(before, number), number(now, number)));
    }

    private Parts withHolder(StoreState before, StoreState now, Id id) {
        return withOther(holder(before, id), holder(now, id));
    }

    private Parts withOther(Optional<Entry<OrgId, String>> before, Optional<Entry<OrgId, String>> now) {
        return new Parts(people, others.replacing(before, now), numbers);
    }

    private static Optional<Entry<OrgId, Listed>> person(StoreState state, PersonId id) {
        return state.people().find(id).map(person -> ofPerson(state, person));
    }

    private static Entry<OrgId, Listed> ofPerson(StoreState state, Person person) {
        return new Entry<>(person.org(), texts(state, person), Listed.of(person));
    }

    private static List<String> texts(StoreState state, Person person) {
        ImmutableList.Builder<String> texts = ImmutableList.builder();
        texts.add(PersonPageKey.of(person).name(), person.email().value());
        state.subscribers().find(person.id()).map(Subscriber::lines).ifPresent(lines -> {
            lines.numbers().forEach(number -> texts.add(number.value()));
            lines.extensions().forEach(extension -> texts.add(extension.value()));
        });
        return texts.build();
    }

    /** Whether the part is in one of the texts by whose parts the person is found. */
    public static boolean has(StoreState state, Person person, String part) {
        return texts(state, person).stream().anyMatch(text -> text.contains(part));
    }

    private static Optional<Entry<OrgId, String>> feature(StoreState state, FeatureId id) {
        return state.features().find(id).flatMap(feature -> ofFeature(state, feature));
    }

    private static Optional<Entry<OrgId, String>> ofFeature(StoreState state, Feature feature) {
        return state.locations()
                .find(feature.location())
                .map(Location::org)
                .map(org -> named(org, feature.name(), feature.id()));
    }

    private static Optional<Entry<OrgId, String>> holder(StoreState state, Id id) {
        return state.lineHolders().find(id.value()).map(Parts::ofHolder);
    }

    private static Entry<OrgId, String> ofHolder(LineHolder holder) {
        return named(holder.org(), holder.displayName(), holder.id());
    }

    private static Entry<OrgId, String> named(OrgId org, String name, Id id) {
        return new Entry<>(org, List.of(name.toLowerCase(Locale.ROOT)), id.value());
    }

    private static Optional<Entry<OrgId, PhoneNumber>> number(StoreState state, PhoneNumber number) {
        return state.numbers().find(number).map(Parts::ofNumber);
    }

    private static Entry<OrgId, PhoneNumber> ofNumber(InventoryNumber number) {
        return new Entry<>(number.org(), List.of(number.number().value()), number.number());
    }
}
