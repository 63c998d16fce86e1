package io.hexline.inmemory.read;

import io.hexline.application.store.PeopleFilter;
import io.hexline.application.store.PeopleFilter.PersonPageKey;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.inmemory.index.PeopleIndex;
import io.hexline.inmemory.index.PeopleIndex.Group;
import io.hexline.inmemory.index.PeopleIndex.Listed;
import io.hexline.inmemory.state.CommittedState.Moment;
import io.hexline.inmemory.state.Parts;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One search for people. Where they are wanted by name, and few are of a location or hold a license, those few are put in
 * order; otherwise everybody is looked at by name until there are enough, which is soon where many are wanted.
 */
record PeopleSearch(Moment moment, PeopleFilter filter, Optional<PersonPageKey> after) {

    private static final Comparator<Person> BY_NAME = Comparator.comparing(Listed::of, Listed.ORDER);

    /** About how many are wanted at once. */
    private static final long PAGE = 64;

    /** Those to whom the filter applies, in its order; lazily. */
    Stream<Person> found() {
        PeopleIndex index = moment.state().people().index();
        return index.smallest(filter)
                .filter(group -> filter.isByName() && areFew(index, group))
                .map(group -> inOrder(index, group))
                .orElseGet(() -> moment.state()
                        .people()
                        .select(all -> havingPart().orElseGet(() -> all.candidates(filter, after)))
                        .filter(this::passes));
    }

    private boolean areFew(PeopleIndex index, Group group) {
        long few = index.count(group);
        return few * few <= PAGE * index.count(new Group.Everybody(filter.org()));
    }

    private Stream<Person> inOrder(PeopleIndex index, Group group) {
        return index.list(group).stream()
                .flatMap(id -> moment.state().people().find(id).stream())
                .filter(this::isBehind)
                .filter(this::passes)
                .sorted(BY_NAME);
    }

    private boolean isBehind(Person person) {
        return after.filter(last -> Listed.ORDER.compare(Listed.of(person), new Listed(last.name(), last.id())) <= 0)
                .isEmpty();
    }

    private Optional<Stream<PersonId>> havingPart() {
        return filter.isByName()
                ? moment.parts().flatMap(parts -> filter.part().map(part -> parts.people(filter.org(), part, after)))
                : Optional.empty();
    }

    private boolean passes(Person person) {
        boolean named = filter.namePrefix()
                .filter(prefix -> !PersonPageKey.of(person).name().startsWith(prefix))
                .isEmpty();
        boolean administers =
                filter.roles().isEmpty() || filter.roles().stream().anyMatch(person.roles()::contains);
        boolean holds = filter.license()
                .filter(license -> !person.holdings().licenses().contains(license))
                .isEmpty();
        boolean alike = filter.part()
                .filter(part -> !Parts.has(moment.state(), person, part))
                .isEmpty();
        return person.org().equals(filter.org()) && named && alike && administers && holds && calls(person);
    }

    private boolean calls(Person person) {
        if (filter.location().isEmpty() && filter.calling().isEmpty()) {
            return true;
        }
        Optional<Subscriber> record = moment.state().subscribers().find(person.id());
        boolean there = filter.location().isEmpty()
                || record.flatMap(Subscriber::location).equals(filter.location());
        return there
                && filter.calling()
                        .filter(wanted -> wanted != record.isPresent())
                        .isEmpty();
    }
}
