package io.hexline.application.group;

import static io.vavr.API.For;

import com.google.common.collect.ImmutableSet;
import io.hexline.application.failure.Failure;
import io.hexline.application.failure.Failure.Retry;
import io.hexline.application.store.GroupWrite;
import io.hexline.application.store.Groups;
import io.hexline.application.store.Ids;
import io.hexline.application.store.People;
import io.hexline.application.store.PeopleFilter;
import io.hexline.application.store.UnitOfWork;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Person.Dates;
import io.hexline.domain.user.UserGroup;
import io.hexline.domain.value.Id.GroupId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.Version;
import io.vavr.control.Either;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;

record ManageGroupsService(Groups groups, People people, UnitOfWork unitOfWork, Ids ids, InstantSource time)
        implements ManageGroups {

    @Override
    public Either<Failure, UserGroup> create(OrgId org, GroupDraft draft) {
        return draft.name()
                .map(name -> Retry.onConflict(() -> put(created(org, name, draft), draft)))
                .orElseGet(() -> Either.left(new Failure.Invalid("displayName is required.")));
    }

    private UserGroup created(OrgId org, String name, GroupDraft draft) {
        return new UserGroup(
                ids.newGroup(),
                org,
                name,
                draft.description().requested(),
                draft.externalId().requested(),
                Dates.createdAt(time.instant()),
                Version.NEW);
    }

    @Override
    public Either<Failure, UserGroup> update(OrgId org, GroupId id, GroupDraft draft) {
        return Retry.onConflict(() -> find(org, id)
                .flatMap(group -> put(
                        group.describedAs(
                                draft.name().orElse(group.name()),
                                draft.description().applyTo(group.description()),
                                draft.externalId().applyTo(group.externalId()),
                                time.instant()),
                        draft)));
    }

    private Either<Failure, UserGroup> put(UserGroup group, GroupDraft draft) {
        return For(
                        nameIsFree(group),
                        free -> areThere(group.org(), draft.members().joining()),
                        (free, there) -> Failure.orTrouble(
                                unitOfWork.commit(List.of(new GroupWrite.PutGroup(group, draft.members())))))
                .yield((free, there, written) -> group.at(group.version().next()));
    }

    private Either<Failure, Boolean> nameIsFree(UserGroup group) {
        return Failure.orTrouble(groups.named(group.org(), group.name()))
                .filterOrElse(
                        owner -> owner.filter(other -> !other.id().equals(group.id()))
                                .isEmpty(),
                        owner -> new Failure.NotPossible("The organization has a group of the name " + group.name()))
                .mapTo(true);
    }

    private Either<Failure, Boolean> areThere(OrgId org, Set<PersonId> wanted) {
        if (wanted.isEmpty()) {
            return Either.right(true);
        }
        return Failure.orTrouble(
                        people.people(PeopleFilter.of(org).withIds(wanted), Optional.empty(), 0, wanted.size()))
                .map(found -> found.stream().map(Person::id).collect(ImmutableSet.toImmutableSet()))
                .flatMap(found -> wanted.stream()
                        .filter(person -> !found.contains(person))
                        .findFirst()
                        .<Either<Failure, Boolean>>map(missing -> Either.left(
                                new Failure.Invalid("members: nobody in the organization has the ID " + missing + ".")))
                        .orElseGet(() -> Either.right(true)));
    }

    @Override
    public Either<Failure, UserGroup> remove(OrgId org, GroupId id) {
        return Retry.onConflict(() -> For(
                        find(org, id),
                        group -> Failure.orTrouble(unitOfWork.commit(List.of(new GroupWrite.RemoveGroup(group)))))
                .yield((group, removed) -> group));
    }

    private Either<Failure, UserGroup> find(OrgId org, GroupId id) {
        return Failure.orNotFound(groups.find(org, id), "group", id);
    }
}
