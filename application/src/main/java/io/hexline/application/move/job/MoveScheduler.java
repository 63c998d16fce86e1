package io.hexline.application.move.job;

import static io.vavr.API.For;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Maps;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Table;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.failure.Retry;
import io.hexline.application.store.Extensions;
import io.hexline.application.store.Numbers;
import io.hexline.application.store.People;
import io.hexline.domain.job.MoveItem;
import io.hexline.domain.move.MoveDraft.RequestedMove;
import io.hexline.domain.move.MoveSchedule;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.number.InventoryNumber.NumberOwner;
import io.hexline.domain.user.Lines;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.PhoneNumber;
import io.vavr.control.Either;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds out which users of a job wait for others of the same job, because these have the extension or the number that
 * they are to get.
 */
final class MoveScheduler {

    private final People people;
    private final Extensions extensions;
    private final Numbers numbers;

    MoveScheduler(People people, Extensions extensions, Numbers numbers) {
        this.people = people;
        this.extensions = extensions;
        this.numbers = numbers;
    }

    /** The items in groups that go together, one group after the other. */
    Either<PortFailure, List<List<MoveItem>>> schedule(List<MoveItem> items) {
        Map<PersonId, MoveItem> byUser = byUser(items);
        return holders(items, byUser)
                .map(holders -> MoveSchedule.of(byUser.keySet(), holders).stream()
                        .map(group -> group.stream().map(byUser::get).toList())
                        .toList());
    }

    /** Those of the others for whom somebody of the group waits. */
    Either<PortFailure, List<MoveItem>> ahead(List<MoveItem> group, Collection<MoveItem> others) {
        Map<PersonId, MoveItem> byUser = byUser(others);
        byUser.keySet().removeAll(MoveItem.users(group));
        return holders(group, byUser)
                .map(holders -> holders.values().stream()
                        .flatMap(Set::stream)
                        .distinct()
                        .map(byUser::get)
                        .toList());
    }

    private static Map<PersonId, MoveItem> byUser(Collection<MoveItem> items) {
        Map<PersonId, MoveItem> byUser = new LinkedHashMap<>();
        items.forEach(item -> byUser.put(item.move().user(), item));
        return byUser;
    }

    /** For each of the takers the others of these that have what it is to get; nothing is read where there are none. */
    private Either<PortFailure, Map<PersonId, Set<PersonId>>> holders(
            List<MoveItem> takers, Map<PersonId, MoveItem> byUser) {
        Map<PersonId, MoveItem> takersByUser = byUser(takers);
        boolean nobodyElse = byUser.size() < 2 && takersByUser.keySet().containsAll(byUser.keySet());
        return nobodyElse
                ? Either.right(Map.of())
                : Retry.where(PortFailure::isOfStore, () -> owners(takers))
                        .map(owners -> ImmutableMap.copyOf(
                                Maps.transformValues(takersByUser, taker -> owners.holders(taker.move(), byUser))));
    }

    private Either<PortFailure, Owners> owners(List<MoveItem> takers) {
        List<PhoneNumber> requested = takers.stream()
                .flatMap(taker -> taker.move().number().requested().stream())
                .toList();
        return For(
                        people.subscribers(MoveItem.users(takers)).map(MoveScheduler::lines),
                        lines -> ofExtensions(takers, lines),
                        (lines, ofExtensions) -> numbers.find(requested))
                .yield((lines, ofExtensions, found) -> new Owners(lines, ofExtensions, found));
    }

    private static Map<PersonId, Lines> lines(List<Subscriber> subscribers) {
        return subscribers.stream().collect(ImmutableMap.toImmutableMap(Subscriber::person, Subscriber::lines));
    }

    /** Who has the extensions at the locations where they are wanted. */
    private Either<PortFailure, Table<LocationId, Extension, NumberOwner>> ofExtensions(
            List<MoveItem> takers, Map<PersonId, Lines> lines) {
        SetMultimap<LocationId, Extension> wanted = LinkedHashMultimap.create();
        takers.stream().map(MoveItem::move).forEach(move -> wanted.putAll(move.target(), extensions(move, lines)));
        Table<LocationId, Extension, NumberOwner> owners = HashBasedTable.create();
        for (LocationId target : wanted.keySet()) {
            Either<PortFailure, Map<Extension, NumberOwner>> found = extensions.owners(target, wanted.get(target));
            if (found.isLeft()) {
                return Either.left(found.getLeft());
            }
            found.get().forEach((extension, owner) -> owners.put(target, extension, owner));
        }
        return Either.right(owners);
    }

    /** The extensions that the user is to have: a new one, or those that it keeps. */
    private static List<Extension> extensions(RequestedMove move, Map<PersonId, Lines> lines) {
        Lines today = lines.getOrDefault(move.user(), Lines.NONE);
        Stream<Extension> primary = move.extension().applyTo(today.extension()).stream();
        Stream<Extension> further = move.number().keeps()
                ? today.alternates().stream().flatMap(alternate -> alternate.extension().stream())
                : Stream.empty();
        return Stream.concat(primary, further).toList();
    }

    /** Who has today what users of a job are to get. */
    private record Owners(
            Map<PersonId, Lines> lines,
            Table<LocationId, Extension, NumberOwner> ofExtensions,
            List<InventoryNumber> numbers) {

        /** The other users of these that have what this one is to get. */
        Set<PersonId> holders(RequestedMove move, Map<PersonId, MoveItem> byUser) {
            Stream<NumberOwner> ofItsExtensions = extensions(move, lines).stream()
                    .flatMap(extension -> Optional.ofNullable(ofExtensions.get(move.target(), extension)).stream());
            return Stream.concat(
                            users(ofItsExtensions), users(ofItsNumber(move)).filter(givesItsNumberUp(byUser)))
                    .filter(user -> byUser.containsKey(user) && !user.equals(move.user()))
                    .collect(ImmutableSet.toImmutableSet());
        }

        private Stream<NumberOwner> ofItsNumber(RequestedMove move) {
            return numbers.stream()
                    .filter(known -> move.number()
                            .requested()
                            .filter(known.number()::equals)
                            .isPresent())
                    .flatMap(known -> known.owner().stream());
        }

        private static Predicate<PersonId> givesItsNumberUp(Map<PersonId, MoveItem> byUser) {
            return user -> byUser.containsKey(user)
                    && !byUser.get(user).move().number().keeps();
        }

        private static Stream<PersonId> users(Stream<NumberOwner> owners) {
            return owners.flatMap(owner -> owner.person().stream());
        }
    }
}
